package org.i247.sdk.internal.call;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.i247.sdk.cooperation.Answered;
import org.i247.sdk.cooperation.Confirmation;
import org.i247.sdk.cooperation.ConfirmationDetails;
import org.i247.sdk.cooperation.CooperationWrite;
import org.i247.sdk.cooperation.HitCalls;
import org.i247.sdk.internal.evidence.Told;
import org.i247.sdk.internal.resilience.CallPlan;
import org.i247.sdk.query.CallOptions;
import org.i247.sdk.query.IdempotencyKey;
import org.i247.sdk.query.Members;
import org.i247.sdk.query.QueryContext;
import org.i247.sdk.record.WriteOutcome;
import org.i247.sdk.spi.CooperationGateway;

/** Carries the calls about hits to the gateway. */
public final class HitGatewayCalls implements HitCalls {
    private static final KeyedWrites.Kind ASK = new KeyedWrites.Kind(CallPlan.HITS_LANE, "ask-owner", "ASKED");
    private static final KeyedWrites.Kind ANSWER =
            new KeyedWrites.Kind(CallPlan.HITS_LANE, "answer-bureau", "ACKNOWLEDGED");
    private static final Question<Confirmation> POLL =
            new Question<>(CallPlan.HITS_LANE, "confirmation", state -> Told.plain(word(state)));

    private final CooperationGateway gateway;
    private final Caller caller;
    private final KeyedWrites writes;
    private final AsyncCalls async;
    private final Waits waits;

    /**
     * The calls about hits.
     *
     * @param gateway what answers
     * @param caller runs the attempts
     * @param writes makes the writes
     * @param async runs calls on the client's threads
     * @param waits lets time pass between two questions
     */
    public HitGatewayCalls(
            CooperationGateway gateway, Caller caller, KeyedWrites writes, AsyncCalls async, Waits waits) {
        this.gateway = gateway;
        this.caller = caller;
        this.writes = writes;
        this.async = async;
        this.waits = waits;
    }

    private static String word(Confirmation state) {
        return state.match(asked -> "PENDING", confirmed -> "CONFIRMED", refuted -> "REFUTED", expired -> "EXPIRED");
    }

    @Override
    public WriteOutcome<Confirmation> ask(CooperationWrite.AskOwner write, QueryContext context, CallOptions options) {
        return writes.write(ASK, write, context, options, attempt -> gateway.askOwner(write, attempt));
    }

    @Override
    public WriteOutcome<Answered> answer(
            CooperationWrite.AnswerBureau write, QueryContext context, CallOptions options) {
        return writes.write(ANSWER, write, context, options, attempt -> {
            gateway.answer(write, attempt);
            return new Answered(write.confirmationId());
        });
    }

    @Override
    public Confirmation poll(String confirmationId, QueryContext context, CallOptions options) {
        return caller.read(POLL, context, options, attempt -> gateway.confirmation(confirmationId, attempt));
    }

    @Override
    public Confirmation await(
            String confirmationId, Duration atMost, Consumer<? super Confirmation> progress, QueryContext context) {
        return waits.await(waiting(confirmationId, atMost, progress, context));
    }

    @Override
    public CompletableFuture<Confirmation> awaitAsync(
            String confirmationId, Duration atMost, Consumer<? super Confirmation> progress, QueryContext context) {
        return waits.awaitAsync(waiting(confirmationId, atMost, progress, context));
    }

    /** Of a handle nothing is known until it was asked for. */
    private Waiting<Confirmation> waiting(
            String confirmationId, Duration atMost, Consumer<? super Confirmation> progress, QueryContext context) {
        Confirmation unknown = new Confirmation.Asked(new ConfirmationDetails(
                Members.builder().put("confirmationId", confirmationId).build()));
        return new Waiting<>(unknown, Duration.ZERO, atMost, waits.nanos(), new WaitedConfirmation(progress, left -> {
            Duration time = left.compareTo(caller.total()) < 0 ? left : caller.total();
            return poll(confirmationId, context, CallOptions.defaults().withTimeout(time));
        }));
    }

    @Override
    public IdempotencyKey newKey() {
        return caller.nextKey();
    }

    @Override
    public <T> CompletableFuture<T> async(Supplier<T> call) {
        return async.start(call);
    }
}
