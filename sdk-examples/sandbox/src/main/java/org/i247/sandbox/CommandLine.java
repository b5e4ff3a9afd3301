package org.i247.sandbox;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.i247.sandbox.proxy.ProxyCertificate;

/**
 * The arguments of the command line.
 *
 * @param sandbox what the sandbox is set up by
 * @param proxy what is said of the fault proxy
 * @param arrivals what is said of alerts and messages
 */
record CommandLine(SandboxBuilder sandbox, ProxyArguments proxy, ArrivalArguments arrivals) {
    static final String USAGE = """
            usage: java -jar i247-sandbox.jar [--port N] [--directory DIR] [--notices N]
                     [--arrivals TIME] [--console]
                     [--proxy N [--inside-tls] [--certificate KIND] [--faults FILE]]
              --port N         the port to listen on, 1 to 65535; a free one if left out
              --notices N      the port of the stand-in for INTERPOL's public notices; a free one if left out
              --directory DIR  where the certificates and client.properties are written and stay;
                               a temporary directory if left out
              --arrivals TIME  alerts and messages arrive by themselves, one after each such time: 500ms, 10s or 2m
              --console        takes commands, one a line, from standard input: alert and message let one arrive,
                               database puts one out of order, help lists all
              --proxy N        a fault proxy before the sandbox, at this port; it takes commands, one a line,
                               from standard input: help lists them
              --inside-tls     TLS ends at the proxy and begins anew, so that faults strike the bytes of HTTP
              --certificate KIND  what the proxy shows in TLS: good, expired, not-yet-valid, other-host or
                               other-authority; it is then inside TLS
              --faults FILE    commands that are carried out first""";

    /**
     * Reads the arguments.
     *
     * @throws IllegalArgumentException if they are none of ours; it says what is wrong
     */
    static CommandLine read(List<String> arguments) {
        CommandLine read =
                new CommandLine(Sandbox.builder().publicNotices(), new ProxyArguments(), new ArrivalArguments());
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            read.take(rest.next(), rest);
        }
        read.proxy.check();
        return read;
    }

    private void take(String option, Iterator<String> rest) {
        switch (option) {
            case "--port" -> sandbox.port(port(option, value(option, rest)));
            case "--notices" -> sandbox.publicNotices(port(option, value(option, rest)));
            case "--directory" -> sandbox.directory(path(option, value(option, rest)));
            case "--arrivals" -> arrivals.every(option, value(option, rest));
            case "--console" -> arrivals.console();
            case "--proxy" -> proxy.port(port(option, value(option, rest)));
            case "--inside-tls" -> proxy.insideTls();
            case "--certificate" -> proxy.certificate(certificate(value(option, rest)));
            case "--faults" -> proxy.faults(path(option, value(option, rest)));
            default -> throw new IllegalArgumentException("There is no option " + option);
        }
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return rest.next();
    }

    private static int port(String option, String value) {
        if (!value.matches("[1-9]\\d{0,4}") || Integer.parseInt(value) > 65535) {
            throw new IllegalArgumentException(option + " needs a number from 1 to 65535");
        }
        return Integer.parseInt(value);
    }

    private static Path path(String option, String value) {
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException(option + " needs a path", e);
        }
    }

    private static ProxyCertificate certificate(String value) {
        return Arrays.stream(ProxyCertificate.values())
                .filter(kind -> name(kind).equals(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("--certificate is one of "
                        + Arrays.stream(ProxyCertificate.values())
                                .map(CommandLine::name)
                                .collect(Collectors.joining(", "))));
    }

    private static String name(ProxyCertificate kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
