package org.i247.sdk.standard.nist;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A transaction breaks rules that it must keep. The message names places and rules in plain English and never holds a
 * value of the transaction, so it may be logged.
 */
public final class InvalidTransactionException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final int NAMED = 10;

    /** Left behind when the exception is serialized: its message says the same. */
    private final transient List<NistFinding> findings;

    /**
     * Makes the exception.
     *
     * @param findings what is wrong, at least one
     */
    public InvalidTransactionException(List<NistFinding> findings) {
        super(message(findings));
        this.findings = List.copyOf(findings);
    }

    /** {@return what is wrong; empty after the exception was serialized} */
    public List<NistFinding> findings() {
        return findings == null ? List.of() : findings;
    }

    private static String message(List<NistFinding> findings) {
        String named = findings.stream().limit(NAMED).map(NistFinding::toString).collect(Collectors.joining("; "));
        int rest = findings.size() - NAMED;
        return "This is no valid ANSI/NIST-ITL transaction: " + named + (rest > 0 ? "; and " + rest + " more" : "");
    }
}
