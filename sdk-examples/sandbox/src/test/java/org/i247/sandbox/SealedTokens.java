package org.i247.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import org.i247.sdk.I247Client;
import org.i247.sdk.cooperation.Message;
import org.i247.sdk.cooperation.MessageDraft;
import org.i247.sdk.cooperation.OpenedMessage;
import org.i247.sdk.cooperation.SealedMessages;
import org.i247.sdk.cooperation.SealingKeys;
import org.i247.sdk.cooperation.SealingTrust;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.SetupException;
import org.i247.sdk.query.Members;
import org.i247.sdk.record.WriteOutcome;

/**
 * Two bureaus, one with keys on a curve and one with RSA keys, and their keys on two tokens: one that can be sealed for, and one
 * that signs only.
 */
final class SealedTokens {
    private static final String CURVE = Specimens.NEIGHBOUR;
    private static final String RSA = "UP";
    private static final String ABLE = """
            attributes(*, CKO_PRIVATE_KEY, CKK_EC) = { CKA_DERIVE = true }
            attributes(*, CKO_PRIVATE_KEY, CKK_RSA) = { CKA_DECRYPT = true }
            attributes(*, CKO_SECRET_KEY, *) = { CKA_SENSITIVE = false  CKA_EXTRACTABLE = true }""";
    private static final String SIGNS_ONLY = """
            attributes(*, CKO_PRIVATE_KEY, CKK_EC) = { CKA_DERIVE = false }
            attributes(*, CKO_PRIVATE_KEY, CKK_RSA) = { CKA_DECRYPT = false }""";

    private final Sandbox sandbox;
    private final SandboxIdentity curve;
    private final SandboxIdentity rsa;
    private final SoftHsm.Token able;
    private final SoftHsm.Token signsOnly;

    SealedTokens(SoftHsm hsm, Sandbox sandbox) throws IOException, InterruptedException {
        this.sandbox = sandbox;
        able = hsm.token("sealing", ABLE);
        signsOnly = hsm.token("signing-only", SIGNS_ONLY);
        curve = sandbox.newIdentity().bureau(CURVE).issue();
        rsa = sandbox.newIdentity()
                .bureau(RSA)
                .algorithm(SigningAlgorithm.RSA_PSS_SHA512)
                .issue();
        for (SoftHsm.Token token : List.of(able, signsOnly)) {
            for (SandboxIdentity identity : List.of(curve, rsa)) {
                token.enter(identity.bureau() + "-signing", identity.signing(), authority());
                token.enter(identity.bureau() + "-encryption", identity.encryption(), authority());
            }
        }
    }

    private X509Certificate authority() {
        return Certificates.read(sandbox.directory().resolve("ca.pem"));
    }

    /** Each writes to both, signed on the token, and each opens on the token what the other wrote. */
    void requireSigningAndOpening() {
        for (SandboxIdentity sender : List.of(curve, rsa)) {
            try (I247Client client = client(sender)) {
                MessageDraft draft = MessageDraft.builder()
                        .to(CURVE, RSA)
                        .subject(sender.bureau())
                        .body("x".repeat(5_000))
                        .build();
                assertThat(on(able, sender, client).send(draft, client.context()))
                        .isInstanceOf(WriteOutcome.Done.class);
            }
        }
        for (SandboxIdentity recipient : List.of(curve, rsa)) {
            try (I247Client client = client(recipient)) {
                List<Message> inbox = client.messages().pull(client.context()).items();
                assertThat(inbox)
                        .extracting(message -> on(able, recipient, client).open(message, client.context()))
                        .extracting(OpenedMessage::subject)
                        .extracting(subject -> subject.orElse(""))
                        .containsSubsequence(CURVE, RSA);
                I247Exception broken = catchThrowableOfType(
                        I247Exception.class,
                        () -> on(able, recipient, client).open(changed(inbox.get(0)), client.context()));
                assertThat(broken.code()).isEqualTo(ErrorCode.SEAL_BROKEN);
            }
        }
    }

    /** A token that signs only says so when something is to be opened, and what it needs. */
    void requireWordsOfTheTokenThatSignsOnly() {
        for (SandboxIdentity identity : List.of(curve, rsa)) {
            try (I247Client client = client(identity)) {
                SealedMessages sealed = on(signsOnly, identity, client);
                sealed.send(
                        MessageDraft.builder()
                                .to(identity.bureau())
                                .body("To us")
                                .build(),
                        client.context());
                List<Message> inbox = client.messages().pull(client.context()).items();
                SetupException unable = catchThrowableOfType(
                        SetupException.class, () -> sealed.open(inbox.get(inbox.size() - 1), client.context()));

                assertThat(unable.code()).isEqualTo(ErrorCode.TOKEN_UNABLE);
                assertThat(unable.failure().arguments().get(1)).isEqualTo("CKR_KEY_FUNCTION_NOT_PERMITTED");
                assertThat(unable).hasMessageContaining("CKA_DERIVE").hasMessageContaining("CKA_DECRYPT");
            }
        }
    }

    private static Message changed(Message message) {
        byte[] bytes = message.sealed().orElseThrow();
        bytes[bytes.length - 1] ^= 1;
        Members.Builder members = Members.builder();
        for (String name : message.members().names()) {
            message.members().value(name).ifPresent(value -> members.put(name, value));
        }
        return new Message(
                members.put("sealed", Base64.getEncoder().encodeToString(bytes)).build());
    }

    private SealedMessages on(SoftHsm.Token token, SandboxIdentity identity, I247Client client) {
        String bureau = identity.bureau();
        SealingKeys keys = SealingKeys.fromPkcs11(
                token.configuration(), SoftHsm.PIN.toCharArray(), bureau + "-signing", bureau + "-encryption");
        return client.messages().sealing(keys, SealingTrust.of(List.of(authority())));
    }

    private static I247Client client(SandboxIdentity identity) {
        return I247Client.builder().properties(identity.clientProperties()).build();
    }
}
