package org.i247.borderdesk;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.i247.borderdesk.command.CommandRun;
import org.i247.borderdesk.command.Surroundings;
import picocli.CommandLine.Help.Ansi;

/** The border desk: {@code java -jar border-desk.jar [--config FILE] [--output text|json] [--language …] COMMAND}. */
public final class BorderDesk {
    private BorderDesk() {}

    /**
     * Carries out one command and ends the process with its exit code.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        Surroundings surroundings = new Surroundings(
                System.in,
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                Ansi.AUTO.enabled(),
                Ansi.AUTO.enabled() && isTerminal(),
                Clock.system(ZoneId.systemDefault()),
                () -> UUID.randomUUID().toString(),
                new ConfiguredClients(System.getenv()));
        CommandRun run = new CommandRun(surroundings, List.of(arguments));
        // An interruption ends calls that are under way, and takes the sandbox's files away.
        Runtime.getRuntime().addShutdownHook(new Thread(run::close, "border-desk-end"));
        int exitCode = run.execute();
        run.close();
        System.exit(exitCode);
    }

    /** Java does not say of standard error alone; where the system does not either, it goes where the rest goes. */
    private static boolean isTerminal() {
        try {
            String goesTo = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
            return goesTo.startsWith("/dev/") && !goesTo.equals("/dev/null");
        } catch (IOException | UnsupportedOperationException e) {
            return true;
        }
    }

    /** Whatever the machine's own encoding is: an answer in Arabic must not arrive as question marks. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
