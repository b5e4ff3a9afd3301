package org.i247.borderdesk.command;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.i247.borderdesk.check.BiometricFile;
import org.i247.sdk.biometric.FingerprintQuery;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(name = "fingerprint")
final class FingerprintCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable DeskCommand parent;

    @ArgGroup(multiplicity = "1")
    private SearchSource source = new SearchSource();

    @Option(names = "--wait", paramLabel = "SECONDS")
    private int wait = SearchSource.USUAL_WAIT;

    @Option(names = "--rewrite")
    private boolean rewrite;

    @Override
    public Integer call() {
        Desk desk = Objects.requireNonNull(parent).desk();
        String searchId = source.searchId;
        if (searchId != null) {
            return desk.search("fingerprint", wait, check -> check.fingerprints(searchId));
        }
        FingerprintQuery query = BiometricFile.prints(desk.file(source.file), rewrite);
        return desk.search("fingerprint", wait, check -> check.fingerprints(query));
    }
}
