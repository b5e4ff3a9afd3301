package org.i247.sandbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.i247.sandbox.proxy.FaultProxy;
import org.i247.sandbox.proxy.ProxyConsole;

/** The sandbox on the command line: says where it listens and where its files are, and serves until it is stopped. */
final class SandboxMain {
    private static final int BAD_ARGUMENTS = 2;
    private static final int CANNOT_START = 1;

    private SandboxMain() {}

    /**
     * Runs the sandbox.
     *
     * @param arguments those that {@link CommandLine#USAGE} lists, or none
     * @throws InterruptedException if the program is ended from within
     */
    public static void main(String[] arguments) throws InterruptedException {
        if (List.of(arguments).contains("--help") || List.of(arguments).contains("-h")) {
            System.out.println(CommandLine.USAGE);
            return;
        }
        CommandLine line;
        try {
            line = CommandLine.read(List.of(arguments));
        } catch (IllegalArgumentException e) {
            exit(BAD_ARGUMENTS, e.getMessage() + System.lineSeparator() + CommandLine.USAGE);
            return;
        }
        Sandbox sandbox;
        try {
            sandbox = line.sandbox().start();
        } catch (RuntimeException e) {
            exit(CANNOT_START, "The sandbox could not start: " + e.getMessage());
            return;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close, "i247-sandbox-end"));
        announce(sandbox, System.out);
        Arrivals arrivals = new Arrivals(sandbox);
        line.arrivals().every().ifPresent(arrivals::every);
        Optional<ProxyConsole> proxy = line.proxy().isWanted() ? proxy(sandbox, line.proxy()) : Optional.empty();
        if (proxy.isPresent() || line.arrivals().isConsoleWanted()) {
            new SandboxConsole(sandbox, arrivals, proxy)
                    .serve(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)), System.out);
        }
        new CountDownLatch(1).await();
    }

    /** Starts the proxy and carries out its first commands. */
    private static Optional<ProxyConsole> proxy(Sandbox sandbox, ProxyArguments arguments) {
        try {
            FaultProxy proxy = arguments.applyTo(sandbox.faultProxy()).start();
            Runtime.getRuntime().addShutdownHook(new Thread(proxy::close, "i247-fault-proxy-end"));
            System.out.println("The fault proxy listens at " + proxy.endpoint());
            System.out.println("A client that goes through it is set up by "
                    + sandbox.clientProperties(proxy.endpoint()).toAbsolutePath());
            ProxyConsole console = new ProxyConsole(proxy);
            Path first = arguments.faults();
            if (first != null) {
                console.carryOut(Files.readAllLines(first));
            }
            return Optional.of(console);
        } catch (IOException | RuntimeException e) {
            exit(CANNOT_START, "The fault proxy could not start: " + e.getMessage());
            return Optional.empty();
        }
    }

    private static void announce(Sandbox sandbox, PrintStream out) {
        out.println("The sandbox listens at " + sandbox.endpoint());
        out.println("Its files are in       " + sandbox.directory().toAbsolutePath());
        out.println("A client is set up by  " + sandbox.clientProperties().toAbsolutePath());
        out.println("Public notices are at  " + sandbox.noticesEndpoint());
        out.println("Copies are signed by   "
                + sandbox.directory().resolve(IdentityFiles.COPY_SIGNING).toAbsolutePath());
        out.println("All that it holds is invented. Stop it with Ctrl-C.");
        out.flush();
    }

    private static void exit(int status, String message) {
        System.err.println(message);
        System.exit(status);
    }
}
