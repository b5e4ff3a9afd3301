package org.i247.sandbox;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** The sandbox on the command line: says where it listens and where its files are, and serves until it is stopped. */
final class SandboxMain {
    private static final int BAD_ARGUMENTS = 2;
    private static final int CANNOT_START = 1;

    private SandboxMain() {}

    /**
     * Runs the sandbox.
     *
     * @param arguments {@code --port N} and {@code --directory DIR}, or neither
     * @throws InterruptedException if the program is ended from within
     */
    public static void main(String[] arguments) throws InterruptedException {
        SandboxBuilder builder;
        try {
            builder = CommandLine.read(List.of(arguments));
        } catch (IllegalArgumentException e) {
            exit(BAD_ARGUMENTS, e.getMessage() + System.lineSeparator() + CommandLine.USAGE);
            return;
        }
        Sandbox sandbox;
        try {
            sandbox = builder.start();
        } catch (RuntimeException e) {
            exit(CANNOT_START, "The sandbox could not start: " + e.getMessage());
            return;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close, "i247-sandbox-end"));
        announce(sandbox, System.out);
        new CountDownLatch(1).await();
    }

    private static void announce(Sandbox sandbox, PrintStream out) {
        out.println("The sandbox listens at " + sandbox.endpoint());
        out.println("Its files are in       " + sandbox.directory().toAbsolutePath());
        out.println("A client is set up by  " + sandbox.clientProperties().toAbsolutePath());
        out.println("All that it holds is invented. Stop it with Ctrl-C.");
        out.flush();
    }

    private static void exit(int status, String message) {
        System.err.println(message);
        System.exit(status);
    }
}
