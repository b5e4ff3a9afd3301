package org.i247.sdk.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.i247.sdk.I247Client;
import org.i247.sdk.I247ClientBuilder;
import org.i247.sdk.cooperation.FeedListener;
import org.i247.sdk.cooperation.ListenOptions;
import org.i247.sdk.cooperation.Urgency;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.gateway.Reply;
import org.i247.sdk.internal.gateway.TestGateway;
import org.i247.sdk.person.PersonQuery;
import org.i247.sdk.query.Answer;
import org.i247.sdk.query.CallOptions;
import org.i247.sdk.query.Hit;
import org.i247.sdk.screening.ScreeningOptions;
import org.i247.sdk.screening.ScreeningRun;
import org.i247.sdk.screening.ScreeningVerdict;
import org.i247.sdk.screening.Subject;
import org.i247.sdk.screening.SubjectResult;
import org.i247.sdk.standard.manifest.ListItem;
import org.i247.sdk.standard.manifest.ListReader;
import org.i247.sdk.standard.manifest.Traveller;
import org.i247.sdk.standard.manifest.TravellerList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The canary: questions full of planted values, and answers that repeat them. */
class CanaryTest extends Canary {
    static List<Asked<?, ?>> databases() {
        return Asked.all();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void noAnswerGetsOut(Asked<?, ?> asked) {
        Repeating answers = new Repeating(asked);
        gateway.says(answers.hit(), answers.hit(), answers.ofRecord(), answers.batch());
        try (I247Client client = builder().build()) {
            ways.shown(asked.search(client));
            ways.shown(asked.searchAsync(client));
            ways.shown(asked.record(client));
            ways.shown(asked.searchBatch(client));
            ways.shown(client);
        }
        // Beside these, what diagnostics ask: to show a client is to look into all that it gives out.
        assertThat(gateway.seen())
                .filteredOn(seen -> !seen.head().startsWith("GET /v1/status"))
                .hasSize(4);
        assertThat(gateway.seen().get(0).content()).contains(asked.repeated());
        assertThat(directory.resolve("evidence.jsonl")).content().contains(Planted.USER);
        heard();
    }

    @Test
    void nothingThatBureausSayToEachOtherGetsOut() {
        try (I247Client client = builder().maxAttempts(1).build()) {
            gateway.says(Reply.problem(500, ErrorCode.INTERNAL_ERROR));
            ways.shown(client.messages().send(Questions.MESSAGE, Questions.CONTEXT));
            assertThat(gateway.seen().get(0).content()).contains(Planted.CYRILLIC, Planted.NUMBER);
            heard();
            gateway.says(Reply.problem(422, ErrorCode.INVALID_MESSAGE));
            ways.shown(client.hits()
                    .askOwner("h-1", Urgency.URGENT, Planted.NAME, Questions.CONTEXT, CallOptions.defaults()));
            heard();
            gateway.says(Reply.json("{\"confirmationId\": \"c-1\", \"state\": \"REFUTED\", \"answerText\": \""
                    + Planted.CYRILLIC + "\"}"));
            ways.shown(client.hits().poll("c-1", Questions.CONTEXT));
            heard();
            gateway.says(Reply.json("{\"messages\": [{\"messageId\": \"m-1\", \"from\": \"FR\", \"to\": [\"UT\"],"
                    + " \"sentAt\": \"2026-11-23T10:00:01Z\", \"priority\": \"FLASH\", \"subject\": \"" + Planted.NAME
                    + "\", \"body\": \"" + Planted.CYRILLIC + "\", \"attachments\": [{\"name\": \"" + Planted.NUMBER
                    + "\", \"mediaType\": \"text/plain\", \"content\": \"VXRvcGlh\"}]}], \"cursor\": \"c\"}"));
            ways.shown(client.messages().pull(Questions.CONTEXT));
            heard();
            gateway.says(Reply.json("{\"alerts\": [{\"alertId\": \"a-1\", \"kind\": \"RECORD_HIT\","
                    + " \"raisedAt\": \"2026-11-23T10:00:01Z\", \"place\": \"" + Planted.NAME
                    + "\"}], \"cursor\": \"c\"}"));
            hearOneAlert(client);
            heard();
        }
    }

    /** Nor by the journal, which the cage looks into with all else that stands in its directory. */
    @Test
    void nothingOfAScreeningGetsOut() throws IOException {
        byte[] list = ("surname,given names,document number,date of birth\n" + Planted.NAME + "," + Planted.FORENAME
                        + ","
                        + Planted.NUMBER + "," + Planted.BORN + "\n" + Planted.CYRILLIC + "," + Planted.ARABIC
                        + ",,never," + Planted.TOWN + "\n")
                .getBytes(StandardCharsets.UTF_8);
        Repeating answers = new Repeating(Asked.persons());
        gateway.says(answers.batch());
        List<Subject> subjects = new ArrayList<>();
        try (I247Client client = builder().build();
                TravellerList items =
                        ListReader.on(LocalDate.of(2026, 11, 23)).open("list", new ByteArrayInputStream(list))) {
            while (items.hasNext()) {
                ListItem item = items.next();
                ways.shown(item);
                if (item instanceof Traveller traveller) {
                    subjects.add(Subject.builder()
                            .origin(traveller.origin())
                            .label(traveller.surname().orElseThrow())
                            .person(PersonQuery.builder()
                                    .name(traveller.surname().orElseThrow())
                                    .build())
                            .build());
                    ways.shown(Subject.of(traveller));
                }
            }
            ScreeningOptions options = ScreeningOptions.defaults()
                    .withRounds(1)
                    .withJournal(directory.resolve("journal"), list)
                    .withProgress(ways::shown, 2L);
            ways.shown(options);
            List<SubjectResult> results = new ArrayList<>();
            try (ScreeningRun run = client.screening().run(subjects.iterator(), Questions.CONTEXT, options)) {
                run.forEachRemaining(results::add);
                ways.shown(run);
                ways.shown(run.summary());
            }
            results.forEach(ways::shown);
            assertThat(results)
                    .extracting(SubjectResult::verdict)
                    .containsExactly(ScreeningVerdict.HIT, ScreeningVerdict.NOT_KNOWN);
            assertThat(results.get(0).toJson())
                    .as("a result file is the exception")
                    .contains(Planted.NAME);
            assertThat(directory.resolve("journal")).content().contains("h-1");
            gateway.says(Reply.problem(500, ErrorCode.INTERNAL_ERROR));
            try (ScreeningRun failing = client.screening()
                    .run(
                            subjects.iterator(),
                            Questions.CONTEXT,
                            ScreeningOptions.defaults().withRounds(1))) {
                failing.forEachRemaining(ways::shown);
            }
            Throwable other = catchThrowable(() -> client.screening()
                    .run(
                            subjects.iterator(),
                            Questions.CONTEXT,
                            ScreeningOptions.defaults()
                                    .withJournal(
                                            directory.resolve("journal"),
                                            (Planted.NAME + Planted.NAME).getBytes(StandardCharsets.UTF_8))));
            assertThat(other).isInstanceOf(I247Exception.class);
            ways.thrown(other);
            heard();
        }
    }

    /** Whose handler throws what it was given. */
    private void hearOneAlert(I247Client client) {
        CountDownLatch thrown = new CountDownLatch(1);
        try (FeedListener listener = client.alerts()
                .listen(
                        ListenOptions.cursorIn(directory.resolve("cursor")).withDrain(Duration.ZERO),
                        Questions.CONTEXT,
                        delivery -> {
                            ways.shown(delivery);
                            thrown.countDown();
                            throw new IllegalStateException(
                                    delivery.item().place().orElseThrow());
                        })) {
            ways.during();
            thrown.await();
            ways.shown(listener.inHand());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aGatewayThatRepeatsItInAHeaderIsNotHeard(Asked<?, ?> asked) {
        try (I247Client client = builder().maxAttempts(1).build()) {
            new Repeating(asked).inHeaders().forEach((where, reply) -> {
                gateway.says(reply);
                Throwable thrown = catchThrowable(() -> asked.search(client));
                assertThat(thrown).as(where).isInstanceOfSatisfying(I247Exception.class, e -> {
                    assertThat(e.code()).isEqualTo(ErrorCode.MALFORMED_ANSWER);
                    assertThat(e.failure().arguments()).contains("REPEATS_QUESTION");
                    assertThat(e.failure().requestId()).isEmpty();
                });
                ways.thrown(thrown);
                heard();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aGatewayThatRepeatsItInAProblemIsNotQuoted(Asked<?, ?> asked) {
        try (I247Client client = builder().build()) {
            new Repeating(asked).inProblems().forEach((where, reply) -> {
                gateway.says(reply);
                Throwable thrown = catchThrowable(() -> asked.search(client));
                assertThat(thrown).as(where).isInstanceOf(I247Exception.class);
                ways.thrown(thrown);
                heard();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aGatewaysOwnWordsInAHitReachTheCallerAlone(Asked<?, ?> asked) {
        try (I247Client client = builder().build()) {
            new Repeating(asked).inHits().forEach((where, reply) -> {
                gateway.says(reply);
                Object answer = asked.search(client);
                assertThat(answer).as(where).isInstanceOf(Answer.Hits.class);
                ways.shown(answer);
                heard();
            });
        }
    }

    static Stream<String> bad() {
        return Answers.bad().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void noBadAnswerIsRepeated(String name) {
        gateway.says(Answers.bad().get(name).with("Retry-After", "3600"));
        try (I247Client client = builder().build()) {
            Throwable thrown = catchThrowable(() -> Asked.persons().search(client));

            assertThat(thrown).isInstanceOf(I247Exception.class);
            ways.thrown(thrown);
            ways.shown(((I247Exception) thrown).failure());
        }
        heard();
    }

    @Test
    void aGatewayThatIsNotThereNotTrustedOrSilentLearnsAndShowsNothing() throws Exception {
        TestGateway gone = new TestGateway();
        gone.close();
        gateway.says(Reply.noHit().sent((session, bytes, start) -> session.seesEnd()));
        try (TestGateway stranger = new TestGateway()) {
            Map<ErrorCode, I247ClientBuilder> clients = Map.of(
                    ErrorCode.CONNECTION_REFUSED,
                    builder().endpoints(gone.endpoint()),
                    ErrorCode.GATEWAY_NOT_TRUSTED,
                    builder().endpoints(stranger.endpoint()),
                    ErrorCode.HOST_NOT_FOUND,
                    builder().endpoints(URI.create("https://gateway.invalid:8443")),
                    ErrorCode.ATTEMPT_TIMEOUT,
                    builder().attemptTimeout(Duration.ofMillis(300)));
            clients.forEach((code, builder) -> {
                try (I247Client client = builder.maxAttempts(1).build()) {
                    Throwable thrown = catchThrowable(() -> Asked.persons().search(client));
                    assertThat(thrown)
                            .isInstanceOfSatisfying(
                                    I247Exception.class,
                                    e -> assertThat(e.code()).isEqualTo(code));
                    ways.thrown(thrown);
                }
            });
            assertThat(stranger.seen()).isEmpty();
        }
        heard();
    }

    @Test
    void aCallThatIsCancelledOrComesTooLateShowsNothing() throws InterruptedException {
        CountDownLatch arrived = new CountDownLatch(1);
        gateway.says(Reply.noHit("NOMINAL").sent((session, bytes, start) -> session.seesEnd()));
        gateway.meanwhile(request -> {
            ways.during();
            arrived.countDown();
        });
        I247Client client = builder().build();
        CompletableFuture<?> future = client.persons().searchAsync(Questions.PERSON, Questions.CONTEXT);
        arrived.await();
        ways.shown(client);
        future.cancel(true);
        ways.thrown(catchThrowable(future::join));
        client.close();

        Throwable late = catchThrowable(() -> Asked.persons().search(client));

        assertThat(late).isInstanceOf(I247Exception.class);
        ways.thrown(late);
        heard();
    }

    @Test
    void aHitIsForTheCallerWhoReadsIt() {
        gateway.says(new Repeating(Asked.persons()).hit());
        try (I247Client client = builder().build()) {
            Hit<?> hit = client.persons()
                    .search(Questions.PERSON, Questions.CONTEXT)
                    .match(hits -> hits.hits().get(0), noHit -> null, tooMany -> null, incomplete -> null);

            assertThat(hit.record().orElseThrow().members().text("name")).contains(Planted.NAME);
            assertThat(hit).hasToString("Hit[status=UNCONFIRMED, owner=UT]");
        }
    }
}
