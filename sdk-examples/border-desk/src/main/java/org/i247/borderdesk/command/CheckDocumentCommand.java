package org.i247.borderdesk.command;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.i247.borderdesk.check.DocumentCheck;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(name = "check-document")
final class CheckDocumentCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable DeskCommand parent;

    @ArgGroup(multiplicity = "1")
    private DocumentArguments document = new DocumentArguments();

    @Option(names = "--fuzzy")
    private boolean fuzzy;

    @Override
    public Integer call() {
        Desk desk = Objects.requireNonNull(parent).desk();
        String zone = document.mrz;
        if (zone != null) {
            String typed = desk.typed(zone);
            return desk.check(asking -> new DocumentCheck(asking).byZone(typed, fuzzy));
        }
        DocumentArguments.ByNumber by = document.byNumber;
        String typed = desk.typed(by.number);
        return desk.check(asking -> new DocumentCheck(asking)
                .byNumber(typed, Optional.ofNullable(by.issuer), Optional.ofNullable(by.type), fuzzy));
    }
}
