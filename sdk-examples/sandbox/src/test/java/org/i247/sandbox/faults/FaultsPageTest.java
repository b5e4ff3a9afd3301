package org.i247.sandbox.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The published matrix is the one that is played. */
class FaultsPageTest {
    private static final Path PAGE = Path.of(System.getProperty("basedir")).resolve("../../sdk-core/docs/faults.md");
    private static final String COMMAND = "mvn test -pl sdk-examples/sandbox -am -Dtest=FaultsPageTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dfaults.write";

    @Test
    void the_page_says_what_the_rows_say() throws IOException {
        String page = FaultsPage.of(FaultMatrix.published());
        if (System.getProperty("faults.write") != null) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).as("the page is written by: %s", COMMAND).exists();
        assertThat(Files.readString(PAGE))
                .as("the page is written by: %s", COMMAND)
                .isEqualTo(page);
    }
}
