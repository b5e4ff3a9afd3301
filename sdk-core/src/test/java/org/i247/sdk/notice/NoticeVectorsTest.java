package org.i247.sdk.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.InvalidRequestException;
import org.i247.sdk.error.SetupException;
import org.i247.sdk.error.UnavailableException;
import org.i247.sdk.error.Violation;
import org.i247.sdk.person.NoticeColour;
import org.i247.sdk.query.Code;
import org.i247.sdk.standard.CountryCode;
import org.i247.sdk.standard.PartialDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published bodies of the API, with all their oddities, are read as their index says. */
class NoticeVectorsTest {
    private final VectorService vectors;
    private final PublicService service;
    private final NoticesClient client;

    NoticeVectorsTest() throws IOException {
        vectors = new VectorService();
        service = vectors.start();
        client = service.client().build();
    }

    @AfterEach
    void close() throws IOException {
        client.close();
        service.close();
    }

    static Stream<String> ids() throws IOException {
        List<String> ids = new ArrayList<>();
        new VectorService().truth().fieldNames().forEachRemaining(ids::add);
        return ids.stream();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aDetailIsReadAsItIsMeant(String id) {
        JsonNode truth = vectors.truth().get(id);

        NoticeDetail notice = switch (truth.get("colour").asText()) {
            case "RED" -> client.red().get(id);
            case "YELLOW" -> client.yellow().get(id);
            default -> client.un().get(id);
        };

        assertThat(notice.colour().value()).isEqualTo(truth.get("colour").asText());
        assertThat(notice.entityId()).isEqualTo(id);
        assertThat(notice.name()).isEqualTo(text(truth, "name"));
        assertThat(notice.forename()).isEqualTo(text(truth, "forename"));
        assertThat(notice.dateOfBirth().map(PartialDate::toIsoString)).isEqualTo(text(truth, "dateOfBirth"));
        assertThat(notice.nationalities().stream().map(NoticeVectorsTest::alpha2))
                .containsExactlyElementsOf(texts(truth.get("nationalities")));
        assertThat(notice.sex().map(Code::value)).isEqualTo(text(truth, "sex"));
        assertThat(notice.heightMetres().map(BigDecimal::doubleValue)).isEqualTo(number(truth, "heightMetres"));
        assertThat(notice.weightKg().map(BigDecimal::doubleValue)).isEqualTo(number(truth, "weightKg"));
        assertThat(notice.placeOfBirth()).isEqualTo(text(truth, "placeOfBirth"));
        assertThat(notice.countryOfBirth().map(NoticeVectorsTest::alpha2)).isEqualTo(text(truth, "countryOfBirth"));
        assertThat(notice.thumbnail().isPresent())
                .isEqualTo(truth.get("hasThumbnail").asBoolean());
        assertThat(notice.links()).extracting(PublicNotice::entityId).isEqualTo(texts(truth.get("links")));
        if (notice instanceof RedNotice red) {
            assertWarrants(red.warrants(), truth.get("warrants"));
        }
    }

    private static void assertWarrants(List<ArrestWarrant> warrants, JsonNode truth) {
        assertThat(warrants).hasSameSizeAs(truth);
        for (int i = 0; i < warrants.size(); i++) {
            assertThat(warrants.get(i).issuingCountry().map(NoticeVectorsTest::alpha2))
                    .isEqualTo(text(truth.get(i), "issuingCountry"));
            assertThat(warrants.get(i).charge()).isEqualTo(text(truth.get(i), "charge"));
            assertThat(warrants.get(i).chargeTranslation()).isEqualTo(text(truth.get(i), "chargeTranslation"));
        }
    }

    @Test
    void theFirstPageTellsWhatTheServiceCountsAndThatThereAreMore() {
        NoticePage page = client.red().search(NoticeQuery.all());

        assertThat(page.total()).isEqualTo(6864);
        assertThat(page.number()).isEqualTo(1);
        assertThat(page.hasNext()).isTrue();
        assertThat(page.notices()).hasSize(20);
        assertThat(page.unreadable()).isEmpty();
        assertThat(page.notices().get(2).thumbnail()).isEmpty();
        assertThat(page.notices().get(12).forename()).contains("-");
        assertThat(page.notices().get(13).forename()).isEmpty();
        assertThat(service.asked()).hasSize(1);
    }

    @Test
    void theLastPageThatTheServiceGivesHasNoNextThoughTheTotalIsTrue() {
        NoticePage page = client.red().search(NoticeQuery.all(), 8);

        assertThat(page.hasNext()).isFalse();
        assertThat(page.total()).isEqualTo(6864);
    }

    @Test
    void aPageThatTheServiceFallsBackFromIsNotTakenForTheOneAskedFor() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> client.red().search(NoticeQuery.all(), 9))
                .satisfies(e -> assertThat(e.failure().violations())
                        .extracting(Violation::field, Violation::rule)
                        .containsExactly(tuple("page", "RANGE")));
        assertThat(service.asked()).hasSize(1);
    }

    @Test
    void nothingFoundIsAnEmptyPage() {
        NoticePage page = client.red().search(NoticeQuery.name("NOBODY"));

        assertThat(page.total()).isZero();
        assertThat(page.notices()).isEmpty();
    }

    @Test
    void yellowAndUnListsAreRead() {
        assertThat(client.yellow().search(NoticeQuery.all()).notices())
                .extracting(PublicNotice::colour)
                .hasSize(4)
                .containsOnly(NoticeColour.YELLOW);
        assertThat(client.un().search(NoticeQuery.all()).notices()).hasSize(3);
    }

    @Test
    void aListedNoticeOfTheUnLeadsToItsOwnPlaceInOneCall() {
        List<ListedNotice> listed = client.un().search(NoticeQuery.all()).notices();
        service.asked().clear();

        UnNotice person = client.un().get(listed.get(0));
        UnNotice entity = client.un().get(listed.get(1));

        assertThat(person.isEntity()).contains(false);
        assertThat(person.unResolution()).contains("1988");
        assertThat(person.aliases()).hasSize(2);
        assertThat(person.aliases().get(0).dateOfBirth()).contains(PartialDate.parse("1966-01-01"));
        assertThat(person.identityDocuments().get(0).number()).contains("T0000401");
        assertThat(person.nameInOriginalScript()).contains("مثال");
        assertThat(entity.isEntity()).contains(true);
        assertThat(entity.unResolution()).contains("1267");
        assertThat(entity.legalForm()).contains("LIMITED");
        assertThat(service.asked())
                .extracting(PublicService.Asked::path)
                .containsExactly("/notices/v1/un/persons/2099-401", "/notices/v1/un/entities/2099-402");
    }

    @Test
    void yellowNoticesSayWhereAndWhen() {
        YellowNotice notice = client.yellow().get("2099/303");

        assertThat(notice.dateOfEvent()).contains(PartialDate.parse("2099-03"));
        assertThat(notice.country()).contains(new CountryCode("RKS"));
        assertThat(notice.birthName()).contains("NEUMUSTER");
    }

    @Test
    void picturesAreListed() {
        assertThat(client.red().pictures(client.red().get("2099/101")))
                .extracting(NoticePicture::id)
                .containsExactly("99000101", "99000901");
    }

    @Test
    void theServicesOwnErrorsAreTold() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> client.red().get("2099/0"))
                .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_FOUND));
        assertThat(service.asked()).hasSize(1);
    }

    @Test
    void aBadGatewayIsTriedAgain() {
        assertThatExceptionOfType(UnavailableException.class)
                .isThrownBy(() -> client.red()
                        .search(NoticeQuery.builder().freeText("test").build()))
                .satisfies(e -> assertThat(e.failure().status()).contains(502))
                .satisfies(e -> assertThat(e.failure().attempts()).isEqualTo(3));
        assertThat(service.asked()).hasSize(3);
    }

    @Test
    void aRefusalOfTheFrontEndIsNotTriedAgain() throws IOException {
        try (PublicService refusing = new PublicService(
                        asked -> new PublicService.Said(403, "text/html", VectorService.bytes("forbidden.html"), ""));
                NoticesClient refused = refusing.client().build()) {
            assertThatExceptionOfType(SetupException.class)
                    .isThrownBy(() -> refused.red().search(NoticeQuery.all()))
                    .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.NOTICES_REFUSED))
                    .satisfies(e -> assertThat(e.failure().status()).contains(403));
            assertThat(refusing.asked()).hasSize(1);
        }
    }

    private static String alpha2(CountryCode country) {
        return country.alpha2().orElse(country.code());
    }

    private static Optional<String> text(JsonNode node, String name) {
        return node.hasNonNull(name) ? Optional.of(node.get(name).asText()) : Optional.empty();
    }

    private static Optional<Double> number(JsonNode node, String name) {
        return node.hasNonNull(name) ? Optional.of(node.get(name).asDouble()) : Optional.empty();
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (!node.isNull()) {
            node.forEach(each -> texts.add(each.asText()));
        }
        return texts;
    }
}
