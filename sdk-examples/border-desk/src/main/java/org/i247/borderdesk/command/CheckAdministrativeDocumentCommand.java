package org.i247.borderdesk.command;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.i247.borderdesk.check.AdministrativeDocumentCheck;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(name = "check-administrative-document")
final class CheckAdministrativeDocumentCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable DeskCommand parent;

    @Option(names = "--number", paramLabel = "N", required = true)
    private String number = "";

    @Option(names = "--issuer", paramLabel = "C")
    private @Nullable String issuer;

    @Option(names = "--type", paramLabel = "T")
    private @Nullable String type;

    @Option(names = "--fuzzy")
    private boolean fuzzy;

    @Override
    public Integer call() {
        Desk desk = Objects.requireNonNull(parent).desk();
        String typed = desk.typed(number);
        return desk.check(asking -> new AdministrativeDocumentCheck(asking)
                .byNumber(typed, Optional.ofNullable(issuer), Optional.ofNullable(type), fuzzy));
    }
}
