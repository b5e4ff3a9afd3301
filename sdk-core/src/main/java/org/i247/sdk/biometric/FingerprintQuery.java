package org.i247.sdk.biometric;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.InvalidRequestException;
import org.i247.sdk.error.Violation;
import org.i247.sdk.query.DatabaseQuery;
import org.i247.sdk.query.Members;
import org.i247.sdk.standard.nist.NistFinding;
import org.i247.sdk.standard.nist.NistPlace;
import org.i247.sdk.standard.nist.NistProfile;
import org.i247.sdk.standard.nist.NistTransaction;
import org.i247.sdk.standard.nist.TransactionType;

/**
 * Asks whose fingerprints these are (contract, section 4): an ANSI/NIST-ITL transaction, traditional or XML, whose type says
 * which search it is: {@code CPS}, {@code NPS} or {@code MPS}. It is sent byte for byte as it was read or built.
 *
 * <p>Immutable; safe for use by several threads. Personal data: {@link #toString()} shows none.
 */
public final class FingerprintQuery extends DatabaseQuery {
    /** The largest transaction that fits into a request of 16 MiB as base64, in bytes: 12 MiB less 1 KiB. */
    public static final int MOST_BYTES = 12 * 1024 * 1024 - 1024;

    /** Of a file that was cut off each field that is missing is a finding: the first tell enough. */
    private static final int MOST_NAMED = 20;

    private final TransactionType transaction;

    private FingerprintQuery(TransactionType transaction, Members body) {
        super(body);
        this.transaction = transaction;
    }

    /**
     * Makes a question of a transaction that keeps the rules of INTERPOL's profile. What another maker's system wrote may
     * break rules of how it is written down: {@link NistTransaction#rewritten()} mends those.
     *
     * @param transaction the transaction
     * @return the question
     * @throws InvalidRequestException {@code INVALID_QUERY} if the transaction is no search, is larger than {@link
     *     #MOST_BYTES} or breaks a rule; the first twenty violations name the record, the field and the rule, and no value
     */
    public static FingerprintQuery of(NistTransaction transaction) {
        List<Violation> wrong = new ArrayList<>();
        Optional<TransactionType> type = transaction.type().filter(TransactionType::isSearch);
        if (type.isEmpty()) {
            wrong.add(new Violation(
                    "transaction",
                    "RANGE",
                    "a search is of type CPS, NPS or MPS (field 1.004 TOT of the transaction)"));
        }
        byte[] bytes = transaction.toBytes();
        if (bytes.length > MOST_BYTES) {
            wrong.add(new Violation("nist", "RANGE", "a transaction to be sent has at most " + MOST_BYTES + " bytes"));
        }
        transaction.findings(NistProfile.INTERPOL).stream()
                .filter(NistFinding::isError)
                .limit(MOST_NAMED)
                .map(FingerprintQuery::violation)
                .forEach(wrong::add);
        if (!wrong.isEmpty()) {
            throw I247Exception.of(Failure.of(ErrorCode.INVALID_QUERY).withViolations(wrong));
        }
        return new FingerprintQuery(
                type.orElseThrow(),
                Members.builder()
                        .put("transaction", type.orElseThrow().code())
                        .put("nist", Base64.getEncoder().encodeToString(bytes))
                        .build());
    }

    /** The field names the place in every language: {@code nist[3].14.005 FCD} is that field of the third record. */
    private static Violation violation(NistFinding finding) {
        NistPlace place = finding.place();
        String record = place.record() == 0 ? "" : "[" + place.record() + "]";
        String field = place.field() == 0 ? "" : "." + place.fieldName();
        String at = place.position() < 0 ? "" : " (at " + place.position() + ")";
        return new Violation("nist" + record + field, finding.rule().code(), finding.message() + at);
    }

    /**
     * Which search it is.
     *
     * @return {@code CPS}, {@code NPS} or {@code MPS}
     */
    public TransactionType transaction() {
        return transaction;
    }
}
