package org.i247.sdk.internal.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A slice of what the profile {@code million-answers} asks. */
@Timeout(300)
class FuzzedAnswersTest {
    @Test
    void no_fuzzed_answer_is_taken_for_what_it_is_not() throws Exception {
        FuzzedAnswers answers = new FuzzedAnswers(20261123);

        answers.ask(3_000);

        assertThat(answers.wrong()).isEmpty();
        assertThat(answers.outcomes()).containsOnlyKeys(FuzzedAnswer.Kind.values());
        assertThat(answers.outcomes().get(FuzzedAnswer.Kind.GENUINE)).containsKeys("NoHit", "Hits", "TooMany");
    }
}
