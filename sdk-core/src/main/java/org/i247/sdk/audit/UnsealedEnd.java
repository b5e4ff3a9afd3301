package org.i247.sdk.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.i247.sdk.internal.ledger.LedgerLine;
import org.i247.sdk.internal.ledger.SealingRule;
import org.i247.sdk.internal.ledger.Times;
import org.i247.sdk.query.Members;
import org.jspecify.annotations.Nullable;

/**
 * Whether the end that no check point covers is as short as the client's own rule keeps it. Whoever takes check points away and
 * makes the chain anew behind the last one that he leaves gets an end that is longer.
 *
 * <p>The rule is that of the last good check point, under its signature. Where no check point is left, the first record tells
 * of it; whoever takes them all can change that one too, and nothing is proven then.
 */
final class UnsealedEnd {
    /** A clock may be set, and a signer slow. */
    private static final Duration GRACE = Duration.ofMinutes(1);

    private Optional<SealingRule> rule = Optional.empty();
    private boolean beginning = true;
    private long lines;
    private long records;
    /** The log was opened anew behind records that nobody sealed, although whoever opens it seals them first. */
    private boolean openedLate;

    private @Nullable Instant begun;
    private Optional<String> excess = Optional.empty();

    /** A new file begins. */
    void part() {
        if (lines > 0) {
            exceeds("part");
        }
    }

    /** A record that seals nothing. */
    void record(LedgerLine line) {
        Members members = line.members();
        if (members.text("type").equals(Optional.of("opened"))) {
            opened(members);
        } else {
            written(members);
        }
        lines++;
    }

    private void opened(Members members) {
        if (beginning && lines == 0 && members.text("keyid").isPresent()) {
            rule = SealingRule.read(members);
        }
        openedLate |= records > 0;
        begun = null;
    }

    private void written(Members members) {
        records++;
        if (openedLate) {
            exceeds("opened");
        }
        rule.filter(known -> records > known.records()).ifPresent(known -> exceeds("records"));
        Optional<Instant> at = members.text("at").flatMap(Times::instant);
        Instant from = begun;
        if (from == null) {
            begun = at.orElse(null);
        } else {
            rule.filter(known -> at.isPresent() && isLate(known, from, at.get()))
                    .ifPresent(known -> exceeds("time"));
        }
    }

    private static boolean isLate(SealingRule known, Instant from, Instant at) {
        return Duration.between(from, at).compareTo(known.time().plus(GRACE)) > 0;
    }

    private void exceeds(String reason) {
        excess = excess.or(() -> Optional.of(reason));
    }

    /** A check point that is good, or by a key of which nothing else is known: that is told already. */
    void sealed(Members checkPoint) {
        rule = SealingRule.read(checkPoint);
        beginning = false;
        lines = 0;
        records = 0;
        openedLate = false;
        begun = null;
        excess = Optional.empty();
    }

    /** The reason of the check point that is missing first; empty if none has to be there. */
    Optional<String> missing() {
        return rule.isPresent() ? excess : Optional.empty();
    }
}
