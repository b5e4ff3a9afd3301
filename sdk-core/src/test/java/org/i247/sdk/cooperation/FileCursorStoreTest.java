package org.i247.sdk.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of a cursor: as it was kept, or not at all. */
class FileCursorStoreTest {
    private static final CursorState STATE =
            new CursorState("alerts/UT", Optional.of("c\nDONE x\u00e9"), List.of("a1", "a2"), List.of("a2"));

    @TempDir
    Path directory;

    @Test
    void aStateComesBackAsItWasKept() throws IOException {
        Path file = directory.resolve("cursor");
        try (FileCursorStore store = new FileCursorStore(file)) {
            assertThat(store.open()).isEmpty();
            store.save(new CursorState("alerts/UT", Optional.empty(), List.of(), List.of()));
            store.save(STATE);
        }
        try (FileCursorStore store = new FileCursorStore(file)) {
            assertThat(store.open()).contains(STATE);
        }
        assertThat(Files.exists(directory.resolve("cursor.new"))).isFalse();
    }

    @Test
    void everyCutAndEveryChangedByteIsNoticed() throws IOException {
        Path file = directory.resolve("cursor");
        byte[] whole = CursorFormat.write(STATE);
        for (int i = 0; i < whole.length; i++) {
            assertDamaged(file, Arrays.copyOf(whole, i));
            byte[] changed = whole.clone();
            changed[i] ^= 1;
            assertDamaged(file, changed);
        }
        byte[] longer = Arrays.copyOf(whole, whole.length + 1);
        longer[whole.length] = '\n';
        assertDamaged(file, longer);
    }

    private static void assertDamaged(Path file, byte[] content) throws IOException {
        Files.write(file, content);
        try (FileCursorStore store = new FileCursorStore(file)) {
            assertThat(catchThrowableOfType(I247Exception.class, store::open).code())
                    .isEqualTo(ErrorCode.CURSOR_DAMAGED);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(content);
    }

    @Test
    void twoCannotUseIt() throws IOException {
        Path file = directory.resolve("cursor");
        try (FileCursorStore other = new FileCursorStore(file)) {
            try (FileCursorStore one = new FileCursorStore(file)) {
                one.open();
                assertThat(catchThrowableOfType(I247Exception.class, other::open)
                                .code())
                        .isEqualTo(ErrorCode.CURSOR_LOCKED);
                assertThatIOException().isThrownBy(() -> other.save(STATE));
            }
            assertThat(other.open()).isEmpty();
        }
    }
}
