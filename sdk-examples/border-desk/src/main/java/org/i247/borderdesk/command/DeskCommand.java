package org.i247.borderdesk.command;

import java.nio.file.Path;
import java.util.List;
import org.i247.borderdesk.view.Language;
import org.i247.borderdesk.view.RepeatedCommand;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options of all commands. Output and language are read by {@link Choices}; here they are declared and checked. */
@SuppressWarnings("UnusedVariable") // so the parser writes fields that nothing here reads
@Command(
        name = "border-desk",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            CheckDocumentCommand.class,
            CheckTravellerCommand.class,
            CheckPersonCommand.class,
            CheckVehicleCommand.class,
            CheckAdministrativeDocumentCommand.class,
            CheckArtworkCommand.class,
            FingerprintCommand.class,
            DnaCommand.class,
            ScreenCommand.class,
            RecordCommand.class,
            HitCommand.class,
            AlertsCommand.class,
            MessageCommand.class,
            NoticesCommand.class,
            CopyCommand.class,
            StatusCommand.class,
            DoctorCommand.class,
            CodesCommand.class,
            EvidenceCommand.class
        })
final class DeskCommand {
    private final Desk desk;
    private final List<String> arguments;

    @Option(names = "--config", paramLabel = "FILE", scope = ScopeType.INHERIT)
    private @Nullable Path config;

    @Option(names = "--output", paramLabel = "text|json", scope = ScopeType.INHERIT)
    private OutputFormat output = OutputFormat.TEXT;

    @Option(
            names = "--language",
            paramLabel = "en|fr|es|ar",
            converter = LanguageConverter.class,
            completionCandidates = LanguageConverter.Own.class,
            scope = ScopeType.INHERIT)
    private Language language = Language.EN;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    private boolean help;

    DeskCommand(Desk desk, List<String> arguments) {
        this.desk = desk;
        this.arguments = arguments;
    }

    /** This very command, to be repeated. */
    RepeatedCommand repeated() {
        return new RepeatedCommand(arguments);
    }

    Desk desk() {
        desk.session().configure(config);
        return desk;
    }
}
