package org.i247.sdk.internal.call;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.i247.sdk.cooperation.Alert;
import org.i247.sdk.cooperation.BureauCertificate;
import org.i247.sdk.cooperation.CooperationWrite;
import org.i247.sdk.cooperation.DeliveryHandler;
import org.i247.sdk.cooperation.FeedCalls;
import org.i247.sdk.cooperation.FeedItem;
import org.i247.sdk.cooperation.FeedListener;
import org.i247.sdk.cooperation.FeedPage;
import org.i247.sdk.cooperation.FeedQuery;
import org.i247.sdk.cooperation.ListenOptions;
import org.i247.sdk.cooperation.Message;
import org.i247.sdk.cooperation.MessageCalls;
import org.i247.sdk.cooperation.SentMessage;
import org.i247.sdk.internal.evidence.Told;
import org.i247.sdk.internal.feed.Inbox;
import org.i247.sdk.internal.feed.Listeners;
import org.i247.sdk.internal.resilience.CallPlan;
import org.i247.sdk.query.CallOptions;
import org.i247.sdk.query.IdempotencyKey;
import org.i247.sdk.query.QueryContext;
import org.i247.sdk.record.WriteOutcome;
import org.i247.sdk.spi.Attempt;
import org.i247.sdk.spi.CooperationGateway;
import org.i247.sdk.standard.BureauCode;

/**
 * Carries the calls of one inbox to the gateway.
 *
 * @param <T> alerts or messages
 */
public class FeedGatewayCalls<T extends FeedItem> implements FeedCalls<T> {
    private final Source<T> source;
    private final Caller caller;
    private final AsyncCalls async;
    private final Listeners listeners;

    private FeedGatewayCalls(Source<T> source, Caller caller, AsyncCalls async, Listeners listeners) {
        this.source = source;
        this.caller = caller;
        this.async = async;
        this.listeners = listeners;
    }

    /** Where an inbox is. */
    private record Source<T extends FeedItem>(
            String name, String lane, Pull<T> pull, BiConsumer<String, Attempt> acknowledge) {}

    /** Asks for a part of an inbox, once. */
    @FunctionalInterface
    private interface Pull<T extends FeedItem> {
        FeedPage<T> page(FeedQuery query, Attempt attempt);
    }

    /**
     * The calls about alerts.
     *
     * @param gateway what answers
     * @param caller runs the attempts
     * @param async runs calls on the client's threads
     * @param listeners those that run
     * @return the calls
     */
    public static FeedCalls<Alert> alerts(
            CooperationGateway gateway, Caller caller, AsyncCalls async, Listeners listeners) {
        return new FeedGatewayCalls<>(
                new Source<>("alerts", CallPlan.ALERTS_LANE, gateway::alerts, gateway::acknowledgeAlert),
                caller,
                async,
                listeners);
    }

    /**
     * The calls about messages.
     *
     * @param gateway what answers
     * @param caller runs the attempts
     * @param writes makes the writes
     * @param async runs calls on the client's threads
     * @param listeners those that run
     * @return the calls
     */
    public static MessageCalls messages(
            CooperationGateway gateway, Caller caller, KeyedWrites writes, AsyncCalls async, Listeners listeners) {
        return new OfMessages(gateway, caller, writes, async, listeners);
    }

    @Override
    public FeedPage<T> pull(FeedQuery query, QueryContext context, CallOptions options) {
        Question<FeedPage<T>> question = new Question<>(
                source.lane,
                "pull",
                page -> new Told("READ", Map.of("shown", (long) page.items().size()), Optional.empty()));
        return caller.read(question, context, options, query.waitAtMost(), attempt -> source.pull.page(query, attempt));
    }

    @Override
    public void acknowledge(String id, QueryContext context, CallOptions options) {
        Question<Boolean> question = new Question<>(source.lane, "acknowledge", done -> Told.plain("ACKNOWLEDGED"));
        caller.read(question, context, options, attempt -> {
            source.acknowledge.accept(id, attempt);
            return true;
        });
    }

    @Override
    public FeedListener listen(ListenOptions options, QueryContext context, DeliveryHandler<? super T> handler) {
        Inbox<T> inbox = new Inbox<>(
                source.name + "/" + context.bureau(),
                query -> pull(query, context, CallOptions.defaults()),
                id -> acknowledge(id, context, CallOptions.defaults()));
        return listeners.start(inbox, options, handler);
    }

    @Override
    public <V> CompletableFuture<V> async(Supplier<V> call) {
        return async.start(call);
    }

    private static final class OfMessages extends FeedGatewayCalls<Message> implements MessageCalls {
        private static final KeyedWrites.Kind SEND = new KeyedWrites.Kind(CallPlan.MESSAGES_LANE, "send", "CREATED");
        private static final Question<List<BureauCertificate>> CERTIFICATES =
                new Question<>(CallPlan.MESSAGES_LANE, "certificates", found -> Told.plain("FOUND"));

        private final CooperationGateway gateway;
        private final Caller caller;
        private final KeyedWrites writes;

        OfMessages(
                CooperationGateway gateway, Caller caller, KeyedWrites writes, AsyncCalls async, Listeners listeners) {
            super(
                    new Source<>("messages", CallPlan.MESSAGES_LANE, gateway::messages, gateway::acknowledgeMessage),
                    caller,
                    async,
                    listeners);
            this.gateway = gateway;
            this.caller = caller;
            this.writes = writes;
        }

        @Override
        public WriteOutcome<SentMessage> send(
                CooperationWrite.SendMessage write, QueryContext context, CallOptions options) {
            return writes.write(SEND, write, context, options, attempt -> gateway.send(write, attempt));
        }

        @Override
        public List<BureauCertificate> certificates(BureauCode bureau, QueryContext context, CallOptions options) {
            return caller.read(CERTIFICATES, context, options, attempt -> gateway.certificates(bureau, attempt));
        }

        @Override
        public IdempotencyKey newKey() {
            return caller.nextKey();
        }

        @Override
        public InstantSource clock() {
            return writes.clock();
        }
    }
}
