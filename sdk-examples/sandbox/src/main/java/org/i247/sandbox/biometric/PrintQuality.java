package org.i247.sandbox.biometric;

import org.i247.sdk.standard.nist.NistRecord;

/** What a record says of the quality of its own print: the sandbox believes it. */
final class PrintQuality {
    /** NIST quality metric (14.022 NQM). */
    private static final int NQM = 22;

    /** The worst of its five grades. */
    private static final String POOR = "5";

    private PrintQuality() {}

    static boolean isTooLow(NistRecord print) {
        return print.type() == 14
                && print.field(NQM)
                        .map(field -> field.subfields().get(0))
                        .filter(items -> items.get(items.size() - 1).equals(POOR))
                        .isPresent();
    }
}
