package org.i247.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.i247.sdk.I247ClientBuilder;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A line whose client leaves evidence. */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // filled by open()
public class EvidenceLine extends Line {
    /** How it does. */
    @Param({"NONE", "FILE", "SEALED", "SEALED_EACH_CALL", "SEALED_ON_DISK"})
    public EvidenceKind evidence;

    private Path directory;

    @Override
    I247ClientBuilder configured(I247ClientBuilder builder) throws IOException {
        directory = Files.createTempDirectory("i247-benchmark");
        return evidence.in(file(), builder);
    }

    Path file() {
        return directory.resolve("evidence.jsonl");
    }

    /** Closes both ends, and removes the log. */
    @Override
    public void close() throws IOException {
        super.close();
        List<Path> files;
        try (Stream<Path> all = Files.list(directory)) {
            files = all.toList();
        }
        for (Path each : files) {
            Files.delete(each);
        }
        Files.delete(directory);
    }
}
