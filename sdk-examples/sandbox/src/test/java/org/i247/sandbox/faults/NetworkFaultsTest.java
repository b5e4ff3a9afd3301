package org.i247.sandbox.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rows about names and packets, in a process with a network and a name service of its own. Nothing leaves it. */
class NetworkFaultsTest {
    @TempDir
    static Path work;

    private static String output = "";

    @BeforeAll
    static void play() throws IOException, InterruptedException {
        assumeTrue(
                works("unshare", "--net", "--mount", "sh", "-c", "ip link set lo up && nft list ruleset"),
                "Needs Linux, the rights of root, and the commands unshare (package util-linux), ip (iproute2)"
                        + " and nft (nftables)");
        output = Scene.run(List.of("unshare", "--net", "--mount"), NetworkScene.class, work, Map.of());
    }

    private static boolean works(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    static Stream<Named<Row>> rows() {
        return NetworkRows.group(Network.NONE).rows().stream()
                .map(row -> Named.of(row.id() + ": " + row.happens(), row));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void a_fault_of_the_network_ends_as_the_matrix_says(Row row) throws IOException {
        Path ending = work.resolve(row.id());

        assertThat(ending).as("what the process said: %s", output).exists();
        assertThat(Files.readString(ending)).isEqualTo(Scene.GOOD);
    }
}
