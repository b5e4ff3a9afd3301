package org.i247.sdk.cooperation;

import java.util.List;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.query.CallOptions;
import org.i247.sdk.query.IdempotencyKey;
import org.i247.sdk.query.QueryContext;
import org.i247.sdk.record.WriteOutcome;
import org.i247.sdk.standard.BureauCode;

/** Messages from bureau to bureau, with files (contract, section 6). Safe for use by several threads. */
public final class Messages extends Feed<Message> {
    private final MessageCalls calls;

    /**
     * The operations over what carries the calls.
     *
     * @param calls the client, or a test's own
     */
    public Messages(MessageCalls calls) {
        super(calls);
        this.calls = calls;
    }

    /**
     * A key that no write has had.
     *
     * @return the key
     */
    public IdempotencyKey newKey() {
        return calls.newKey();
    }

    /**
     * Sends a message in clear: its bureaus read it, and so does whoever keeps it for them on its way. Blocks until the
     * outcome is known or the call's time is over; it throws nothing for what happens to it, and is sent once for its key.
     *
     * @param message the message
     * @param context who sends and why
     * @return what it came to; done, with the message's id. A message of more than 16 MiB is refused before it leaves, with
     *     {@code INVALID_MESSAGE}
     */
    public WriteOutcome<SentMessage> send(MessageDraft message, QueryContext context) {
        return send(message, context, CallOptions.defaults());
    }

    /**
     * As {@link #send(MessageDraft, QueryContext)}, with options.
     *
     * @param message the message
     * @param context who sends and why
     * @param options what differs for this call, perhaps the key
     * @return what it came to
     */
    public WriteOutcome<SentMessage> send(MessageDraft message, QueryContext context, CallOptions options) {
        IdempotencyKey key = options.idempotencyKey().orElseGet(calls::newKey);
        return calls.send(new CooperationWrite.SendMessage(key, message.members()), context, options);
    }

    /**
     * Sends a message that was {@linkplain SealedMessages#seal sealed} before. Nothing but its bytes is needed. Blocks.
     *
     * @param message the sealed message
     * @param context who sends and why
     * @param options what differs for this call; the key that it was sent with before, if it was
     * @return what it came to
     */
    public WriteOutcome<SentMessage> send(SealedDraft message, QueryContext context, CallOptions options) {
        IdempotencyKey key = options.idempotencyKey().orElseGet(calls::newKey);
        return calls.send(new CooperationWrite.SendMessage(key, message.members()), context, options);
    }

    /**
     * A bureau's certificates, as the gateway keeps them. Its word alone makes them trusted for nothing. Blocks until there
     * is a verified answer or the call's time is over.
     *
     * @param bureau the bureau
     * @param context who asks and why
     * @return its certificates, perhaps none
     * @throws I247Exception if there is no verified answer; {@code NOT_FOUND} if there is no such bureau
     */
    public List<BureauCertificate> certificates(BureauCode bureau, QueryContext context) {
        return calls.certificates(bureau, context, CallOptions.defaults());
    }

    /**
     * Messages that only their recipients can read.
     *
     * @param keys the bureau's own keys
     * @param trust whose certificates are believed
     * @return what can be done with sealed messages
     */
    public SealedMessages sealing(SealingKeys keys, SealingTrust trust) {
        return new SealedMessages(calls, keys, trust);
    }
}
