package org.i247.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** SoftHSM locks no PIN, as nearly every token does; a few lines of C before it do. */
public final class LockingLibrary {
    private static final String COMPILER = "cc";

    private LockingLibrary() {}

    /** Why it cannot be built, if so. */
    public static Optional<String> missing() {
        try {
            run(COMPILER, "--version");
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("install a C compiler, such as the package gcc: the rows about locked tokens need it");
        }
    }

    /**
     * Builds it.
     *
     * @param directory where to
     * @return the library, to be named in the configuration of the JDK's bridge
     */
    public static Path build(Path directory) throws IOException {
        Path built = directory.resolve("locking-token.so");
        Path source = Path.of(System.getProperty("basedir"), "src", "test", "c", "locking-token.c");
        run(
                COMPILER,
                "-shared",
                "-fPIC",
                "-DLIBRARY=\"" + SoftHsm.library().orElseThrow() + "\"",
                "-o",
                built.toString(),
                source.toString(),
                "-ldl");
        return built;
    }

    private static void run(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new IllegalStateException(String.join(" ", command) + ": " + said);
        }
    }
}
