package org.i247.sandbox.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.i247.sandbox.LockingLibrary;
import org.i247.sandbox.SoftHsm;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rows about tokens, in a process of its own: SoftHSM reads its tokens once. */
class TokenFaultsTest {
    @TempDir
    static Path work;

    private static String output = "";

    @BeforeAll
    static void play() throws IOException, InterruptedException {
        Optional<String> missing = SoftHsm.MISSING.or(LockingLibrary::missing);
        assumeTrue(missing.isEmpty(), () -> missing.orElse(""));
        String configuration = work.resolve("softhsm").resolve("softhsm2.conf").toString();
        output = Scene.run(
                List.of(),
                TokenScene.class,
                work,
                Map.of(SoftHsm.VARIABLE, configuration),
                LockingLibrary.build(work).toString());
    }

    static Stream<Named<Row>> rows() {
        return TokenRows.group(Tokens.NONE).rows().stream().map(row -> Named.of(row.id() + ": " + row.happens(), row));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void a_fault_of_a_token_ends_as_the_matrix_says(Row row) throws IOException {
        Path ending = work.resolve(row.id());

        assertThat(ending).as("what the process said: %s", output).exists();
        assertThat(Files.readString(ending)).isEqualTo(Scene.GOOD);
    }
}
