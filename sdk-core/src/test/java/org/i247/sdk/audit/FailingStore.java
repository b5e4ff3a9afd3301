package org.i247.sdk.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.i247.sdk.spi.EvidenceStore;

/** A country's own store, in memory, which fails when a test wants it to. */
final class FailingStore implements EvidenceStore {
    private final List<String> kept = new ArrayList<>();
    private int left = Integer.MAX_VALUE;
    private volatile CountDownLatch gate = new CountDownLatch(0);

    /** It keeps so many lines more. */
    synchronized void failAfter(int lines) {
        left = lines;
    }

    void hangs() {
        gate = new CountDownLatch(1);
    }

    synchronized void works() {
        left = Integer.MAX_VALUE;
        gate.countDown();
    }

    @Override
    public synchronized Tail open() {
        return new Tail(kept.isEmpty() ? Optional.empty() : Optional.of(kept.get(kept.size() - 1)), Optional.empty());
    }

    @Override
    public void append(List<String> lines) throws IOException {
        try {
            gate.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        synchronized (this) {
            if (left < lines.size()) {
                throw new IOException("No space left on device");
            }
            left -= lines.size();
            kept.addAll(lines);
        }
    }

    synchronized EvidenceReport verify(EvidenceDesk desk, Path directory) {
        try {
            Path copy = directory.resolve("copy.jsonl");
            Files.write(copy, kept);
            return desk.verifier().verify(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {}
}
