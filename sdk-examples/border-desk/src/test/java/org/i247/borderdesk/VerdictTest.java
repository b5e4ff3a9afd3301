package org.i247.borderdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.i247.borderdesk.check.OutcomeKind;
import org.i247.borderdesk.check.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerdictTest {
    @ParameterizedTest
    @EnumSource(OutcomeKind.class)
    void aHitOutweighsEverythingElse(OutcomeKind other) {
        assertThat(Verdict.of(List.of(other, OutcomeKind.HIT))).isEqualTo(Verdict.HIT);
    }

    @ParameterizedTest
    @EnumSource(names = {"FAILED", "INCOMPLETE", "TOO_MANY"})
    void whatIsNotKnownIsNeverClear(OutcomeKind notKnown) {
        assertThat(Verdict.of(List.of(OutcomeKind.NO_HIT, notKnown))).isEqualTo(Verdict.INCOMPLETE);
        assertThat(Verdict.of(List.of(notKnown))).isEqualTo(Verdict.INCOMPLETE);
    }

    @Test
    void noHitEverywhereIsClear() {
        assertThat(Verdict.of(List.of(OutcomeKind.NO_HIT, OutcomeKind.NO_HIT))).isEqualTo(Verdict.CLEAR);
    }

    @Test
    void aDatabaseThatWasNotAskedLeavesTheOthersClear() {
        assertThat(Verdict.of(List.of(OutcomeKind.NOT_ASKED, OutcomeKind.NO_HIT)))
                .isEqualTo(Verdict.CLEAR);
    }

    @Test
    void nothingIsClearIfNothingWasAsked() {
        assertThat(Verdict.of(List.of(OutcomeKind.NOT_ASKED))).isEqualTo(Verdict.INCOMPLETE);
        assertThat(Verdict.of(List.of())).isEqualTo(Verdict.INCOMPLETE);
    }
}
