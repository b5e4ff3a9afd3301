package org.i247.sdk.internal.configuration;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * Where keys or trust come from, so that they can be read again.
 *
 * @param reader reads them; it throws a {@code SetupException} if they cannot be used
 * @param files the files that it reads, but for passwords; none if they were given in code
 * @param mayTryAgain whether reading the same files a second time is harmless; not so if it spends a try of a PIN
 * @param <T> an identity or a trust
 */
public record KeySource<T>(Supplier<T> reader, List<Path> files, boolean mayTryAgain) {
    /**
     * Keeps a source.
     *
     * @param reader reads them
     * @param files the files that it reads
     * @param mayTryAgain whether reading the same files a second time is harmless
     */
    public KeySource {
        files = List.copyOf(files);
    }

    /**
     * What was given in code: it never changes by itself.
     *
     * @param given the identity or trust
     * @param <T> its type
     * @return a source without files
     */
    public static <T> KeySource<T> fixed(T given) {
        return new KeySource<>(() -> given, List.of(), true);
    }
}
