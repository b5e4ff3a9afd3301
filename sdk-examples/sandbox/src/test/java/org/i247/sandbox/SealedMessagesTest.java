package org.i247.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.i247.sdk.I247Client;
import org.i247.sdk.cooperation.Attachment;
import org.i247.sdk.cooperation.Message;
import org.i247.sdk.cooperation.MessageDraft;
import org.i247.sdk.cooperation.OpenedMessage;
import org.i247.sdk.cooperation.SealedMessages;
import org.i247.sdk.cooperation.SealingKeys;
import org.i247.sdk.cooperation.SealingTrust;
import org.i247.sdk.cooperation.SentMessage;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.record.WriteOutcome.Done;
import org.i247.sdk.record.WriteOutcome.Unknown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Messages that the sandbox carries and cannot read, and what becomes of those that it passes on wrongly. */
@Timeout(120)
class SealedMessagesTest {
    @RegisterExtension
    static final SandboxExtension GATEWAY = new SandboxExtension();

    private static final MessageDraft DRAFT = MessageDraft.builder()
            .to(Specimens.NEIGHBOUR, Specimens.OTHER_OWNER)
            .subject("PRIMEROV")
            .body("Seen at the pass")
            .attach(Attachment.of("face.jpg", "image/jpeg", new byte[] {1, 2, 3}))
            .build();

    private I247Client sender;
    private I247Client recipient;
    private SandboxIdentity neighbour;

    @BeforeEach
    void open() {
        Sandbox sandbox = GATEWAY.sandbox();
        neighbour = sandbox.newIdentity().bureau(Specimens.NEIGHBOUR).issue();
        sender = client(sandbox.identity());
        recipient = client(neighbour);
    }

    private static I247Client client(SandboxIdentity identity) {
        return I247Client.builder().properties(identity.clientProperties()).build();
    }

    @AfterEach
    void close() {
        sender.close();
        recipient.close();
    }

    @Test
    void only_the_recipients_read_it() {
        SentMessage sent = send();

        Message envelope = received();
        OpenedMessage opened = sealed(recipient, neighbour).open(envelope, recipient.context());

        assertThat(envelope.id()).isEqualTo(sent.messageId());
        assertThat(envelope.subject()).isEmpty();
        assertThat(new String(envelope.sealed().orElseThrow(), StandardCharsets.ISO_8859_1))
                .doesNotContain("PRIMEROV", "face.jpg");
        assertThat(opened.subject()).contains("PRIMEROV");
        assertThat(opened.from().code()).isEqualTo(Specimens.BUREAU);
        assertThat(opened.to()).hasSize(2);
        assertThat(opened.attachments()).isEqualTo(DRAFT.attachments());
        assertThat(code(() -> sealed(sender, GATEWAY.sandbox().identity()).open(envelope, sender.context())))
                .isEqualTo(ErrorCode.NOT_A_RECIPIENT);
    }

    @Test
    void what_is_sent_again_is_the_same_to_the_byte() {
        GATEWAY.sandbox().anywhere().pass(2).next(3, Fault.truncated());

        Unknown<SentMessage> unknown = (Unknown<SentMessage>)
                sealed(sender, GATEWAY.sandbox().identity()).send(DRAFT, sender.context());

        assertThat(unknown.resend()).isInstanceOf(Done.class);
        assertThat(recipient.messages().pull(recipient.context()).items()).hasSize(1);
    }

    @Test
    void what_a_gateway_passes_on_to_others_or_as_anothers_is_not_believed() {
        send();
        String content = Base64.getEncoder().encodeToString(received().sealed().orElseThrow());
        GATEWAY.sandbox()
                .message(
                        Specimens.BUREAU,
                        Map.of("to", List.of(Specimens.NEIGHBOUR), "priority", "ROUTINE", "sealed", content));
        GATEWAY.sandbox()
                .message(
                        Specimens.NEIGHBOUR,
                        Map.of(
                                "to",
                                List.of(Specimens.NEIGHBOUR, Specimens.OTHER_OWNER),
                                "priority",
                                "ROUTINE",
                                "sealed",
                                content));
        List<Message> messages = recipient.messages().pull(recipient.context()).items();

        assertNotProven(messages.get(1), "OTHER_RECIPIENTS");
        assertNotProven(messages.get(2), "NO_CERTIFICATE");
    }

    private void assertNotProven(Message message, String reason) {
        I247Exception refused = catchThrowableOfType(
                I247Exception.class, () -> sealed(recipient, neighbour).open(message, recipient.context()));
        assertThat(refused.code()).isEqualTo(ErrorCode.SENDER_NOT_PROVEN);
        assertThat(refused.failure().arguments()).containsExactly(message.from().code(), reason);
    }

    @Test
    void a_gateway_that_hands_over_keys_of_its_own_is_not_believed() {
        X509Certificate other;
        try (Sandbox elsewhere = Sandbox.start()) {
            other = Certificates.read(elsewhere.directory().resolve("ca.pem"));
        }
        SealedMessages distrustful =
                sender.messages().sealing(keys(GATEWAY.sandbox().identity()), SealingTrust.of(List.of(other)));

        I247Exception refused =
                catchThrowableOfType(I247Exception.class, () -> distrustful.send(DRAFT, sender.context()));

        assertThat(refused.code()).isEqualTo(ErrorCode.RECIPIENT_NOT_TRUSTED);
        assertThat(refused.failure().arguments()).containsExactly(Specimens.NEIGHBOUR, "CERTIFICATE_UNKNOWN_AUTHORITY");
        assertThat(GATEWAY.sandbox().unacknowledgedMessages(Specimens.NEIGHBOUR))
                .isZero();
    }

    private SentMessage send() {
        return ((Done<SentMessage>) sealed(sender, GATEWAY.sandbox().identity()).send(DRAFT, sender.context()))
                .result();
    }

    private Message received() {
        return recipient.messages().pull(recipient.context()).items().get(0);
    }

    private static SealedMessages sealed(I247Client client, SandboxIdentity identity) {
        return client.messages()
                .sealing(
                        keys(identity),
                        SealingTrust.of(List.of(
                                Certificates.read(GATEWAY.sandbox().directory().resolve("ca.pem")))));
    }

    private static SealingKeys keys(SandboxIdentity identity) {
        return SealingKeys.fromKeyStore(
                identity.keyStore(), identity.keyStorePassword().toCharArray(), "signing", "encryption");
    }

    private static ErrorCode code(ThrowingCallable call) {
        return catchThrowableOfType(I247Exception.class, call).code();
    }
}
