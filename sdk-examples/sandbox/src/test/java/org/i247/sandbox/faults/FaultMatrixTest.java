package org.i247.sandbox.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Plays every row of the matrix: the SDK's client against the sandbox and whatever stands between. All are played
 * from the beginning, several at a time; each test waits for the end of its row.
 */
class FaultMatrixTest {
    private static final int AT_A_TIME = 4;

    private static Ensemble ensemble;

    @BeforeAll
    static void play() {
        List<Row> rows = FaultMatrix.groups().stream()
                .flatMap(group -> group.rows().stream())
                .toList();
        ensemble = new Ensemble(rows, AT_A_TIME);
    }

    @AfterAll
    static void end() {
        ensemble.close();
    }

    static Stream<Named<Row>> rows() {
        return FaultMatrix.groups().stream()
                .flatMap(group -> group.rows().stream()
                        .map(row -> Named.of(group.title() + ": " + row.id() + ": " + row.happens(), row)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void a_fault_ends_as_the_matrix_says(Row row) throws Exception {
        ensemble.requireGood(row);
    }

    @Test
    void each_row_has_a_name_of_its_own_and_says_in_one_sentence_what_happens() {
        for (Group group : FaultMatrix.published()) {
            assertThat(group.rows()).extracting(Row::id).as(group.title()).doesNotHaveDuplicates();
            assertThat(group.rows()).allSatisfy(row -> {
                assertThat(row.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
                assertThat(row.happens()).matches("[^\\n|]+[^.]").doesNotContain(". ");
            });
        }
    }
}
