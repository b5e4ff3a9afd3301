package org.i247.sdk.internal.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The published numbers and pictures are those that the simulation gives. */
class OverloadPageTest {
    private static final Path DOCS = Path.of(System.getProperty("basedir"), "docs");
    private static final String COMMAND = "mvn test -pl sdk-core -Dtest=OverloadPageTest -Doverload.write";

    @Test
    void thePageSaysWhatTheSimulationGives() throws IOException {
        for (Map.Entry<String, String> file : OverloadPage.files().entrySet()) {
            Path path = DOCS.resolve(file.getKey());
            if (System.getProperty("overload.write") != null) {
                Files.createDirectories(DOCS);
                Files.writeString(path, file.getValue());
            }
            assertThat(path).as("written by: %s", COMMAND).exists();
            assertThat(Files.readString(path))
                    .as("%s is written by: %s", path.getFileName(), COMMAND)
                    .isEqualTo(file.getValue());
        }
    }
}
