package org.i247.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.i247.sdk.I247Client;
import org.i247.sdk.cooperation.Alert;
import org.i247.sdk.cooperation.AlertKind;
import org.i247.sdk.cooperation.Answered;
import org.i247.sdk.cooperation.Attachment;
import org.i247.sdk.cooperation.Confirmation;
import org.i247.sdk.cooperation.FeedListener;
import org.i247.sdk.cooperation.FeedPage;
import org.i247.sdk.cooperation.FeedQuery;
import org.i247.sdk.cooperation.ListenOptions;
import org.i247.sdk.cooperation.Message;
import org.i247.sdk.cooperation.MessageDraft;
import org.i247.sdk.cooperation.MessagePriority;
import org.i247.sdk.cooperation.SentMessage;
import org.i247.sdk.cooperation.Urgency;
import org.i247.sdk.document.TravelDocumentQuery;
import org.i247.sdk.document.TravelDocumentRecord;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.query.Answer;
import org.i247.sdk.query.CallOptions;
import org.i247.sdk.query.Hit;
import org.i247.sdk.record.WriteOutcome;
import org.i247.sdk.record.WriteOutcome.Conflict;
import org.i247.sdk.record.WriteOutcome.Done;
import org.i247.sdk.record.WriteOutcome.Refused;
import org.i247.sdk.record.WriteOutcome.Unknown;
import org.i247.sdk.standard.BureauCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Bureaus speak with each other through the sandbox: hits are confirmed, alerts and messages arrive. */
@Timeout(120)
class CooperationTest {
    private static final MovingClock CLOCK = new MovingClock();

    @RegisterExtension
    static final SandboxExtension GATEWAY =
            new SandboxExtension(Sandbox.builder().clock(CLOCK));

    private I247Client client;

    @TempDir
    Path directory;

    @BeforeEach
    void open() {
        client = client(GATEWAY.sandbox().clientProperties());
    }

    private static I247Client client(Path properties) {
        return I247Client.builder().properties(properties).clock(CLOCK).build();
    }

    @AfterEach
    void close() {
        client.close();
    }

    private I247Client owner() {
        return client(GATEWAY.sandbox()
                .newIdentity()
                .bureau(Specimens.NEIGHBOUR)
                .issue()
                .clientProperties());
    }

    @Test
    void a_hit_is_confirmed_by_its_owner() {
        GATEWAY.sandbox().owner().isSilent();
        Confirmation asked =
                done(client.hits().askOwner(hit(), Urgency.SUBJECT_PRESENT, "At gate 3", client.context()));
        assertThat(client.hits().poll(asked.confirmationId(), client.context()))
                .isInstanceOf(Confirmation.Asked.class)
                .satisfies(open -> assertThat(open.details().askedBy()).isEmpty());
        Confirmation again = done(client.hits().askOwner(hit(), Urgency.ROUTINE, null, client.context()));
        assertThat(again.confirmationId()).isNotEqualTo(asked.confirmationId()); // another search, another hit

        try (I247Client owner = owner()) {
            Alert alert = owner.alerts().pull(owner.context()).items().stream()
                    .filter(each -> each.confirmationId().equals(Optional.of(asked.confirmationId())))
                    .findFirst()
                    .orElseThrow();
            assertThat(alert.kind()).isEqualTo(AlertKind.CONFIRMATION_ASKED);
            Confirmation seen = owner.hits().poll(asked.confirmationId(), owner.context());
            assertThat(seen.details().askedBy()).contains(BureauCode.of(Specimens.BUREAU));
            assertThat(seen.details().recordId()).contains(Specimens.STOLEN_PASSPORT_RECORD);
            assertThat(seen.details().text()).contains("At gate 3");
            WriteOutcome<Answered> answer =
                    owner.hits().confirm(asked.confirmationId(), "Seize the document", owner.context());
            assertThat(answer).isInstanceOf(Done.class);
            assertThat(((Conflict<?>) owner.hits().refute(asked.confirmationId(), null, owner.context())).code())
                    .isEqualTo(ErrorCode.ALREADY_ANSWERED);
        }

        Confirmation confirmed = client.hits().await(asked.confirmationId(), Duration.ofSeconds(30), client.context());
        assertThat(confirmed).isInstanceOf(Confirmation.Confirmed.class);
        assertThat(confirmed.details().answerText()).contains("Seize the document");
        assertThat(((Refused<?>) client.hits().confirm(asked.confirmationId(), null, client.context())).code())
                .isEqualTo(ErrorCode.NOT_OWNER);
        assertThat(client.alerts().pull(client.context()).items())
                .extracting(Alert::kind)
                .contains(AlertKind.CONFIRMATION_ANSWERED);
    }

    @Test
    void an_owner_refutes_does_not_answer_or_is_not_asked_twice() {
        GATEWAY.sandbox().owner().refutes(Duration.ofMinutes(5), "Another person");
        Hit<TravelDocumentRecord> hit = hit();
        Confirmation first = done(client.hits().askOwner(hit, Urgency.ROUTINE, null, client.context()));
        Confirmation second = done(client.hits().askOwner(hit, Urgency.URGENT, null, client.context()));
        assertThat(second.confirmationId()).isEqualTo(first.confirmationId());

        CLOCK.move(Duration.ofMinutes(5));
        assertThat(client.hits().poll(first.confirmationId(), client.context()))
                .isInstanceOf(Confirmation.Refuted.class);

        GATEWAY.sandbox().owner().isSilent();
        Confirmation silent = done(client.hits().askOwner(hit(), Urgency.ROUTINE, null, client.context()));
        CLOCK.move(Duration.ofHours(13));
        assertThat(client.hits().await(silent.confirmationId(), Duration.ofSeconds(10), client.context()))
                .isInstanceOf(Confirmation.Expired.class);
    }

    @Test
    void a_wait_goes_on_in_another_process_and_ends_with_its_time() {
        GATEWAY.sandbox().owner().isSilent();
        String id = done(client.hits().askOwner(hit(), Urgency.URGENT, null, client.context()))
                .confirmationId();

        try (I247Client other = client(GATEWAY.sandbox().clientProperties())) {
            assertThat(other.hits().await(id, Duration.ofSeconds(1), other.context()))
                    .isInstanceOf(Confirmation.Asked.class);
            CompletableFuture<Confirmation> later = other.hits().awaitAsync(id, Duration.ofMinutes(5), other.context());
            assertThat(later.cancel(true)).isTrue();
        }
    }

    @Test
    void a_confirmation_whose_answer_is_lost_is_asked_for_once() {
        GATEWAY.sandbox().owner().isSilent();
        Hit<TravelDocumentRecord> hit = hit();
        GATEWAY.sandbox().anywhere().next(3, Fault.truncated());

        Unknown<Confirmation> unknown =
                (Unknown<Confirmation>) client.hits().askOwner(hit, Urgency.ROUTINE, "Once", client.context());
        Confirmation found = done(unknown.resend());

        try (I247Client owner = owner()) {
            assertThat(owner.alerts().pull(owner.context()).items())
                    .filteredOn(alert -> alert.kind().equals(AlertKind.CONFIRMATION_ASKED))
                    .hasSize(1)
                    .allSatisfy(alert -> assertThat(alert.confirmationId()).contains(found.confirmationId()));
        }
    }

    @Test
    void a_hit_of_another_bureau_or_of_none_is_not_found() {
        assertThat(((Refused<?>) client.hits()
                                .askOwner("h-none", Urgency.ROUTINE, null, client.context(), CallOptions.defaults()))
                        .code())
                .isEqualTo(ErrorCode.NOT_FOUND);
        String id = hit().hitId();
        try (I247Client owner = owner()) {
            assertThat(((Refused<?>) owner.hits()
                                    .askOwner(id, Urgency.ROUTINE, null, owner.context(), CallOptions.defaults()))
                            .code())
                    .isEqualTo(ErrorCode.NOT_FOUND);
        }
    }

    @Test
    void an_owner_hears_of_a_hit_but_not_of_a_test() {
        client.travelDocuments()
                .search(
                        TravelDocumentQuery.number(Specimens.STOLEN_PASSPORT),
                        client.context().toBuilder().test(true).build());
        assertThat(GATEWAY.sandbox().unacknowledgedAlerts(Specimens.NEIGHBOUR)).isZero();
        hit();
        assertThat(GATEWAY.sandbox().unacknowledgedAlerts(Specimens.NEIGHBOUR)).isEqualTo(1);
    }

    @Test
    void alerts_are_pulled_page_by_page_and_acknowledged() {
        for (int i = 0; i < 60; i++) {
            GATEWAY.sandbox().alert(Specimens.BUREAU, "RECORD_EXPIRING", Map.of("text", "n" + i));
        }

        FeedPage<Alert> first = client.alerts().pull(client.context());
        FeedPage<Alert> second = client.alerts().pull(FeedQuery.after(first.cursor()), client.context());
        FeedPage<Alert> third = client.alerts().pull(FeedQuery.after(second.cursor()), client.context());

        assertThat(first.items()).hasSize(50);
        assertThat(second.items()).hasSize(12);
        assertThat(second.items().get(11).text()).contains("n59");
        assertThat(third).isEqualTo(new FeedPage<Alert>(List.of(), second.cursor()));
        client.alerts().acknowledge(first.items().get(0), client.context());
        client.alerts().acknowledge(first.items().get(0), client.context());
        assertThat(client.alerts().pull(client.context()).items().get(0))
                .isEqualTo(first.items().get(1));
        assertThat(catchThrowableOfType(
                                I247Exception.class,
                                () -> client.alerts().pull(FeedQuery.after("c-zzzz"), client.context()))
                        .failure()
                        .violations()
                        .get(0)
                        .field())
                .isEqualTo("after");
        assertThat(catchThrowableOfType(
                                I247Exception.class,
                                () -> client.alerts().acknowledge("a-1", client.context(), CallOptions.defaults()))
                        .code())
                .isEqualTo(ErrorCode.NOT_FOUND);
    }

    @Test
    void a_pull_waits_until_something_arrives() throws Exception {
        String cursor = client.alerts().pull(client.context()).cursor();
        CountDownLatch asked = new CountDownLatch(1);
        GATEWAY.sandbox().anywhere().next(Fault.none().meanwhile(asked::countDown));
        CompletableFuture<FeedPage<Alert>> later = client.alerts()
                .async(alerts ->
                        alerts.pull(FeedQuery.after(cursor).waiting(Duration.ofSeconds(30)), client.context()));
        asked.await();

        String id = GATEWAY.sandbox().alert(Specimens.BUREAU, "RECORD_HIT", Map.of());

        assertThat(later.get(30, TimeUnit.SECONDS).items())
                .extracting(Alert::id)
                .containsExactly(id);
    }

    @Test
    void a_listener_hears_what_arrives_through_faults_and_the_gateway_is_told() throws Exception {
        BlockingQueue<Alert> heard = new LinkedBlockingQueue<>();
        try (FeedListener listener = client.alerts()
                .listen(
                        ListenOptions.cursorIn(directory.resolve("alerts.cursor"))
                                .withDrain(Duration.ofSeconds(30)),
                        client.context(),
                        delivery -> {
                            heard.add(delivery.item());
                            delivery.acknowledge();
                        })) {
            assertThat(heard.poll(30, TimeUnit.SECONDS).kind()).isEqualTo(AlertKind.RECORD_EXPIRING);
            assertThat(heard.poll(30, TimeUnit.SECONDS).kind()).isEqualTo(AlertKind.ARRIVAL_OF_WANTED_PERSON);
            GATEWAY.sandbox().anywhere().next(2, Fault.truncated()).next(Fault.unsigned());
            String id = GATEWAY.sandbox().alert(Specimens.BUREAU, "RECORD_HIT", Map.of());
            assertThat(heard.poll(60, TimeUnit.SECONDS).id()).isEqualTo(id);
            assertThat(listener.isRunning()).isTrue();
        }
        assertThat(GATEWAY.sandbox().unacknowledgedAlerts(Specimens.BUREAU)).isZero();
    }

    @Test
    void a_message_with_a_file_goes_to_each_recipient_once() {
        byte[] page = {0, 1, 2, (byte) 0xff};
        MessageDraft draft = MessageDraft.builder()
                .to(Specimens.NEIGHBOUR, Specimens.BUREAU)
                .priority(MessagePriority.FLASH)
                .subject("طلب")
                .body("See the page")
                .attach(Attachment.of("page-1.bin", "application/octet-stream", page))
                .build();
        GATEWAY.sandbox().anywhere().next(3, Fault.truncated());

        Unknown<SentMessage> unknown = (Unknown<SentMessage>) client.messages().send(draft, client.context());
        SentMessage sent = ((Done<SentMessage>) unknown.resend()).result();

        try (I247Client neighbour = owner()) {
            List<Message> inbox = neighbour.messages().pull(neighbour.context()).items();
            assertThat(inbox).extracting(Message::id).containsExactly(sent.messageId());
            Message message = inbox.get(0);
            assertThat(message.from()).isEqualTo(BureauCode.of(Specimens.BUREAU));
            assertThat(message.subject()).contains("طلب");
            assertThat(message.attachments().get(0).bytes()).isEqualTo(page);
            assertThat(message.attachments().get(0).sha256())
                    .isEqualTo(draft.attachments().get(0).sha256());
            neighbour.messages().acknowledge(message, neighbour.context());
        }
        assertThat(GATEWAY.sandbox().unacknowledgedMessages(Specimens.NEIGHBOUR))
                .isZero();
        assertThat(GATEWAY.sandbox().unacknowledgedMessages(Specimens.BUREAU)).isEqualTo(2);
    }

    @Test
    void a_bureaus_certificates_are_read() {
        assertThat(client.messages().certificates(BureauCode.of(Specimens.NEIGHBOUR), client.context()))
                .isNotEmpty();
        assertThat(catchThrowableOfType(
                                I247Exception.class,
                                () -> client.messages().certificates(BureauCode.of("ZZ"), client.context()))
                        .code())
                .isEqualTo(ErrorCode.NOT_FOUND);
    }

    private Hit<TravelDocumentRecord> hit() {
        Answer<TravelDocumentRecord> answer = client.travelDocuments()
                .search(TravelDocumentQuery.number(Specimens.STOLEN_PASSPORT), client.context());
        return ((Answer.Hits<TravelDocumentRecord>) answer).hits().get(0);
    }

    private static <T> T done(WriteOutcome<T> outcome) {
        return ((Done<T>) outcome).result();
    }
}
