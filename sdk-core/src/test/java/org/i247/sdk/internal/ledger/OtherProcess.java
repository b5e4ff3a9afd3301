package org.i247.sdk.internal.ledger;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A process of its own that tries to take the system's lock on a file, and ends with 0 if it gets it. */
public final class OtherProcess {
    private OtherProcess() {}

    /** Whether another process gets the lock now. */
    public static boolean takes(Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProcess.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new AssertionError("the other process does not end");
            }
            return switch (process.exitValue()) {
                case 0 -> true;
                case 3 -> false;
                default -> throw new AssertionError("the other process ended with " + process.exitValue());
            };
        } finally {
            process.destroyForcibly();
        }
    }

    /**
     * Tries.
     *
     * @param arguments the file
     */
    public static void main(String[] arguments) throws IOException {
        boolean taken;
        try (RandomAccessFile file = new RandomAccessFile(arguments[0], "rw")) {
            taken = file.getChannel().tryLock() != null;
        }
        System.exit(taken ? 0 : 3);
    }
}
