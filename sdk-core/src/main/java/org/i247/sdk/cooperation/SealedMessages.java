package org.i247.sdk.cooperation;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.json.StrictJson;
import org.i247.sdk.internal.sealing.CertificateRules;
import org.i247.sdk.internal.sealing.Seal;
import org.i247.sdk.query.CallOptions;
import org.i247.sdk.query.IdempotencyKey;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Members;
import org.i247.sdk.query.QueryContext;
import org.i247.sdk.record.WriteOutcome;
import org.i247.sdk.standard.BureauCode;

/**
 * Messages that only their recipients can read (contract, section 6): signed by the sender (CMS SignedData, RFC 5652), then
 * sealed for each recipient (AuthEnvelopedData, RFC 5083, with AES-256-GCM). Sender and recipients are signed with it, so that
 * a recipient cannot pass it on as if it had been meant for another. To, priority and {@code inReplyTo} stay readable on the
 * way. Safe for use by several threads.
 */
public final class SealedMessages {
    private final MessageCalls calls;
    private final SealingKeys keys;
    private final CertificateRules rules;

    SealedMessages(MessageCalls calls, SealingKeys keys, SealingTrust trust) {
        this.calls = calls;
        this.keys = keys;
        this.rules = trust.rules();
    }

    /**
     * Seals a message for all its bureaus and sends it. Blocks: it asks the gateway for each bureau's certificates first.
     *
     * @param message the message
     * @param context who sends and why; its bureau is the sender
     * @return what it came to; {@link WriteOutcome.Unknown#resend()} sends the same sealed bytes
     * @throws I247Exception before anything is sent: {@code RECIPIENT_NOT_TRUSTED} if a bureau has no certificate that may be
     *     used, and what asking for certificates throws
     */
    public WriteOutcome<SentMessage> send(MessageDraft message, QueryContext context) {
        return send(message, context, CallOptions.defaults());
    }

    /**
     * As {@link #send(MessageDraft, QueryContext)}, with options. Sealing anew gives other bytes: with a key of one's own a message
     * is {@linkplain #seal sealed} once, kept, and {@linkplain Messages#send(SealedDraft, QueryContext, CallOptions) sent} as
     * often as it takes.
     *
     * @param message the message
     * @param context who sends and why; its bureau is the sender
     * @param options what differs for this call, perhaps the key
     * @return what it came to
     * @throws I247Exception as {@link #send(MessageDraft, QueryContext)}
     */
    public WriteOutcome<SentMessage> send(MessageDraft message, QueryContext context, CallOptions options) {
        IdempotencyKey key = options.idempotencyKey().orElseGet(calls::newKey);
        Members sealed = seal(message, context).members();
        return calls.send(new CooperationWrite.SendMessage(key, sealed), context, options);
    }

    /**
     * Seals a message for all its bureaus, to be kept and then sent: so it can be sent again, with the same key, by another process.
     * Blocks: it asks the gateway for each bureau's certificates.
     *
     * @param message the message
     * @param context who sends and why; its bureau is the sender
     * @return the sealed message, which was not sent yet
     * @throws I247Exception {@code RECIPIENT_NOT_TRUSTED} if a bureau has no certificate that may be used, {@code KEY_UNSUPPORTED},
     *     {@code TOKEN_UNABLE} or {@code TOKEN_REMOVED} if a key does not seal, and what asking for certificates throws
     */
    public SealedDraft seal(MessageDraft message, QueryContext context) {
        List<X509Certificate> recipients = new ArrayList<>();
        for (BureauCode bureau : message.to()) {
            recipients.addAll(usable(bureau, context));
        }
        Members.Builder inner = Members.builder()
                .put("from", context.bureau().code())
                .put("to", message.to().stream().map(BureauCode::code).toList());
        message.content(inner);
        byte[] content = StrictJson.write(inner.build());
        try {
            String sealed = Base64.getEncoder().encodeToString(Seal.close(content, keys.signing(), recipients));
            return new SealedDraft(message.envelope().put("sealed", sealed).build());
        } finally {
            Arrays.fill(content, (byte) 0);
        }
    }

    /** All certificates of a bureau that may be used: while it changes from one to the next there are two. */
    private List<X509Certificate> usable(BureauCode bureau, QueryContext context) {
        Instant now = calls.clock().instant();
        String against = "NO_CERTIFICATE";
        List<X509Certificate> usable = new ArrayList<>();
        for (X509Certificate each : certificates(bureau, CertificateUse.ENCRYPTION, context)) {
            Optional<String> reason = rules.againstSealing(each, now);
            if (reason.isEmpty()) {
                usable.add(each);
            } else {
                against = reason.get();
            }
        }
        if (usable.isEmpty()) {
            throw I247Exception.of(Failure.of(ErrorCode.RECIPIENT_NOT_TRUSTED, bureau.code(), against));
        }
        return usable;
    }

    /** A bureau that the gateway does not know has none: it says more to name the bureau than that nothing is there. */
    private List<X509Certificate> certificates(BureauCode bureau, CertificateUse use, QueryContext context) {
        try {
            return calls.certificates(bureau, context, CallOptions.defaults()).stream()
                    .filter(each -> each.use().equals(use))
                    .map(BureauCertificate::certificate)
                    .toList();
        } catch (I247Exception e) {
            if (e.code().equals(ErrorCode.NOT_FOUND)) {
                return List.of();
            }
            throw e;
        }
    }

    /**
     * Opens a sealed message. Blocks: it asks the gateway for the sender's certificates first.
     *
     * @param message the message
     * @param context who opens it and why
     * @return what it says
     * @throws I247Exception {@code NOT_A_RECIPIENT} if it is not sealed for one of the keys; {@code SEAL_BROKEN} if a byte was
     *     changed, or it is sealed in a way that the contract does not have; {@code SENDER_NOT_PROVEN} if no certificate of the
     *     sender that may be used proves it, or if it was signed for others; and what asking for certificates throws
     * @throws IllegalArgumentException if the message is not sealed
     */
    public OpenedMessage open(Message message, QueryContext context) {
        byte[] sealed = message.sealed().orElseThrow(() -> new IllegalArgumentException("the message is not sealed"));
        Instant now = calls.clock().instant();
        String sender = message.from().code();
        List<X509Certificate> signing = new ArrayList<>();
        Optional<String> against = Optional.empty();
        for (X509Certificate each : certificates(message.from(), CertificateUse.SIGNING, context)) {
            Optional<String> reason = rules.againstSignature(each, now);
            if (reason.isEmpty()) {
                signing.add(each);
            } else {
                against = reason;
            }
        }
        if (signing.isEmpty()) {
            throw Seal.notProven(sender, against.orElse("NO_CERTIFICATE"));
        }
        return read(Seal.open(sealed, keys.opening(), sender, signing), message);
    }

    private static OpenedMessage read(byte[] content, Message message) {
        try {
            OpenedMessage opened = new OpenedMessage(StrictJson.read(content));
            String sender = message.from().code();
            if (!opened.from().equals(message.from())) {
                throw Seal.notProven(sender, "OTHER_SENDER");
            }
            if (!new HashSet<>(opened.to()).equals(new HashSet<>(message.to()))) {
                throw Seal.notProven(sender, "OTHER_RECIPIENTS");
            }
            return opened;
        } catch (MemberException e) {
            throw I247Exception.of(Failure.of(ErrorCode.SEAL_BROKEN, e.path()));
        } finally {
            Arrays.fill(content, (byte) 0);
        }
    }
}
