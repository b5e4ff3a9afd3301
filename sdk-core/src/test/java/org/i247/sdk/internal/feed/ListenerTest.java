package org.i247.sdk.internal.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.i247.sdk.cooperation.Alert;
import org.i247.sdk.cooperation.CursorState;
import org.i247.sdk.cooperation.Delivery;
import org.i247.sdk.cooperation.DeliveryHandler;
import org.i247.sdk.cooperation.FeedListener;
import org.i247.sdk.cooperation.ListenOptions;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.spi.ClientEvent;
import org.i247.sdk.spi.FeedEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A listener over an inbox that keeps the contract: order, acknowledgement, bound, faults, restarts. */
@Timeout(60)
class ListenerTest {
    private final FakeInbox inbox = new FakeInbox();
    private final MemoryCursor cursor = new MemoryCursor();
    private final List<ClientEvent> events = Collections.synchronizedList(new ArrayList<>());
    private final List<Duration> pauses = Collections.synchronizedList(new ArrayList<>());
    private final BlockingQueue<Delivery<? extends Alert>> delivered = new LinkedBlockingQueue<>();
    private final Listeners listeners = new Listeners(events::add, pauses::add, new Random(7));

    @AfterEach
    void close() {
        listeners.close();
    }

    @Test
    void theyComeInOrderAndAreAcknowledgedHereThenThere() throws Exception {
        inbox.arrive("a1", "a2", "a3", "a4");
        FeedListener listener = listen(patient(), delivered::add);

        for (String id : List.of("a1", "a2", "a3", "a4")) {
            next(id).acknowledge();
        }
        assertThat(cursor.last().orElseThrow().cursor()).contains("c4");
        listener.close();

        assertThat(inbox.acknowledged()).containsExactly("a1", "a2", "a3", "a4");
        assertThat(cursor.last()).contains(new CursorState(FakeInbox.NAME, Optional.of("c4"), List.of(), List.of()));
        assertThat(cursor.closed).isTrue();
        assertThat(listener.isRunning()).isFalse();
    }

    @Test
    void theCursorDoesNotPassWhatIsNotAcknowledgedAndARestartRepeatsThatAlone() throws Exception {
        inbox.arrive("a1", "a2", "a3", "a4", "a5");
        FeedListener first = listen(options(), delivered::add);
        next("a1");
        next("a2").acknowledge();
        next("a3").acknowledge();
        next("a4");
        next("a5").acknowledge();
        first.close();
        assertThat(cursor.last().orElseThrow().cursor()).isEmpty();

        inbox.arrive("a6");
        listen(options(), delivered::add);

        next("a1").acknowledge();
        next("a4").acknowledge();
        next("a6").acknowledge();
        assertThat(cursor.last().orElseThrow().cursor()).contains("c6");
    }

    @Test
    void whatAnotherConsumerAcknowledgedIsNotMissedBehindACursor() throws Exception {
        inbox.arrive("a1");
        FeedListener first = listen(options(), delivered::add);
        next("a1").acknowledge();
        first.close();

        inbox.arrive("a2", "a3");
        inbox.inbox().acknowledge().accept("a2");
        listen(options(), delivered::add);

        next("a2");
        next("a3");
    }

    @Test
    void noMoreAreInHandThanTheBound() throws Exception {
        inbox.arrive("a1", "a2", "a3");
        FeedListener listener = listen(options().withMostInHand(2), delivered::add);
        Delivery<? extends Alert> held = next("a1");
        next("a2");

        assertThat(delivered.poll(100, TimeUnit.MILLISECONDS)).isNull();
        assertThat(listener.inHand()).isEqualTo(2);
        held.acknowledge();
        next("a3");
    }

    @Test
    void aHandlerThatThrowsGetsTheSameAgainBeforeAnyLater() throws Exception {
        inbox.arrive("a1", "a2");
        AtomicInteger calls = new AtomicInteger();
        listen(options(), delivery -> {
            if (calls.incrementAndGet() < 3) {
                throw new IllegalStateException("PRIMEROV");
            }
            delivered.add(delivery);
        });

        next("a1");
        next("a2");

        assertThat(events)
                .hasSize(2)
                .allSatisfy(event ->
                        assertThat(((FeedEvent.HandlerFailed) event).id()).isEqualTo("a1"));
        assertThat(events.toString()).contains("IllegalStateException").doesNotContain("PRIMEROV");
        assertThat(pauses).hasSize(2).allMatch(pause -> pause.compareTo(Duration.ofMillis(100)) >= 0);
    }

    @Test
    void aHandlerThatThrowsAfterItAcknowledgedDoesNotGetItAgain() throws Exception {
        inbox.arrive("a1", "a2");
        listen(options(), delivery -> {
            delivery.acknowledge();
            delivered.add(delivery);
            throw new IllegalStateException();
        });

        next("a1");
        next("a2");
        assertThat(pauses).isEmpty();
    }

    @Test
    void faultsAreToldOfWaitedForAndLoseNothing() throws Exception {
        inbox.pullFails(FakeInbox.fault(ErrorCode.CONNECTION_LOST), FakeInbox.fault(ErrorCode.ACCESS_DENIED));
        inbox.tellFails(FakeInbox.fault(ErrorCode.DATABASE_UNAVAILABLE));
        inbox.arrive("a1");
        FeedListener listener = listen(patient(), delivered::add);
        next("a1").acknowledge();
        listener.close();

        assertThat(inbox.acknowledged()).containsExactly("a1");
        assertThat(pauses).hasSize(3);
        assertThat(events.toString())
                .contains("CONNECTION_LOST", "ACCESS_DENIED", "DATABASE_UNAVAILABLE")
                .contains("FeedResumed[feed=alerts/UT]");
    }

    @Test
    void aForgottenCursorIsFollowedByAllThatTheBureauHasNotAcknowledged() throws Exception {
        inbox.arrive("a1", "a2", "a3", "a4");
        FeedListener first = listen(patient(), delivered::add);
        for (String id : List.of("a1", "a2", "a3")) {
            next(id).acknowledge();
        }
        Delivery<? extends Alert> held = next("a4");
        inbox.pullFails(FakeInbox.unknownCursor());
        inbox.arrive("a5");

        // Its pull before the fault brings a5; the one after it is refused, and a4, which is in hand, does not come
        // twice.
        next("a5").acknowledge();
        inbox.arrive("a6");
        next("a6").acknowledge();
        held.acknowledge();
        first.close();

        assertThat(events).contains(new FeedEvent.CursorForgotten(FakeInbox.NAME));
        assertThat(delivered).isEmpty();
        assertThat(inbox.acknowledged()).contains("a1", "a2", "a3", "a4", "a5", "a6");
    }

    @Test
    void whatCannotBeKeptIsNotAcknowledgedAndComesAgain() throws Exception {
        inbox.arrive("a1");
        FeedListener first = listen(options(), delivered::add);
        Delivery<? extends Alert> held = next("a1");
        cursor.full = true;

        I247Exception refused = catchThrowableOfType(I247Exception.class, held::acknowledge);
        assertThat(refused.code()).isEqualTo(ErrorCode.CURSOR_NOT_WRITTEN);
        assertThat(first.inHand()).isEqualTo(1);
        cursor.full = false;
        first.close();

        listen(options(), delivered::add);
        next("a1").acknowledge();
    }

    @Test
    void afterItIsClosedNothingIsAcknowledged() throws Exception {
        inbox.arrive("a1");
        FeedListener listener = listen(options(), delivered::add);
        Delivery<? extends Alert> held = next("a1");
        listener.close();

        assertThat(catchThrowableOfType(I247Exception.class, held::acknowledge).code())
                .isEqualTo(ErrorCode.CLIENT_CLOSED);
        assertThat(inbox.acknowledged()).isEmpty();
    }

    @Test
    void closingWaitsForWhatIsInHand() throws Exception {
        inbox.arrive("a1");
        FeedListener listener = listen(patient(), delivered::add);
        Delivery<? extends Alert> held = next("a1");
        CountDownLatch closed = new CountDownLatch(1);
        new Thread(() -> {
                    listener.close();
                    closed.countDown();
                })
                .start();
        assertThat(closed.await(50, TimeUnit.MILLISECONDS)).isFalse();

        held.acknowledge();

        assertThat(closed.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(inbox.acknowledged()).containsExactly("a1");
    }

    @Test
    void aHandlerMayCloseItsListener() throws Exception {
        inbox.arrive("a1");
        FeedListener[] itself = new FeedListener[1];
        CountDownLatch started = new CountDownLatch(1);
        itself[0] = listen(options().withDrain(Duration.ofMinutes(5)), delivery -> {
            started.await();
            itself[0].close();
            delivered.add(delivery);
        });
        started.countDown();

        next("a1");
        assertThat(cursor.closed).isTrue();
    }

    @Test
    void theCursorOfAnotherInboxIsRefused() {
        cursor.saved.add(new CursorState("messages/UT", Optional.of("c1"), List.of(), List.of()));

        assertThat(catchThrowableOfType(I247Exception.class, () -> listen(options(), delivered::add))
                        .code())
                .isEqualTo(ErrorCode.CURSOR_DAMAGED);
    }

    @Test
    void itsThreadsAreDaemonsWithNames() throws Exception {
        inbox.arrive("a1");
        BlockingQueue<Thread> threads = new LinkedBlockingQueue<>();
        listen(options(), delivery -> threads.add(Thread.currentThread()));

        Thread thread = threads.poll(30, TimeUnit.SECONDS);
        assertThat(thread.isDaemon()).isTrue();
        assertThat(thread.getName()).isEqualTo("i247-alerts-listener");
    }

    private ListenOptions options() {
        return ListenOptions.cursorIn(cursor).withDrain(Duration.ofMillis(200));
    }

    /** For those that hold nothing when they close, and ask what the gateway was told. */
    private ListenOptions patient() {
        return options().withDrain(Duration.ofSeconds(30));
    }

    private FeedListener listen(ListenOptions options, DeliveryHandler<Alert> handler) {
        return listeners.start(inbox.inbox(), options, handler);
    }

    private Delivery<? extends Alert> next(String id) throws InterruptedException {
        Delivery<? extends Alert> next = delivered.poll(30, TimeUnit.SECONDS);
        assertThat(next).as(id).isNotNull();
        assertThat(next.item().id()).isEqualTo(id);
        return next;
    }
}
