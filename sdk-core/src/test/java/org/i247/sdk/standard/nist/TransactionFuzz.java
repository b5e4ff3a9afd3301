package org.i247.sdk.standard.nist;

import static org.i247.sdk.fuzz.Invariant.require;
import static org.i247.sdk.fuzz.Invariant.requireReadable;

import java.util.Arrays;
import org.i247.sdk.standard.InvalidValueException;

/** A transaction of ANSI/NIST-ITL, traditional or XML: what is read is kept byte for byte. */
public final class TransactionFuzz {
    private TransactionFuzz() {}

    public static void fuzzerTestOneInput(byte[] content) {
        NistTransaction transaction;
        try {
            transaction = NistTransaction.read(content);
        } catch (InvalidValueException e) {
            return;
        }
        require(Arrays.equals(transaction.toBytes(), content), "what is not changed is written as it was read");
        require(NistTransaction.read(content).equals(transaction), "the same bytes are the same transaction");
        transaction.type();
        transaction.controlNumber();
        transaction.answeredControlNumber();
        transaction.findings().forEach(finding -> requireReadable(finding));
        transaction.findings(NistProfile.INTERPOL).forEach(finding -> requireReadable(finding));
        transaction.records().forEach(record -> requireReadable(record));
        require(transaction.toString().length() < 200, "a transaction does not show itself");
    }
}
