package org.i247.sdk.standard.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.i247.sdk.standard.CountryCode;
import org.i247.sdk.standard.PartialDate;
import org.i247.sdk.standard.PersonalText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must be found in the published lists, worked out by hand. */
class ManifestVectorsTest {
    private static JsonNode expected() {
        try {
            return new ObjectMapper().readTree(Lists.vector("expected.json")).get("files");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static Stream<String> files() {
        return expected().properties().stream().map(Map.Entry::getKey);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everybody_is_found_with_all_that_is_said(String file) {
        JsonNode truth = expected().get(file);
        List<ListItem> items = Lists.read(Lists.READER, Lists.vector(file));
        List<Traveller> people = Lists.people(items);

        assertThat(people).hasSize(truth.get("people").size());
        for (int i = 0; i < people.size(); i++) {
            assertPerson(people.get(i), truth.get("people").get(i));
            assertVoyage(people.get(i).voyage(), truth);
        }
        assertThat(Lists.errors(items)).isEmpty();
    }

    private static void assertPerson(Traveller found, JsonNode truth) {
        String role = truth.get("role").isNull()
                ? truth.get("qualifier").asText()
                : truth.get("role").asText();
        assertThat(found.role()).map(TravellerRole::code).hasValue(role);
        assertText(found.surname(), truth.get("surname"));
        assertText(found.givenNames(), truth.get("givenNames"));
        assertText(found.sex(), truth.get("sex"));
        assertText(found.dateOfBirth().map(PartialDate::toIsoString), truth.get("dateOfBirth"));
        assertText(found.nationality().map(CountryCode::code), truth.get("nationality"));
        assertText(found.embarkation(), truth.get("embark"));
        assertText(found.debarkation(), truth.get("debark"));
        assertText(found.locator(), truth.get("locator"));
        assertText(found.seat(), truth.get("seat"));
        assertThat(found.isInfant()).isEqualTo(truth.path("infant").asBoolean(false));
        assertThat(found.documents()).hasSize(truth.get("documents").size());
        for (int i = 0; i < found.documents().size(); i++) {
            ListedDocument document = found.documents().get(i);
            JsonNode expected = truth.get("documents").get(i);
            assertText(document.type().map(PersonalText::reveal), expected.get("type"));
            assertText(Optional.of(document.number().reveal()), expected.get("number"));
            assertText(document.issuer().map(CountryCode::code), expected.get("issuer"));
            assertText(document.expiry().map(PartialDate::toIsoString), expected.get("expiry"));
        }
    }

    private static void assertVoyage(Voyage found, JsonNode truth) {
        assertText(found.number(), truth.get("flight"));
        assertText(found.carrier(), truth.get("carrier"));
        assertText(found.departure(), truth.get("departure"));
        assertText(found.departureTime(), truth.get("departureTime"));
        assertText(found.arrival(), truth.get("arrival"));
        assertText(found.arrivalTime(), truth.get("arrivalTime"));
    }

    private static void assertText(Optional<String> found, JsonNode truth) {
        assertThat(found.orElse(null)).isEqualTo(truth.isNull() ? null : truth.asText());
    }

    @ParameterizedTest
    @MethodSource("files")
    void wrong_counts_are_told_by_their_place(String file) {
        boolean wrong = StreamSupport.stream(expected().get(file).get("dirt").spliterator(), false)
                .anyMatch(each -> each.asText().contains("UNT"));
        List<ListProblem> problems = Lists.problems(Lists.read(Lists.READER, Lists.vector(file)));

        if (wrong) {
            assertThat(problems).anySatisfy(problem -> {
                assertThat(problem.rule()).isEqualTo(ListRule.COUNT);
                assertThat(problem.message()).contains("segments");
                assertThat(problem.origin().message()).isEqualTo(1);
                byte[] bytes = Lists.vector(file);
                assertThat(new String(
                                bytes,
                                (int) problem.origin().offset(),
                                3,
                                java.nio.charset.StandardCharsets.ISO_8859_1))
                        .isEqualTo("UNT");
            });
        }
    }
}
