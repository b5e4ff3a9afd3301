package org.i247.borderdesk.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a biometric command is about: a file to search for, or a search that goes on. */
final class SearchSource {
    /** How many seconds to wait for an answer if nothing is said. */
    static final int USUAL_WAIT = 120;

    @Parameters(paramLabel = "FILE")
    String file = "";

    @Option(names = "--search-id", paramLabel = "ID")
    @Nullable
    String searchId;
}
