package org.i247.borderdesk.command;

import java.nio.file.Path;
import org.i247.borderdesk.view.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options of all commands. Output and language are read by {@link Choices}; here they are described and checked. */
@Command(
        name = "border-desk",
        description = "Asks INTERPOL's databases from the border.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            CheckDocumentCommand.class,
            CheckTravellerCommand.class,
            CheckPersonCommand.class,
            CheckVehicleCommand.class,
            StatusCommand.class
        },
        footer = {
            "",
            "Exit codes: 0 no hit in any database that was asked; 3 at least one hit; 4 not known;",
            "2 bad input; 5 wrong set-up; 1 a bug. A value of - is read from standard input.",
            "Without --config the settings are taken from the environment (I247_ENDPOINTS and so on);",
            "if that has none either, a sandbox with invented data answers."
        })
final class DeskCommand {
    private final Desk desk;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "Properties file with the settings of the client.")
    private @Nullable Path config;

    @Option(
            names = "--output",
            paramLabel = "text|json",
            scope = ScopeType.INHERIT,
            description = "How the result is shown; text if nothing is said.")
    private OutputFormat output = OutputFormat.TEXT;

    @Option(
            names = "--language",
            paramLabel = "en|fr|es|ar",
            scope = ScopeType.INHERIT,
            description = "The language of texts; en if nothing is said.")
    private Language language = Language.EN;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Shows this help.")
    private boolean help;

    DeskCommand(Desk desk) {
        this.desk = desk;
    }

    Desk desk() {
        desk.session().configure(config);
        return desk;
    }
}
