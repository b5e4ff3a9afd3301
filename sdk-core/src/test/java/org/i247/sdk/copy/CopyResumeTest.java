package org.i247.sdk.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.i247.sdk.copy.CopySamples.NOW;
import static org.i247.sdk.copy.CopySamples.VISA;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.i247.sdk.copy.CopySamples.Edition;
import org.i247.sdk.copy.CopySamples.Sample;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that was begun goes on where it ended, piece by piece, and nothing is asked for twice. */
class CopyResumeTest {
    private static final Sample BASE = Sample.base(7, manyLines());
    private static final int LENGTH = BASE.bytes().length;
    private static final int PIECE = 4096;

    private final CopyDesk desk = new CopyDesk().offers(Edition.of(BASE));

    @TempDir
    Path directory;

    CopyResumeTest() {
        desk.largestPiece = PIECE;
    }

    private static String[] manyLines() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            lines.add(VISA.replace("sltd-78", "sltd-" + i).replace("X0000017", "X%07d".formatted(i)));
        }
        return lines.toArray(String[]::new);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 10})
    void afterAResetItGoesOnAtTheNextPiece(int arrived) {
        List<String> all = pieces(0);
        desk.before(() -> {
            if (desk.seen.size() == arrived + 2) {
                throw I247Exception.of(Failure.of(ErrorCode.CONNECTION_REFUSED, "gateway"));
            }
        });
        assertThat(code()).isEqualTo(ErrorCode.CONNECTION_REFUSED);
        desk.before(() -> {});
        desk.seen.clear();

        CopyUpdate update = desk.update(directory);

        assertThat(desk.seen.subList(1, desk.seen.size())).isEqualTo(all.subList(arrived, all.size()));
        assertThat(update.bytesFetched()).isEqualTo(LENGTH - (long) arrived * PIECE);
        assertThat(desk.ask(directory, "X0000299")).isInstanceOf(CopyAnswer.Hits.class);
    }

    @Test
    void aPieceThatDoesNotArriveInTimeIsAskedForInHalves() {
        desk.largestPiece = 64 * 1024;
        desk.before(() -> {
            if (!desk.seen.get(desk.seen.size() - 1).endsWith("+16384")) {
                throw I247Exception.of(Failure.of(ErrorCode.ATTEMPT_TIMEOUT, "gateway"));
            }
        });

        I247Exception tail = catchThrowableOfType(I247Exception.class, () -> desk.update(directory));

        // What did not arrive once is not tried again. The rest of the file is less than the smallest piece: it does
        // not arrive either, and that is told.
        assertThat(tail.code()).isEqualTo(ErrorCode.ATTEMPT_TIMEOUT);
        assertThat(desk.seen)
                .startsWith("manifest", ask(0, LENGTH), ask(0, 32_768), ask(0, 16_384))
                .endsWith(ask(LENGTH - LENGTH % 16_384, LENGTH % 16_384));
    }

    @Test
    void aGatewayThatDoesNotDivideGivesItWhole() {
        desk.pieces(right -> new CopyPart(0, LENGTH, BASE.bytes()));

        CopyUpdate update = desk.update(directory);

        assertThat(desk.seen).hasSize(2);
        assertThat(update.bytesFetched()).isEqualTo(LENGTH);
        assertThat(desk.ask(directory, "X0000299")).isInstanceOf(CopyAnswer.Hits.class);
    }

    @Test
    void whatTheGatewayHasNotIsAskedForFromTheBeginningOnce() throws IOException {
        part(new byte[PIECE]);
        desk.before(() -> {
            if (!desk.seen.get(desk.seen.size() - 1).contains(" 0+")) {
                throw I247Exception.of(Failure.of(ErrorCode.MALFORMED_REQUEST).withAnswer(416, "req-1"));
            }
        });

        assertThat(code()).isEqualTo(ErrorCode.MALFORMED_REQUEST);

        assertThat(desk.seen).containsExactly("manifest", ask(PIECE, PIECE), ask(0, PIECE), ask(PIECE, PIECE));
    }

    @Test
    void aBeginningThatWasDamagedIsFetchedAnew() throws IOException {
        part(new byte[2 * PIECE]);

        CopyUpdate update = desk.update(directory);

        List<String> asked = new ArrayList<>(List.of("manifest"));
        asked.addAll(pieces(2));
        asked.addAll(pieces(0));
        assertThat(desk.seen).isEqualTo(asked);
        assertThat(update.copy().asOf()).isEqualTo(NOW);
        assertThat(desk.ask(directory, "X0000000")).isInstanceOf(CopyAnswer.Hits.class);
    }

    @Test
    void aFileThatIsAllThereIsNotAskedFor() throws IOException {
        part(BASE.bytes());

        assertThat(desk.update(directory).filesFetched()).isZero();
        assertThat(desk.seen).containsExactly("manifest");
    }

    @Test
    void whatWasBegunOfAnotherCopyIsTakenAway() throws IOException {
        part(new byte[PIECE]);

        desk.offers(Edition.of(Sample.base(8, VISA))).update(directory);

        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".part"));
        }
    }

    private void part(byte[] bytes) throws IOException {
        String digest = Edition.of(BASE).manifest().replaceAll("(?s).*\"sha256\": \"([0-9a-f]+)\".*", "$1");
        Files.write(directory.resolve(digest + ".part"), bytes);
    }

    /** What is asked for from this piece on. */
    private static List<String> pieces(int from) {
        List<String> pieces = new ArrayList<>();
        for (int at = from * PIECE; at < LENGTH; at += PIECE) {
            pieces.add(ask(at, Math.min(PIECE, LENGTH - at)));
        }
        return pieces;
    }

    private static String ask(int from, int length) {
        return "base-7.ndjson " + from + "+" + length;
    }

    private ErrorCode code() {
        return catchThrowableOfType(I247Exception.class, () -> desk.update(directory))
                .code();
    }
}
