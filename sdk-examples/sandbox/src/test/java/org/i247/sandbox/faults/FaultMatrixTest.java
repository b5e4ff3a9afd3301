package org.i247.sandbox.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.i247.sandbox.SandboxExtension;
import org.i247.sdk.error.I247Exception;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plays every row of the matrix: the SDK's client against the sandbox and whatever stands between. */
class FaultMatrixTest {
    @RegisterExtension
    static final SandboxExtension GATEWAY = new SandboxExtension();

    private static Keys keys;

    @BeforeAll
    static void readKeys() {
        keys = Keys.of(GATEWAY.sandbox());
    }

    static Stream<Named<Row>> rows() {
        return FaultMatrix.groups().stream()
                .flatMap(group -> group.rows().stream()
                        .map(row -> Named.of(group.title() + ": " + row.id() + ": " + row.happens(), row)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void a_fault_ends_as_the_matrix_says(Row row) throws Exception {
        if (row.oneClient()) {
            try (Stage stage = new Stage(GATEWAY.sandbox(), keys)) {
                for (int way = 0; way < row.ways().size(); way++) {
                    play(row, way, stage);
                }
            }
            return;
        }
        for (int way = 0; way < row.ways().size(); way++) {
            try (Stage stage = new Stage(GATEWAY.sandbox(), keys)) {
                play(row, way, stage);
            }
        }
    }

    private static void play(Row row, int way, Stage stage) throws Exception {
        String name = row.ways().size() == 1 ? row.id() : row.id() + ", way " + (way + 1);
        GATEWAY.sandbox().reset();
        row.ways().get(way).set(stage);
        long start = System.nanoTime();
        Told told = Told.by(() -> row.question().ask(stage.builtClient(), stage));
        Duration taken = Duration.ofNanos(System.nanoTime() - start);

        assertThat(told.saysNoHit() && !isNoHit(row))
                .as("%s: a false no-hit: %s", name, told.kind())
                .isFalse();
        requireEnd(row, told, name);
        assertThat(stage.requests())
                .as("%s: requests that the server saw", name)
                .isEqualTo(row.requests());
        assertThat(told.everythingShown())
                .as("%s: what people and logs come to see", name)
                .doesNotContainIgnoringCase(Personal.VALUES.toArray(String[]::new));
        assertThat(taken).as("%s: time", name).isBetween(row.atLeast(), row.within());
    }

    private static void requireEnd(Row row, Told told, String name) {
        if (row.expected() instanceof Expected.Failure expected) {
            assertThat(told.kind()).as(name).isEqualTo(expected.code().value());
            I247Exception failure = told.failure().orElseThrow();
            assertThat(failure.failure().arguments()).as("%s: reason", name).containsAll(expected.because());
            // A future that is ended from outside knows of no call, and so of no attempts.
            assertThat(failure.failure().attempts())
                    .as("%s: attempts", name)
                    .isEqualTo(failure.failure().reference().isPresent() ? row.attempts() : 0);
        } else {
            assertThat(told.kind()).as(name).isEqualTo(row.expected().toString());
        }
    }

    private static boolean isNoHit(Row row) {
        return row.expected() instanceof Expected.Answer answer && answer.kind().contains("NO_HIT");
    }

    @Test
    void each_row_has_a_name_of_its_own_and_says_in_one_sentence_what_happens() {
        for (Group group : FaultMatrix.groups()) {
            assertThat(group.rows()).extracting(Row::id).as(group.title()).doesNotHaveDuplicates();
            assertThat(group.rows()).allSatisfy(row -> {
                assertThat(row.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
                assertThat(row.happens()).matches("[^\\n|]+[^.]").doesNotContain(". ");
            });
        }
    }
}
