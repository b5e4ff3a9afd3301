package org.i247.sdk.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.i247.sdk.copy.CopySamples.NOW;
import static org.i247.sdk.copy.CopySamples.PASSPORT;
import static org.i247.sdk.copy.CopySamples.VISA;
import static org.i247.sdk.copy.CopySamples.put;

import java.io.IOException;
import java.nio.file.Path;
import org.i247.sdk.copy.CopySamples.Edition;
import org.i247.sdk.copy.CopySamples.Sample;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.copy.FileSteps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever step an update dies at, the directory holds the old copy or the new one, and never a mixture. */
class CopySwapTest {
    private static final Edition OLD = Edition.of(Sample.base(1, PASSPORT), Sample.delta(1, 2, put(VISA)));
    private static final Edition NEW = Edition.of(
                    Sample.base(3, VISA), Sample.delta(3, 4, put(PASSPORT.replace("sltd-77", "sltd-9"))))
            .asOf(NOW.plusSeconds(1));

    @TempDir
    Path temporary;

    @Test
    void everyStepMayBeTheLast() {
        int steps = 0;
        boolean died = true;
        while (died) {
            Path directory = temporary.resolve("copy-" + steps);
            CopyDesk desk = new CopyDesk();
            desk.offers(OLD).update(directory);
            Dying last = new Dying(steps);
            desk.steps = last;
            desk.offers(NEW);
            I247Exception fault = catchThrowableOfType(I247Exception.class, () -> desk.update(directory));

            died = last.died;
            boolean swapped = last.replaced;
            assertThat(fault == null).as("step %s", steps).isEqualTo(!died || swapped);
            if (fault != null) {
                assertThat(fault.code()).isEqualTo(ErrorCode.COPY_NOT_WRITTEN);
            }
            assertThat(desk.ask(directory, "L898902C3").copy().generation())
                    .as("step %s", steps)
                    .isEqualTo(swapped ? 4 : 2);
            assertThat(desk.ask(directory, "L898902C3")).isInstanceOf(CopyAnswer.Hits.class);
            assertThat(desk.ask(directory, "X0000017")).isInstanceOf(CopyAnswer.Hits.class);

            desk.steps = FileSteps.OF_DISK;
            assertThat(desk.update(directory).copy().generation()).isEqualTo(4);
            assertThat(desk.seen.stream().filter(asked -> !asked.equals("manifest")))
                    .as("what was fetched stays")
                    .doesNotHaveDuplicates()
                    .hasSize(4);
            steps++;
        }
        // Two files with an index each, the manifest, and four files of the old copy that are taken away.
        assertThat(steps).isEqualTo(4 + 1 + 4 + 1);
    }

    /** Carries out so many steps, and then none: like a process that was killed. */
    private static final class Dying implements FileSteps {
        private int left;
        private boolean died;
        private boolean replaced;

        Dying(int steps) {
            left = steps;
        }

        @Override
        public void replace(Path from, Path to) throws IOException {
            live();
            OF_DISK.replace(from, to);
            replaced |= to.endsWith("copy.json");
        }

        @Override
        public void delete(Path file) throws IOException {
            live();
            OF_DISK.delete(file);
        }

        private void live() throws IOException {
            died |= left == 0;
            if (died) {
                throw new IOException("killed");
            }
            left--;
        }
    }
}
