package org.i247.sdk.internal.diagnostics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.i247.sdk.diagnostics.CheckKind;
import org.i247.sdk.diagnostics.CheckState;
import org.i247.sdk.diagnostics.DiagnosticCheck;
import org.i247.sdk.diagnostics.DiagnosticFact;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The checks of one run, as they are made. Used by one thread. */
final class Checks {
    private static final Logger LOG = LoggerFactory.getLogger(Checks.class);

    private final List<DiagnosticCheck> all = new ArrayList<>();

    List<DiagnosticCheck> all() {
        return List.copyOf(all);
    }

    void fine(CheckKind kind, String subject, String finding, DiagnosticFact... facts) {
        add(kind, subject, CheckState.FINE, finding, facts);
    }

    void warn(CheckKind kind, String subject, String finding, DiagnosticFact... facts) {
        add(kind, subject, CheckState.WARNING, finding, facts);
    }

    void add(CheckKind kind, String subject, CheckState state, String finding, DiagnosticFact... facts) {
        all.add(new DiagnosticCheck(kind, subject, state, finding, List.of(facts), Optional.empty()));
    }

    void failed(CheckKind kind, String subject, Failure failure, DiagnosticFact... facts) {
        all.add(new DiagnosticCheck(
                kind, subject, CheckState.FAILED, failure.code().value(), List.of(facts), Optional.of(failure)));
    }

    /** A step that failed. What nobody foresaw is a finding like others: a doctor does not faint. */
    void failed(CheckKind kind, String subject, RuntimeException why, DiagnosticFact... facts) {
        failed(kind, subject, failure(why), facts);
    }

    static Failure failure(RuntimeException why) {
        if (why instanceof I247Exception known) {
            return known.failure();
        }
        LOG.debug("A check threw {}", why.getClass().getName());
        return Failure.of(ErrorCode.CLIENT_FAULT);
    }

    /** Steps that rest on one that failed. */
    void notReached(CheckKind after, String subject, CheckKind... kinds) {
        for (CheckKind kind : kinds) {
            add(kind, subject, CheckState.NOT_REACHED, "NOT_REACHED", fact("after", after.name()));
        }
    }

    static DiagnosticFact fact(String name, Object value) {
        return new DiagnosticFact(name, value.toString());
    }
}
