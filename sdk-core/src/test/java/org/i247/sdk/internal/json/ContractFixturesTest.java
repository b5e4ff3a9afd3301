package org.i247.sdk.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.i247.sdk.art.WorksOfArt;
import org.i247.sdk.contract.ContractFixture;
import org.i247.sdk.document.AdministrativeDocuments;
import org.i247.sdk.document.TravelDocuments;
import org.i247.sdk.person.Persons;
import org.i247.sdk.query.Answer;
import org.i247.sdk.query.Database;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Members;
import org.i247.sdk.query.Page;
import org.i247.sdk.vehicle.Vehicles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The readers against the fixtures that the contract's own schema was tested with. */
class ContractFixturesTest {
    private static final Map<String, Database<?, ?>> DATABASES = Map.of(
            "travel-documents", TravelDocuments.DATABASE,
            "vehicles", Vehicles.DATABASE,
            "persons", Persons.DATABASE,
            "administrative-documents", AdministrativeDocuments.DATABASE,
            "works-of-art", WorksOfArt.DATABASE);
    /**
     * What must not hide a hit: a dirty text inside a record (its accessor reads as empty), and an instant that is said
     * with an offset.
     */
    private static final Set<String> TOLERATED = Set.of(
            "malformed/date-of-month-13.json",
            "malformed/date-in-slashes.json",
            "malformed/country-in-small-letters.json",
            "malformed/answered-at-elsewhere.json");

    static Stream<ContractFixture> wellFormed() {
        return ContractFixture.wellFormed().filter(ContractFixturesTest::isRead);
    }

    static Stream<ContractFixture> malformed() {
        return ContractFixture.malformed()
                .filter(ContractFixturesTest::isRead)
                .filter(fixture -> !TOLERATED.contains(fixture.file()));
    }

    static Stream<ContractFixture> tolerated() {
        return ContractFixture.malformed().filter(fixture -> TOLERATED.contains(fixture.file()));
    }

    @ParameterizedTest
    @MethodSource("wellFormed")
    void everyWellFormedAnswerIsRead(ContractFixture fixture) {
        assertThat(read(fixture)).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void everyMalformedAnswerIsRefused(ContractFixture fixture) {
        assertThatExceptionOfType(MemberException.class).isThrownBy(() -> read(fixture));
    }

    @ParameterizedTest
    @MethodSource("tolerated")
    void aSlipThatCannotMisleadDoesNotHideAHit(ContractFixture fixture) {
        assertThat(read(fixture)).isInstanceOf(Answer.Hits.class);
    }

    private static boolean isRead(ContractFixture fixture) {
        String[] path = fixture.path().split("/");
        boolean database = path.length > 3 && DATABASES.containsKey(path[2]) && !path[3].equals("search-batches");
        boolean get =
                !database || !path[3].equals("records") || fixture.method().equals("GET");
        return fixture.message().equals("answer") && get && (database || path[2].equals("status"));
    }

    private static Object read(ContractFixture fixture) {
        Members members = StrictJson.read(fixture.content());
        String[] path = fixture.path().split("/");
        if (fixture.status() != 200) {
            String requestId =
                    fixture.requestId().isEmpty() ? members.text("requestId").orElse("") : fixture.requestId();
            return ProblemReader.read(members, fixture.status(), requestId, AskedTexts.none());
        }
        if (path[2].equals("status")) {
            return StatusReader.read(members);
        }
        return path[3].equals("records")
                ? DATABASES.get(path[2]).read(members)
                : answer(DATABASES.get(path[2]), members, fixture);
    }

    private static <R extends DatabaseRecord> Answer<R> answer(
            Database<?, R> database, Members members, ContractFixture fixture) {
        Page page = fixture.page().equals("later") ? Page.first().at("cursor") : Page.first();
        return new AnswerReader<>(database, "r-1", "q-1").read(members, page);
    }
}
