package org.i247.immigration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.i247.sandbox.Sandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** README's session, typed as it stands there. */
@CounterTest
class ReadmeSessionTest {
    private static final Pattern SHELL = Pattern.compile("```shell\\n(curl|check)(.*?)```", Pattern.DOTALL);

    @Autowired
    private Sandbox gateway;

    @LocalServerPort
    private int port;

    @TempDir
    private Path directory;

    @Test
    @Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
    void readmesSessionEndsAsItIsTold() throws Exception {
        assumeTrue(List.of("bash", "sed", "curl").stream().allMatch(ReadmeSessionTest::isThere), "install curl");
        gateway.owner().confirms(Duration.ZERO, null); // README waits for three seconds

        String said = play(session());

        assertThat(said)
                .containsSubsequence(
                        "\"verdict\":\"HIT\",\"meaning\":\"Une réponse positive est une piste",
                        "\"code\":\"NOT_CLEAR\"",
                        "\"decision\":\"SECOND_LINE\"",
                        "\"state\":\"ASKED\"",
                        "\"state\":\"CONFIRMED\"",
                        "\"decision\":\"REFUSE\"",
                        "\"officerId\":\"officer-4711\"");
    }

    private static String session() throws IOException {
        String readme = Files.readString(Path.of("..", "..", "README.md"));
        String chapter = readme.substring(readme.indexOf("\n## An immigration service, to copy"));
        return SHELL.matcher(chapter.substring(0, chapter.indexOf("\n## ", 1)))
                .results()
                .map(block -> block.group(1) + block.group(2))
                .collect(Collectors.joining("\n"));
    }

    private String play(String session) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("bash", "-e", "-c", session.replace(":8080", ":" + port))
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start();
        shell.getOutputStream().close();
        String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).as(said).isZero();
        return said;
    }

    private static boolean isThere(String program) {
        return List.of(System.getenv("PATH").split(":")).stream()
                .anyMatch(each -> Files.isExecutable(Path.of(each, program)));
    }
}
