package org.i247.borderdesk.command;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.i247.borderdesk.check.DocumentCheck;
import org.i247.borderdesk.check.TypedQuestion;
import org.i247.sdk.document.TravelDocumentQuery;
import org.i247.sdk.document.TravelDocuments;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(name = "check-document")
final class CopyCheckDocumentCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable CopyCommand parent;

    @Option(names = "--from", paramLabel = "DIRECTORY", required = true)
    private Path from = Path.of("");

    @Option(names = "--signers", paramLabel = "FILE")
    private @Nullable Path signers;

    @ArgGroup(multiplicity = "1")
    private DocumentArguments document = new DocumentArguments();

    @Option(names = "--fuzzy")
    private boolean fuzzy;

    @Override
    public Integer call() {
        CopyCommand copy = Objects.requireNonNull(parent);
        return copy.check(TravelDocuments.DATABASE, from, signers, question(copy.desk()));
    }

    private TypedQuestion<TravelDocumentQuery> question(Desk desk) {
        String zone = document.mrz;
        if (zone != null) {
            return DocumentCheck.questionByZone(desk.typed(zone), fuzzy);
        }
        DocumentArguments.ByNumber by = document.byNumber;
        return DocumentCheck.questionByNumber(
                desk.typed(by.number), Optional.ofNullable(by.issuer), Optional.ofNullable(by.type), fuzzy);
    }
}
