package org.i247.borderdesk.command;

import java.nio.file.Path;
import org.i247.borderdesk.check.CopyResult;
import org.i247.borderdesk.check.TypedQuestion;
import org.i247.borderdesk.view.CopyCheckView;
import org.i247.sdk.copy.CopyTrust;
import org.i247.sdk.copy.LocalCopy;
import org.i247.sdk.query.Database;
import org.i247.sdk.query.DatabaseQuery;
import org.i247.sdk.query.DatabaseRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

@Command(
        name = "copy",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {CopyUpdateCommand.class, CopyCheckDocumentCommand.class, CopyCheckVehicleCommand.class})
final class CopyCommand extends GroupCommand {
    /** Opens a copy and asks it. No client is made: where a copy is asked there is no line. */
    <Q extends DatabaseQuery, R extends DatabaseRecord> int check(
            Database<Q, R> database, Path directory, @Nullable Path signers, TypedQuestion<Q> question) {
        Desk desk = desk();
        CopyTrust trust = signers == null ? desk.session().copyTrust() : CopyTrust.fromPem(signers);
        try (LocalCopy<Q, R> copy = LocalCopy.open(database, directory, trust, desk.clock())) {
            CopyResult result = new CopyResult(copy.search(question.query()), question.notes());
            desk.show(new CopyCheckView(result));
            return ExitCode.of(result);
        }
    }
}
