package org.i247.sdk.copy;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.copy.CopyDirectory;
import org.i247.sdk.internal.copy.CopyRules;
import org.i247.sdk.internal.copy.Manifest;
import org.i247.sdk.internal.copy.ManifestFile;
import org.i247.sdk.internal.copy.Segment;
import org.i247.sdk.internal.ledger.SoleRight;
import org.i247.sdk.query.Database;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.QueryContext;

/**
 * One update. Whatever ends it, the directory holds the old copy or the new one: files of the new one get names of their own, and
 * count from the moment on at which the manifest takes the place of the old. Used once.
 */
final class Updating {
    private final Database<?, ?> database;
    private final CopyRules rules;
    private final CopyDirectory directory;
    private final CopyTrust trust;
    private final InstantSource clock;
    private final Download download;
    private final Consumer<? super CopyProgress> watcher;
    private int filesFetched;

    Updating(
            Database<?, ?> database,
            CopyRules rules,
            CopyDirectory directory,
            CopyTrust trust,
            InstantSource clock,
            Download download,
            Consumer<? super CopyProgress> watcher) {
        this.database = database;
        this.rules = rules;
        this.directory = directory;
        this.trust = trust;
        this.clock = clock;
        this.download = download;
        this.watcher = watcher;
    }

    @SuppressWarnings("try") // the right is held, and nothing else is done with it
    CopyUpdate run(CopyCalls calls, QueryContext context) {
        try {
            directory.make();
            try (SoleRight right = SoleRight.of(directory.lock())
                    .orElseThrow(() -> I247Exception.of(Failure.of(ErrorCode.COPY_LOCKED, directory.toString())))) {
                return locked(calls.manifest(database, context));
            }
        } catch (MemberException e) {
            throw CopyFaults.malformed(e);
        } catch (IOException e) {
            throw I247Exception.of(Failure.of(ErrorCode.COPY_NOT_WRITTEN, directory.toString()), e);
        }
    }

    private CopyUpdate locked(SignedManifest offered) throws IOException {
        VerifiedManifest next = VerifiedManifest.of(offered, database.path(), database, trust);
        CopyFaults.requireInTime(next.manifest(), clock.instant());
        VerifiedManifest held = VerifiedManifest.held(directory, database, trust);
        if (held != null) {
            requireNotOlder(next.manifest(), held.manifest());
        }
        directory.requirePlain();
        directory.clean(next.manifest().files(), true);
        provide(lacking(next.manifest()));
        directory.putManifest(next.bytes());
        directory.clean(next.manifest().files(), false);
        return new CopyUpdate(
                next.state(database),
                Optional.ofNullable(held).map(before -> before.state(database)),
                filesFetched,
                download.bytesFetched());
    }

    private static void requireNotOlder(Manifest offered, Manifest held) {
        if (offered.generation() < held.generation() || offered.asOf().isBefore(held.asOf())) {
            throw I247Exception.of(Failure.of(
                    ErrorCode.COPY_OLDER,
                    held.generation() + " (" + held.asOf() + ")",
                    offered.generation() + " (" + offered.asOf() + ")"));
        }
    }

    /** What is held stays, unless it was damaged. */
    private List<ManifestFile> lacking(Manifest manifest) throws IOException {
        Map<String, ManifestFile> lacking = new LinkedHashMap<>();
        for (ManifestFile file : manifest.files()) {
            if (!isSound(file)) {
                lacking.putIfAbsent(file.sha256(), file);
            }
        }
        return List.copyOf(lacking.values());
    }

    private void provide(List<ManifestFile> files) throws IOException {
        long all = files.stream().mapToLong(ManifestFile::bytes).sum();
        long before = 0;
        for (ManifestFile file : files) {
            long done = before;
            provide(file, here -> watcher.accept(new CopyProgress(database.name(), done + here, all)));
            before += file.bytes();
        }
        if (!files.isEmpty()) {
            watcher.accept(new CopyProgress(database.name(), all, all));
        }
    }

    /** Sees to it that a file and its index are there and right. */
    private void provide(ManifestFile file, LongConsumer here) throws IOException {
        if (Files.exists(directory.data(file))) {
            // No copy that has it can be opened as it is. Perhaps only the index was damaged: then nothing is fetched.
            directory.replace(directory.data(file), directory.part(file));
        }
        boolean begun = Files.exists(directory.part(file)) && Files.size(directory.part(file)) > 0;
        if (!fetched(file, here)) {
            Files.delete(directory.part(file));
            // What lay there was another file's, or damaged; what comes now is all from the gateway.
            if (!begun || !fetched(file, here)) {
                throw CopyFaults.damaged(Path.of(file.name()));
            }
        }
        directory.replace(directory.newIndex(file), directory.index(file));
        directory.replace(directory.part(file), directory.data(file));
    }

    private boolean isSound(ManifestFile file) throws IOException {
        Path data = directory.data(file);
        Path index = directory.index(file);
        if (!Files.exists(data) || !Files.exists(index)) {
            return false;
        }
        Optional<Segment> segment = Segment.open(kind(file), data, index, new SecureRandom());
        if (segment.isPresent()) {
            segment.get().close();
        }
        return segment.isPresent();
    }

    /** Whether a file is there and right after what lacks of it was fetched. */
    private boolean fetched(ManifestFile file, LongConsumer here) throws IOException {
        long before = download.bytesFetched();
        download.complete(file, directory.part(file), here);
        filesFetched += download.bytesFetched() > before ? 1 : 0;
        // Not by a channel: what interrupts this thread is told by the next call, and not by a file.
        try (InputStream in = new FileInputStream(directory.part(file).toFile())) {
            return Segment.index(kind(file), in, directory.newIndex(file));
        }
    }

    private Segment.Kind kind(ManifestFile file) {
        return new Segment.Kind(file, rules, database::read);
    }
}
