package org.i247.sdk.internal.evidence;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.i247.sdk.audit.OnEvidenceFailure;
import org.i247.sdk.query.Purpose;
import org.i247.sdk.query.QueryContext;
import org.i247.sdk.spi.EvidenceEvent;
import org.i247.sdk.spi.EvidenceStore;
import org.i247.sdk.standard.BureauCode;

/** A log with calls that ask nobody. No key is made for it, so that a process of its own starts quickly. */
final class PlainLog {
    private static final FileRule UNSYNCED = new FileRule(false, Long.MAX_VALUE, Duration.ofDays(1));
    /** On a machine that does other work a process may stand still for half a minute. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final QueryContext CONTEXT = QueryContext.builder()
            .bureau(BureauCode.of("UT"))
            .unit("airport-1")
            .user("u-4711")
            .purpose(Purpose.BORDER_CONTROL)
            .build();

    private PlainLog() {}

    static FileEvidenceStore store(Path file) {
        return new FileEvidenceStore(file, UNSYNCED, InstantSource.system());
    }

    static Evidence open(EvidenceStore store, Supplier<Optional<Sealer>> sealer, Consumer<EvidenceEvent> events) {
        return open(store, sealer, CheckPointRule.DEFAULT, events);
    }

    static Evidence open(
            EvidenceStore store,
            Supplier<Optional<Sealer>> sealer,
            CheckPointRule rule,
            Consumer<EvidenceEvent> events) {
        return LoggedEvidence.open(
                store, OnEvidenceFailure.REFUSE, sealer, rule, InstantSource.system(), System::nanoTime, events);
    }

    static void call(Evidence evidence, String reference) {
        evidence.of(
                new Asked(CONTEXT, reference, "SLTD", "search"),
                PATIENCE,
                (trace, left) -> "answer",
                answer -> Told.plain("NO_HIT"));
    }
}
