package org.i247.sdk.internal.ledger;

import java.time.Duration;
import java.util.Optional;
import org.i247.sdk.query.Members;

/**
 * How far apart check points are at the most, as the log itself says: in the record that opens it and, signed, in each check
 * point. Without it nobody could tell an end that is not sealed yet from one whose check points were taken away.
 *
 * @param records how many records there may be without one
 * @param time how long after the first of them one is made
 */
public record SealingRule(long records, Duration time) {
    private static final String NAME = "rule";
    private static final String RECORDS = "records";
    private static final String MILLISECONDS = "milliseconds";

    /**
     * Keeps a rule, to the millisecond.
     *
     * @param records how many records there may be without a check point
     * @param time how long after the first of them one is made
     */
    public SealingRule {
        time = Duration.ofMillis(time.toMillis());
    }

    /**
     * Writes the rule into a record.
     *
     * @param record the record
     */
    public void write(Members.Builder record) {
        record.put(
                NAME,
                Members.builder()
                        .put(RECORDS, records)
                        .put(MILLISECONDS, time.toMillis())
                        .build());
    }

    /**
     * Reads the rule back.
     *
     * @param record a record
     * @return what it says; empty if it says nothing, as those of the first versions
     */
    public static Optional<SealingRule> read(Members record) {
        return record.object(NAME)
                .flatMap(rule -> rule.integer(RECORDS)
                        .flatMap(records -> rule.integer(MILLISECONDS)
                                .map(time -> new SealingRule(records, Duration.ofMillis(time)))));
    }
}
