package org.i247.sdk.standard.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The score on labelled pairs. A change that makes it worse has to say why. */
class MatchingTest {
    @Test
    void the_score_tells_names_of_one_person_from_others() {
        assertThat(MatchingReport.ofVectors().auc()).isGreaterThan(0.93);
    }

    @Test
    void a_score_that_says_nothing_has_an_area_of_a_half() {
        assertThat(MatchingReport.with(row -> 0.7).auc()).isEqualTo(0.5);
        assertThat(MatchingReport.with(row -> row.expected().equals("true") ? 1 : 0)
                        .auc())
                .isEqualTo(1);
    }

    @Test
    void the_page_says_what_is_measured() throws IOException {
        assertThat(Files.readString(Path.of("docs/names.md")))
                .contains(MatchingReport.ofVectors().text());
    }
}
