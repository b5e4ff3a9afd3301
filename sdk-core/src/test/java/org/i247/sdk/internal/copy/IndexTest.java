package org.i247.sdk.internal.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An index finds each entry and no other, however many buckets it was sorted in; and another's index is none. */
class IndexTest {
    private static final long MIB = 1024L * 1024;
    private final Random random = new Random(247);

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(longs = {0, 16 * MIB, 100 * MIB, 100_000 * MIB})
    void everyEntryIsFound(long fileBytes) throws IOException {
        Map<Long, List<Long>> entries = entries(5000);
        Path file = directory.resolve("index.new");
        EntryTally tally = EntryTally.of(random);

        write(file, fileBytes, entries, tally);

        try (IndexFile index = IndexFile.openFor(file, tally, random).orElseThrow()) {
            for (Map.Entry<Long, List<Long>> entry : entries.entrySet()) {
                assertThat(index.places(entry.getKey(), 10_000)).isEqualTo(entry.getValue());
            }
            assertThat(index.places(77, 3)).isEqualTo(entries.get(77L).subList(0, 3));
            assertThat(index.places(247, 1)).isEmpty();
        }
        try (Stream<Path> left = Files.list(directory)) {
            assertThat(left).as("no bucket is left").containsExactly(file);
        }
    }

    @Test
    void anEntryThatWasChangedSwappedOrDoubledIsSeen() throws IOException {
        Path file = directory.resolve("index.new");
        EntryTally tally = EntryTally.of(random);
        write(file, 0, entries(50), tally);
        byte[] right = Files.readAllBytes(file);
        int start = right.length - 16 * (right.length / 16 - 2);
        for (int i = 0; i < right.length; i++) {
            byte[] wrong = right.clone();
            wrong[i] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, wrong);
            assertThat(IndexFile.openFor(file, tally, random)).as("byte %s", i).isEmpty();
        }
        byte[] doubled = ByteBuffer.allocate(right.length)
                .put(right)
                .put(start + 16, right, start, 16)
                .array();
        Files.write(file, doubled);
        assertThat(IndexFile.openFor(file, tally, random)).isEmpty();
        Files.write(file, new byte[0]);
        assertThat(IndexFile.openFor(file, tally, random)).isEmpty();
        Files.write(file, right);
        Optional<IndexFile> index = IndexFile.openFor(file, tally, random);
        assertThat(index).isPresent();
        index.get().close();
    }

    @Test
    void aTallyIsTheSameInAnyOrderAndForNothingElse() {
        EntryTally one = EntryTally.of(random);
        EntryTally same = one.alike();
        EntryTally other = one.alike();
        long prime = (1L << 61) - 1;
        one.entry(-5, 17);
        one.entry(Long.MIN_VALUE, 0);
        same.entry(Long.MIN_VALUE, 0);
        same.entry(-5, 17);
        // The same number modulo the prime, and yet another key.
        other.entry(-5 - prime, 17);
        other.entry(Long.MIN_VALUE, 0);

        assertThat(one.isSameAs(same)).isTrue();
        assertThat(one.isSameAs(other)).isFalse();
    }

    private Map<Long, List<Long>> entries(int count) {
        Map<Long, List<Long>> entries = new TreeMap<>();
        for (long i = 0; i < count; i++) {
            long key = i % 10 == 0 ? 77 : random.nextLong();
            entries.computeIfAbsent(key, absent -> new ArrayList<>()).add(i);
        }
        return entries;
    }

    private static void write(Path file, long fileBytes, Map<Long, List<Long>> entries, EntryTally tally)
            throws IOException {
        try (IndexWriter writer = new IndexWriter(file, fileBytes)) {
            for (Map.Entry<Long, List<Long>> entry : entries.entrySet()) {
                for (long place : entry.getValue()) {
                    writer.entry(entry.getKey(), place);
                    tally.entry(entry.getKey(), place);
                }
            }
            writer.letters("AB1Ü");
            tally.letters("1ÜBA");
            writer.finish();
        }
    }
}
