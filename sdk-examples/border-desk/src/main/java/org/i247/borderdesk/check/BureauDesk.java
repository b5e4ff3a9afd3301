package org.i247.borderdesk.check;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.i247.borderdesk.check.SentResult.Operation;
import org.i247.sdk.cooperation.Alert;
import org.i247.sdk.cooperation.BureauCertificate;
import org.i247.sdk.cooperation.Confirmation;
import org.i247.sdk.cooperation.DeliveryHandler;
import org.i247.sdk.cooperation.FeedListener;
import org.i247.sdk.cooperation.FeedPage;
import org.i247.sdk.cooperation.FeedQuery;
import org.i247.sdk.cooperation.ListenOptions;
import org.i247.sdk.cooperation.Message;
import org.i247.sdk.cooperation.MessageDraft;
import org.i247.sdk.cooperation.OpenedMessage;
import org.i247.sdk.cooperation.SealedDraft;
import org.i247.sdk.cooperation.SealingKeys;
import org.i247.sdk.cooperation.SealingTrust;
import org.i247.sdk.cooperation.Urgency;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.query.CallOptions;
import org.i247.sdk.query.QueryContext;
import org.i247.sdk.record.WriteOutcome;
import org.i247.sdk.standard.BureauCode;
import org.jspecify.annotations.Nullable;

/** Hits to confirm, alerts and messages at the desk. Used by one thread. */
public final class BureauDesk {
    private final Asking asking;
    private final Optional<WriteKey> key;

    /**
     * A desk.
     *
     * @param asking where and how it is asked
     * @param key the key of a write that may have been made before, as typed
     */
    public BureauDesk(Asking asking, Optional<WriteKey> key) {
        this.asking = asking;
        this.key = key;
    }

    /**
     * Asks a hit's owner.
     *
     * @param hitId the hit's id
     * @param urgency how much it hurries
     * @param text a word to the owner; null for none
     * @return what it came to
     */
    public SentResult askOwner(String hitId, Urgency urgency, @Nullable String text) {
        return result(Operation.ASK_OWNER, asking.client().hits().askOwner(hitId, urgency, text, context(), options()));
    }

    /**
     * Answers another bureau.
     *
     * @param confirmationId the request's id
     * @param confirmed whether we stand by the record
     * @param text a word to the bureau; null for none
     * @return what it came to
     */
    public SentResult answer(String confirmationId, boolean confirmed, @Nullable String text) {
        return result(
                Operation.ANSWER, asking.client().hits().answer(confirmationId, confirmed, text, context(), options()));
    }

    /**
     * How a request stands, after a wait.
     *
     * @param confirmationId the request's id
     * @param wait how long to wait; zero not to wait
     * @param progress is told before each pause
     * @return how it stands
     */
    public Confirmation confirmation(String confirmationId, Duration wait, Consumer<? super Confirmation> progress) {
        return wait.isZero()
                ? asking.client().hits().poll(confirmationId, context(), asking.options())
                : asking.client().hits().await(confirmationId, wait, context(), progress);
    }

    /**
     * A page of alerts.
     *
     * @param after the cursor of an earlier page; null for all that are not acknowledged
     * @return the page
     */
    public FeedPage<Alert> alerts(@Nullable String after) {
        return asking.client().alerts().pull(query(after), context(), asking.options());
    }

    /**
     * Alerts were taken care of.
     *
     * @param ids their ids
     */
    public void acknowledgeAlerts(List<String> ids) {
        ids.forEach(id -> asking.client().alerts().acknowledge(id, context(), each()));
    }

    /**
     * Listens to alerts.
     *
     * @param options how
     * @param handler is given each
     * @return the listener
     */
    public FeedListener listen(ListenOptions options, DeliveryHandler<Alert> handler) {
        return asking.client().alerts().listen(options, context(), handler);
    }

    /**
     * A page of messages.
     *
     * @param after the cursor of an earlier page; null for all that are not acknowledged
     * @return the page
     */
    public FeedPage<Message> messages(@Nullable String after) {
        return asking.client().messages().pull(query(after), context(), asking.options());
    }

    /**
     * A message of the inbox.
     *
     * @param messageId its id
     * @return the message
     * @throws I247Exception {@code NOT_FOUND} if the gateway does not show it any more
     */
    public Message message(String messageId) {
        FeedPage<Message> page = messages(null);
        while (!page.items().isEmpty()) {
            for (Message message : page.items()) {
                if (message.id().equals(messageId)) {
                    return message;
                }
            }
            page = asking.client().messages().pull(FeedQuery.after(page.cursor()), context(), each());
        }
        throw I247Exception.of(Failure.of(ErrorCode.NOT_FOUND));
    }

    /**
     * Messages were taken care of.
     *
     * @param ids their ids
     */
    public void acknowledgeMessages(List<String> ids) {
        ids.forEach(id -> asking.client().messages().acknowledge(id, context(), each()));
    }

    /**
     * Sends a message.
     *
     * @param message the message
     * @return what it came to
     */
    public SentResult send(MessageDraft message) {
        return result(Operation.SEND, asking.client().messages().send(message, context(), options()));
    }

    /**
     * Seals a message.
     *
     * @param message the message
     * @param keys the own keys
     * @param trust whose certificates are believed
     * @return the sealed message, to be kept and sent
     */
    public SealedDraft seal(MessageDraft message, SealingKeys keys, SealingTrust trust) {
        return asking.client().messages().sealing(keys, trust).seal(message, context());
    }

    /**
     * Sends a sealed message.
     *
     * @param message the message
     * @return what it came to
     */
    public SentResult send(SealedDraft message) {
        return result(Operation.SEND, asking.client().messages().send(message, context(), options()));
    }

    /**
     * Opens a sealed message.
     *
     * @param message the message
     * @param keys the own keys
     * @param trust whose certificates are believed
     * @return what it says
     */
    public OpenedMessage open(Message message, SealingKeys keys, SealingTrust trust) {
        return asking.client().messages().sealing(keys, trust).open(message, context());
    }

    /**
     * A bureau's certificates.
     *
     * @param bureau the bureau
     * @return its certificates
     */
    public List<BureauCertificate> certificates(BureauCode bureau) {
        return asking.client().messages().certificates(bureau, context());
    }

    private static FeedQuery query(@Nullable String after) {
        return after == null ? FeedQuery.unacknowledged() : FeedQuery.after(after);
    }

    private QueryContext context() {
        return asking.client().context();
    }

    /** For the further calls of one command, each of which has a reference of its own. */
    private CallOptions each() {
        return asking.options().withoutReference();
    }

    private CallOptions options() {
        return asking.options(key);
    }

    private SentResult result(Operation operation, WriteOutcome<?> outcome) {
        return new SentResult(asking.reference(), operation, outcome, WriteKey.toRepeat(outcome, key));
    }
}
