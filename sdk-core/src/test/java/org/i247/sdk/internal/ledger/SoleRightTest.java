package org.i247.sdk.internal.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One has the right, whoever else asks, and from wherever. */
class SoleRightTest {
    @TempDir
    Path directory;

    @Test
    void whoIsSentAwayInThisProcessDoesNotLetOthersIn() throws IOException, InterruptedException {
        Path file = directory.resolve("it.lock");
        Path alias =
                Files.createSymbolicLink(directory.resolve("alias"), directory).resolve("it.lock");
        try (SoleRight right = SoleRight.of(file).orElseThrow()) {
            assertThat(SoleRight.of(file)).isEmpty();
            assertThat(SoleRight.of(alias)).isEmpty();

            assertThat(right.file().getChannel().isOpen()).isTrue();
            assertThat(OtherProcess.takes(file)).isFalse();
        }
        Optional<SoleRight> again = SoleRight.of(alias);
        assertThat(again).isPresent();
        again.get().close();
        again.get().close();
        SoleRight.of(file).orElseThrow().close();
    }

    @Test
    void whatCannotBeOpenedIsHeldByNobody() throws IOException {
        Path file = Files.createDirectory(directory.resolve("it.lock"));
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> SoleRight.of(file)))
                .isInstanceOf(IOException.class);
        Files.delete(file);

        SoleRight.of(file).orElseThrow().close();
    }
}
