package org.i247.sdk.internal.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.i247.sdk.audit.OnEvidenceFailure;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.spi.EvidenceEvent;
import org.i247.sdk.spi.EvidenceStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Faults of a store that are no {@code IOException}: evidence does not end unnoticed, and never goes on
 * behind records of somebody else.
 */
@Timeout(60)
class BrokenStoreTest {
    private final List<EvidenceEvent> events = new CopyOnWriteArrayList<>();
    private final Store store = new Store();
    private Evidence evidence;

    @BeforeEach
    void open() {
        evidence = open(System::nanoTime);
        PlainLog.call(evidence, "before");
    }

    @AfterEach
    void close() {
        evidence.close();
    }

    private Evidence open(LongSupplier nanos) {
        return LoggedEvidence.open(
                store,
                OnEvidenceFailure.REFUSE,
                Optional::empty,
                CheckPointRule.DEFAULT,
                InstantSource.system(),
                nanos,
                events::add);
    }

    @Test
    void anErrorRefusesTheCallAndTheLogGoesOn() {
        store.broken = new StackOverflowError();

        assertThat(refusal("refused")).isEqualTo("StackOverflowError");
        PlainLog.call(evidence, "after");
        evidence.close();

        assertThat(events)
                .containsExactly(new EvidenceEvent.NotWritten("StackOverflowError"), new EvidenceEvent.WrittenAgain(1));
        assertThat(store.lines).hasSize(3 + 3).anyMatch(line -> line.contains("\"lost\":1"));
    }

    @Test
    void anErrorOutsideTheStoreEndsTheLogWithAWordAndLetsTheStoreGo() throws Exception {
        evidence.close();
        store.lines.clear();
        store.closed = new CountDownLatch(1);
        Thread opener = Thread.currentThread();
        // The writer's own thread asks for the time first of all.
        evidence = open(() -> {
            if (Thread.currentThread() != opener) {
                throw new OutOfMemoryError();
            }
            return System.nanoTime();
        });

        assertThat(store.closed.await(30, TimeUnit.SECONDS)).isTrue();
        evidence.close();
        assertThat(events).containsExactly(new EvidenceEvent.NotWritten("OutOfMemoryError"));
    }

    @Test
    void aStoreThatEndsWithRecordsOfSomebodyElseIsLeftAlone() {
        Store other = new Store();
        try (Evidence same = LoggedEvidence.open(
                other,
                OnEvidenceFailure.REFUSE,
                Optional::empty,
                CheckPointRule.DEFAULT,
                InstantSource.system(),
                System::nanoTime,
                events::add)) {
            PlainLog.call(same, "another");
        }
        List<String> foreign = List.copyOf(other.lines);
        store.broken = new IllegalStateException("replaced");
        refusal("refused");
        store.lines.clear();
        store.lines.addAll(foreign);

        assertThat(refusal("refused again")).isEqualTo("EVIDENCE_DAMAGED");
        assertThat(store.lines).isEqualTo(foreign);
    }

    @Test
    void whatAFailedWritingKeptAllTheSameIsGoneOnFrom() throws Exception {
        store.keepsBefore = true;
        store.broken = new IllegalStateException("connection lost");

        refusal("refused");
        PlainLog.call(evidence, "after");
        evidence.close();

        // Opened, two of a call, the one that was kept after all, opened, two of a call.
        assertThat(store.lines).hasSize(7).noneMatch(line -> line.contains("\"lost\""));
    }

    private String refusal(String reference) {
        I247Exception refused = catchThrowableOfType(I247Exception.class, () -> PlainLog.call(evidence, reference));
        assertThat(refused.code()).isEqualTo(ErrorCode.EVIDENCE_NOT_WRITTEN);
        return refused.failure().arguments().get(0);
    }

    /** Keeps lines in memory, and fails once with what a test gives it. */
    private static final class Store implements EvidenceStore {
        final List<String> lines = new ArrayList<>();
        Throwable broken;
        boolean keepsBefore;
        CountDownLatch closed = new CountDownLatch(1);

        @Override
        public Tail open() {
            return new Tail(
                    lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(lines.size() - 1)), Optional.empty());
        }

        @Override
        public void append(List<String> more) {
            Throwable failure = broken;
            broken = null;
            if (failure == null || keepsBefore) {
                lines.addAll(more);
            }
            if (failure instanceof RuntimeException fault) {
                throw fault;
            }
            if (failure instanceof Error fault) {
                throw fault;
            }
        }

        @Override
        public void close() {
            closed.countDown();
        }
    }
}
