package org.i247.sdk.diagnostics;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was found between a client and its gateway. Immutable.
 *
 * @param at when it was looked at, by this machine's clock
 * @param checks all checks, in the order in which they rest on each other
 */
public record DiagnosticReport(Instant at, List<DiagnosticCheck> checks) {
    /**
     * Keeps a report.
     *
     * @param at when it was looked at
     * @param checks all checks
     */
    public DiagnosticReport {
        Objects.requireNonNull(at, "at");
        checks = List.copyOf(checks);
    }

    /**
     * The worst that was found.
     *
     * @return {@link CheckState#FAILED}, {@link CheckState#WARNING} or {@link CheckState#FINE}
     */
    public CheckState state() {
        return Stream.of(CheckState.FAILED, CheckState.WARNING)
                .filter(state -> checks.stream().anyMatch(check -> check.state() == state))
                .findFirst()
                .orElse(CheckState.FINE);
    }

    /**
     * What to begin with: what failed first, and the others may be but its consequence.
     *
     * @return the first check that failed; empty if none did
     */
    public Optional<DiagnosticCheck> firstFailed() {
        return checks.stream()
                .filter(check -> check.state() == CheckState.FAILED)
                .findFirst();
    }

    /**
     * The checks of a kind.
     *
     * @param kind the kind
     * @return its checks, perhaps none
     */
    public List<DiagnosticCheck> of(CheckKind kind) {
        return checks.stream().filter(check -> check.kind() == kind).toList();
    }
}
