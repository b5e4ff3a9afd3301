package org.i247.benchmarks;

import java.nio.file.Path;

/** A program that starts, asks one question with what the JDK and Jackson give, and says so when the answer is there. */
final class BareStart {
    private BareStart() {}

    /** Takes the directory of the keys and the gateway's endpoint. */
    public static void main(String[] arguments) throws Exception {
        StartFiles files = StartFiles.read(Path.of(arguments[0]));
        try (JdkByHand rival = new JdkByHand(arguments[1] + Line.PATH, files.own(), files.gateway())) {
            System.out.println(rival.ask());
        }
        System.exit(0); // the JDK's HTTP client keeps its threads
    }
}
