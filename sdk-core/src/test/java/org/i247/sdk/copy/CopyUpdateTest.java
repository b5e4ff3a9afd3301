package org.i247.sdk.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.i247.sdk.copy.CopySamples.NOW;
import static org.i247.sdk.copy.CopySamples.PASSPORT;
import static org.i247.sdk.copy.CopySamples.VISA;
import static org.i247.sdk.copy.CopySamples.WITHHELD;
import static org.i247.sdk.copy.CopySamples.delete;
import static org.i247.sdk.copy.CopySamples.put;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.i247.sdk.copy.CopySamples.Edition;
import org.i247.sdk.copy.CopySamples.Sample;
import org.i247.sdk.document.TravelDocumentQuery;
import org.i247.sdk.document.TravelDocuments;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.person.Persons;
import org.i247.sdk.query.DatabaseName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An update fetches what is not there, and nothing else; and what it leaves can be opened. */
class CopyUpdateTest {
    private static final Sample BASE = Sample.base(41, PASSPORT, WITHHELD);
    private static final Sample DELTA = Sample.delta(41, 42, put(VISA));
    private static final Sample LATER = Sample.delta(42, 45, delete("sltd-77"));

    private final CopyDesk desk = new CopyDesk();

    @TempDir
    Path temporary;

    private Path directory;

    @BeforeEach
    void notThereYet() {
        directory = temporary.resolve("ship").resolve("sltd");
    }

    @Test
    void aFirstCopyIsFetchedWhole() {
        CopyUpdate update = desk.offers(Edition.of(BASE, DELTA)).update(directory);

        assertThat(update.copy().generation()).isEqualTo(42);
        assertThat(update.copy().asOf()).isEqualTo(NOW);
        assertThat(update.before()).isEmpty();
        assertThat(update.filesFetched()).isEqualTo(2);
        assertThat(update.bytesFetched()).isEqualTo(BASE.bytes().length + DELTA.bytes().length);
        assertThat(desk.seen)
                .containsExactly(
                        "manifest",
                        "base-41.ndjson 0+" + BASE.bytes().length,
                        "delta-42.ndjson 0+" + DELTA.bytes().length);
        assertThat(desk.ask(directory, "L898902C3")).isInstanceOf(CopyAnswer.Hits.class);
        assertThat(desk.ask(directory, "X0000017")).isInstanceOf(CopyAnswer.Hits.class);
        assertThat(desk.ask(directory, "AB1234567")).isInstanceOf(CopyAnswer.NotInCopy.class);
    }

    @Test
    void onlyTheManifestIsFetchedIfNothingChangedButTheTime() {
        desk.offers(Edition.of(BASE, DELTA)).update(directory);
        desk.seen.clear();

        CopyUpdate update =
                desk.offers(Edition.of(BASE, DELTA).asOf(NOW.plusSeconds(60))).update(directory);

        assertThat(desk.seen).containsExactly("manifest");
        assertThat(update.before().orElseThrow().asOf()).isEqualTo(NOW);
        assertThat(update.copy().asOf()).isEqualTo(NOW.plusSeconds(60));
        assertThat(update.filesFetched()).isZero();
    }

    @Test
    void onlyTheDeltaThatLacksIsFetched() {
        desk.offers(Edition.of(BASE, DELTA)).update(directory);
        desk.seen.clear();

        desk.offers(Edition.of(BASE, DELTA, LATER)).update(directory);

        assertThat(desk.seen).containsExactly("manifest", "delta-45.ndjson 0+" + LATER.bytes().length);
        assertThat(desk.ask(directory, "L898902C3")).isInstanceOf(CopyAnswer.NotInCopy.class);
    }

    @Test
    void aNewBaseTakesThePlaceOfWhatWasThereBefore() throws IOException {
        desk.offers(Edition.of(BASE, DELTA)).update(directory);

        desk.offers(Edition.of(Sample.base(50, VISA))).update(directory);

        assertThat(desk.ask(directory, "L898902C3")).isInstanceOf(CopyAnswer.NotInCopy.class);
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files.map(file -> file.getFileName().toString().replaceAll("[0-9a-f]{64}", "*")))
                    .containsExactlyInAnyOrder("copy.json", "copy.lock", "*.ndjson", "*.index");
        }
    }

    @Test
    void aFileWithNothingInItIsNotAskedFor() {
        desk.offers(Edition.of(Sample.base(1), Sample.delta(1, 2), Sample.delta(2, 3, put(VISA))))
                .update(directory);

        assertThat(desk.seen).hasSize(2);
        assertThat(desk.ask(directory, "X0000017")).isInstanceOf(CopyAnswer.Hits.class);
    }

    @Test
    void whatWasDamagedIsFetchedAnew() throws IOException {
        desk.offers(Edition.of(BASE, DELTA)).update(directory);
        desk.seen.clear();
        flip(file(".ndjson"));
        assertThat(code(() -> desk.ask(directory, "X0000017"))).isEqualTo(ErrorCode.COPY_DAMAGED);

        desk.update(directory);

        assertThat(desk.seen).hasSize(2);
        assertThat(desk.ask(directory, "L898902C3")).isInstanceOf(CopyAnswer.Hits.class);
        assertThat(desk.ask(directory, "X0000017")).isInstanceOf(CopyAnswer.Hits.class);
    }

    @Test
    void anIndexIsMadeAgainOfWhatIsThere() throws IOException {
        desk.offers(Edition.of(BASE)).update(directory);
        desk.seen.clear();
        Files.delete(file(".index"));

        desk.update(directory);

        assertThat(desk.seen).containsExactly("manifest");
        assertThat(desk.ask(directory, "L898902C3")).isInstanceOf(CopyAnswer.Hits.class);
    }

    @Test
    void onlyTheOwnerOfTheProcessReadsIt() throws IOException {
        desk.offers(Edition.of(BASE, DELTA)).update(directory);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)))
                .isEqualTo("rwx------");
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.filter(each -> !each.endsWith("copy.lock")).toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .as("%s", file)
                        .isEqualTo("rw-------");
            }
        }
    }

    @Test
    void whatIsOpenGoesOnAndIsToldThatThereIsAnother() {
        desk.offers(Edition.of(BASE)).update(directory);
        try (var open = desk.open(directory)) {
            assertThat(open.isReplaced()).isFalse();

            desk.offers(Edition.of(Sample.base(50, VISA))).update(directory);

            assertThat(open.isReplaced()).isTrue();
            assertThat(open.state().generation()).isEqualTo(41);
            assertThat(open.search(TravelDocumentQuery.number("L898902C3"))).isInstanceOf(CopyAnswer.Hits.class);
        }
    }

    @Test
    void oneUpdatesAtATime() throws IOException {
        desk.offers(Edition.of(BASE)).update(directory);
        try (FileChannel other = FileChannel.open(directory.resolve("copy.lock"), StandardOpenOption.WRITE)) {
            assertThat(other.tryLock()).isNotNull();
            desk.seen.clear();

            assertThat(code(() -> desk.update(directory))).isEqualTo(ErrorCode.COPY_LOCKED);
        }
        assertThat(desk.seen).isEmpty();
    }

    @Test
    void itIsToldHowItGoesAndWhoeverIsToldMayEndIt() {
        desk.largestPiece = 100;
        desk.offers(Edition.of(BASE));
        List<CopyProgress> told = new ArrayList<>();

        assertThatThrownBy(() -> desk.copies()
                        .update(TravelDocuments.DATABASE, directory, CopySamples.CONTEXT, state -> {
                            told.add(state);
                            if (told.size() == 2) {
                                throw new IllegalStateException("enough");
                            }
                        }))
                .hasMessage("enough");
        desk.copies().update(TravelDocuments.DATABASE, directory, CopySamples.CONTEXT, told::add);
        desk.copies().update(TravelDocuments.DATABASE, directory, CopySamples.CONTEXT, told::add);

        int all = BASE.bytes().length;
        assertThat(told)
                .extracting(CopyProgress::bytesHere)
                .startsWith(0L, 100L, 100L, 200L)
                .endsWith((long) all);
        assertThat(told).hasSize(2 + (all - 1) / 100 + 1).allSatisfy(state -> {
            assertThat(state.bytes()).isEqualTo(all);
            assertThat(state.database()).isEqualTo(DatabaseName.SLTD);
        });
    }

    @Test
    void thereAreNoCopiesOfOtherDatabases() {
        assertThat(code(() -> desk.copies().update(Persons.DATABASE, directory, CopySamples.CONTEXT)))
                .isEqualTo(ErrorCode.NOT_SUPPORTED);
        assertThat(code(() -> LocalCopy.open(Persons.DATABASE, directory, CopySamples.TRUST, () -> NOW)))
                .isEqualTo(ErrorCode.NOT_SUPPORTED);
    }

    @Test
    void whereThereIsNoneTheErrorNamesTheFile() {
        I247Exception missing = catchThrowableOfType(I247Exception.class, () -> desk.open(directory));

        assertThat(missing.code()).isEqualTo(ErrorCode.FILE_UNREADABLE);
        assertThat(missing.failure().arguments())
                .isEqualTo(List.of(directory.resolve("copy.json").toString()));
    }

    private Path file(String ending) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(each -> each.toString().endsWith(ending))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void flip(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
    }

    private static ErrorCode code(Runnable doing) {
        return catchThrowableOfType(I247Exception.class, doing::run).code();
    }
}
