package org.i247.sdk.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.i247.sdk.internal.ledger.ChainEnd;
import org.i247.sdk.internal.ledger.LedgerLine;
import org.i247.sdk.internal.ledger.SealingRule;
import org.i247.sdk.internal.ledger.Times;
import org.i247.sdk.query.Members;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long the end without a check point may be, by a rule of three records or five minutes. */
class UnsealedEndTest {
    private static final SealingRule RULE = new SealingRule(3, Duration.ofMinutes(5));

    private final UnsealedEnd end = new UnsealedEnd();
    private Instant now = Instant.parse("2026-11-23T10:00:00Z");

    /**
     * Each letter is a line: C a check point with the rule, c one of the first versions; O the record that opens a log with a
     * key, o that of one without or of the first versions; r any other; L one that comes six and a half minutes after the
     * one before; and | is where a file ends.
     */
    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "C, ''",
        "Crrr, ''",
        "Crrrr, records",
        "CrrrrC, ''",
        "CLr, ''",
        "CrL, time",
        "CrrrC|rrr, ''",
        "Crr|r, part",
        "CO|r, part",
        "Cr|, part",
        "Cr|C, ''",
        "COrrr, ''",
        "CrOO, ''",
        "CrOr, opened",
        "COOrrr, ''",
        "CrOC, ''",
        "Orrr, ''",
        "Orrrr, records",
        "orrrrrr|rrrrL, ''",
        "rOrrrr, ''",
        "crrrrL, ''",
        "CrrrrCcrrrrL, ''",
        "OrCrrcOrrrr, ''",
    })
    void theRuleHoldsBehindTheLastCheckPoint(String lines, String missing) {
        lines.chars().forEach(letter -> say((char) letter));

        assertThat(end.missing().orElse("")).isEqualTo(missing);
    }

    private void say(char letter) {
        switch (letter) {
            case 'C' -> end.sealed(told(Members.builder()));
            case 'c' -> end.sealed(Members.builder().build());
            case 'O' ->
                end.record(line(told(Members.builder().put("type", "opened").put("keyid", "k"))));
            case 'o' -> end.record(line(Members.builder().put("type", "opened").build()));
            case '|' -> end.part();
            case 'L' -> {
                now = now.plus(Duration.ofSeconds(390));
                end.record(written());
            }
            default -> end.record(written());
        }
    }

    private LedgerLine written() {
        now = now.plusSeconds(1);
        return line(Members.builder()
                .put("type", "asked")
                .put("at", Times.text(now))
                .build());
    }

    private static Members told(Members.Builder record) {
        RULE.write(record);
        return record.build();
    }

    private static LedgerLine line(Members body) {
        return LedgerLine.after(ChainEnd.BEGINNING, body);
    }
}
