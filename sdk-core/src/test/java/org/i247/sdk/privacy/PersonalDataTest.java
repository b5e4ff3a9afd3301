package org.i247.sdk.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.i247.sdk.I247Client;
import org.i247.sdk.cooperation.BureauCertificate;
import org.i247.sdk.cooperation.SealedMessages;
import org.i247.sdk.cooperation.SealingKeys;
import org.i247.sdk.cooperation.SealingTrust;
import org.i247.sdk.copy.CopyAnswer;
import org.i247.sdk.copy.CopyProgress;
import org.i247.sdk.copy.CopySamples;
import org.i247.sdk.copy.CopyTrust;
import org.i247.sdk.copy.CopyUpdate;
import org.i247.sdk.copy.LocalCopy;
import org.i247.sdk.diagnostics.SupportBundle;
import org.i247.sdk.document.TravelDocumentQuery;
import org.i247.sdk.document.TravelDocumentRecord;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.Violation;
import org.i247.sdk.internal.gateway.Reply;
import org.i247.sdk.internal.gateway.Seen;
import org.i247.sdk.internal.gateway.TestGateway;
import org.i247.sdk.person.PersonRecord;
import org.i247.sdk.query.Answer;
import org.i247.sdk.query.CodeList;
import org.i247.sdk.query.CodeListEdition;
import org.i247.sdk.query.CodeListName;
import org.i247.sdk.query.Database;
import org.i247.sdk.query.Outcome;
import org.i247.sdk.query.RecordShape;
import org.i247.sdk.query.ServiceStatus;
import org.i247.sdk.record.ImportSheet;
import org.i247.sdk.record.RecordImport;
import org.i247.sdk.security.CryptographyProvider;
import org.i247.sdk.security.Identity;
import org.i247.sdk.security.Revocation;
import org.i247.sdk.security.Trust;
import org.i247.sdk.spi.CallDetails;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.LoggerFactory;

/** The canary: nothing about a person leaves by a log, a message, a text form, a thread's name, a URL or a header. */
@Isolated // it listens to the log of the whole process
@Timeout(120)
class PersonalDataTest {
    /** Types that hold nothing of a subject or a user. */
    private static final Set<String> HARMLESS = Stream.of(
                    BureauCertificate.class,
                    SealedMessages.class,
                    SealingKeys.class,
                    SealingTrust.class,
                    CopyProgress.class,
                    CopyTrust.class,
                    CopyUpdate.class,
                    LocalCopy.class,
                    CallDetails.class,
                    CodeList.class,
                    CodeListEdition.class,
                    CodeListName.class,
                    Database.class,
                    RecordShape.class,
                    ServiceStatus.class,
                    ServiceStatus.DatabaseStatus.class,
                    CryptographyProvider.class,
                    Identity.class,
                    Revocation.class,
                    SupportBundle.class,
                    Trust.class)
            .map(Class::getName)
            .collect(Collectors.toUnmodifiableSet());

    private final TestGateway gateway;
    private final I247Client client;
    private final LogTrap log = new LogTrap();
    private final Walk walk = new Walk();

    PersonalDataTest() throws IOException {
        gateway = new TestGateway();
        client = I247Client.builder()
                .endpoints(gateway.endpoint())
                .identity(gateway.identity())
                .trust(gateway.trust())
                .maxAttempts(2)
                .attemptTimeout(Duration.ofSeconds(20))
                .build();
    }

    @AfterEach
    void nothingWasLoggedSentInTheOpenOrCalledAfterAPerson() throws IOException {
        List<String> threads = Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .toList();
        client.close();
        gateway.close();
        log.close();
        Set.copyOf(log.lines()).forEach(line -> Planted.assertNoneIn("the log", line));
        assertThat(log.aboveDebug("org.i247")).isEmpty();
        Set.copyOf(threads).forEach(name -> Planted.assertNoneIn("a thread's name", name));
        for (Seen seen : gateway.seen()) {
            Planted.assertNoneIn("a URL", seen.target());
            Planted.assertNoSubjectIn("a header", seen.head());
            Planted.assertNoneIn("a header", seen.head().replaceAll("(?i)i247-context:[^\r]*", ""));
        }
    }

    @Test
    void aHitIsFullOfPersonalDataAndShowsNone() {
        gateway.says(Answers.hit());

        Answer<PersonRecord> answer = client.persons().search(Questions.PERSON, Questions.CONTEXT);

        assertThat(gateway.seen().get(0).content()).contains(Planted.NAME, Planted.CYRILLIC, Planted.BORN);
        PersonRecord record =
                ((Answer.Hits<PersonRecord>) answer).hits().get(0).record().orElseThrow();
        assertThat(record.name()).contains(Planted.NAME);
        walk.from(answer);
        assertThat(walk.types())
                .contains(
                        PersonRecord.class.getName(),
                        "org.i247.sdk.person.Alias",
                        "org.i247.sdk.person.IdentityDocument",
                        "org.i247.sdk.person.Warrant",
                        "org.i247.sdk.query.ImageReference",
                        "org.i247.sdk.query.Members",
                        "org.i247.sdk.standard.PartialDate");
    }

    @Test
    void recordsAndBatchesShowNone() {
        gateway.says(Answers.record(), Answers.batch());

        walk.from(client.persons().record("nom-1", Questions.CONTEXT));
        List<Outcome<PersonRecord>> outcomes =
                client.persons().searchBatch(List.of(Questions.PERSON, Questions.PERSON), Questions.CONTEXT);

        walk.from(outcomes);
        assertShowsNothing(((Outcome.Failed<PersonRecord>) outcomes.get(1)).error());
    }

    @Test
    void otherQuestionsShowNoneEither() {
        gateway.says(Reply.noHit("SLTD"), Reply.noHit("SMV"), Reply.noHit("NOMINAL"));

        client.travelDocuments().search(Questions.DOCUMENT, Questions.CONTEXT);
        client.vehicles().search(Questions.VEHICLE, Questions.CONTEXT);
        client.persons().searchAsync(Questions.PERSON, Questions.CONTEXT).join();

        assertThat(gateway.seen().get(0).content()).contains(Planted.NUMBER);
        assertThat(gateway.seen().get(1).content()).contains(Planted.VIN, Planted.PLATE);
    }

    @Test
    void theTextFormsOfQuestionsAndValuesShowNone() {
        Questions.values().forEach(walk::from);
        Questions.results().forEach(walk::from);
        Questions.notices().forEach(walk::from);
        Questions.lists().forEach(walk::from);
    }

    @Test
    void noPublicTypeIsForgotten() {
        gateway.says(Answers.hit(), Answers.record(), Answers.batch());
        walk.from(client.persons().search(Questions.PERSON, Questions.CONTEXT));
        walk.from(client.persons().record("nom-1", Questions.CONTEXT));
        walk.from(client.persons().searchBatch(List.of(Questions.PERSON, Questions.PERSON), Questions.CONTEXT));
        Questions.values().forEach(walk::from);
        Questions.results().forEach(walk::from);
        Questions.notices().forEach(walk::from);
        Questions.lists().forEach(walk::from);
        // The run of it asks the gateway, which has nothing to say.
        Questions.screening(client).forEach(walk::from);
        walk.from(client);
        walk.from(new RecordImport<>(
                client.records().vehicles(), ImportSheet.VEHICLES, Questions.CONTEXT, InstantSource.system()));
        walk.from(ImportSheet.PERSONS);

        Set<String> forgotten = PublicTypes.withState();
        forgotten.removeAll(walk.types());

        assertThat(forgotten).as("types that no planted value went through").isEqualTo(HARMLESS);
    }

    @Test
    void aLocalCopyIsFullOfPersonalDataAndShowsNone(@TempDir Path directory) {
        String record = "{\"recordId\": \"r-1\", \"owner\": \"UT\", \"documentNumber\": \"%s\", \"%s\": \"%s\"}"
                .formatted(Planted.NUMBER, "additionalInformation", Planted.NAME);
        try (LocalCopy<TravelDocumentQuery, TravelDocumentRecord> copy =
                CopySamples.opened(directory.resolve("right"), record)) {
            CopyAnswer<TravelDocumentRecord> answer = copy.search(Questions.DOCUMENT);

            assertThat(answer).isInstanceOf(CopyAnswer.Hits.class);
            walk.from(copy);
            walk.from(answer);
        }
        for (String wrong : List.of(
                record.replace("\"UT\"", "5"), Planted.NAME, record.replace("owner", Planted.NUMBER), record + "}")) {
            Throwable refused = catchThrowable(
                    () -> CopySamples.opened(directory.resolve("wrong"), wrong).close());

            assertThat(refused).isInstanceOf(I247Exception.class);
            assertShowsNothing(refused);
        }
    }

    @Test
    void whatIsRefusedBeforeItIsAskedIsNotRepeated() {
        int refusals = 0;
        for (ThrowingCallable each : Questions.refused(client)) {
            Throwable thrown = catchThrowable(each);
            if (thrown != null) {
                refusals++;
                assertShowsNothing(thrown);
            }
        }
        assertThat(refusals).isGreaterThanOrEqualTo(25);
        assertThat(gateway.seen()).isEmpty();
    }

    @Test
    void theTrapsOfThisTestCatch() {
        LoggerFactory.getLogger("org.i247.sdk.any").trace("about {}", Planted.ARABIC);

        assertThat(log.lines()).anyMatch(Planted::isIn);
        assertThat(Planted.isIn("x=%D0%9A%D0%B0%D0%BD%D0%B0%D1%80%D0%B5%D0%B9%D0%BA%D0%B8%D0%BD"))
                .isTrue();
        log.forget();
    }

    private static void assertShowsNothing(Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace, true));
        Planted.assertNoneIn("an exception with its causes", trace.toString());
        if (thrown instanceof I247Exception exception) {
            for (String language : List.of("en", "fr", "es", "ar")) {
                Planted.assertNoneIn("a message", exception.message(Locale.forLanguageTag(language)));
            }
            Planted.assertNoneIn("a failure", exception.failure().toString());
            Planted.assertNoneIn("arguments", exception.failure().arguments().toString());
            for (Violation violation : exception.failure().violations()) {
                Planted.assertNoneIn("a violation", violation.toString());
            }
        }
    }
}
