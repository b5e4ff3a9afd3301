package org.i247.borderdesk.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** By what a document is asked for: its machine readable zone, or its number and what narrows it. Filled by picocli. */
final class DocumentArguments {
    @Option(names = "--mrz", paramLabel = "TEXT", required = true)
    @Nullable
    String mrz;

    @ArgGroup(exclusive = false)
    ByNumber byNumber = new ByNumber();

    /** A number, and what narrows it. */
    static final class ByNumber {
        @Option(names = "--number", paramLabel = "N", required = true)
        String number = "";

        @Option(names = "--issuer", paramLabel = "C")
        @Nullable
        String issuer;

        @Option(names = "--type", paramLabel = "T")
        @Nullable
        String type;
    }
}
