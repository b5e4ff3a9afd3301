package org.i247.borderdesk.command;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.i247.borderdesk.check.BiometricFile;
import org.i247.sdk.biometric.DnaQuery;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(name = "dna")
final class DnaCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable DeskCommand parent;

    @ArgGroup(multiplicity = "1")
    private SearchSource source = new SearchSource();

    @Option(names = "--wait", paramLabel = "SECONDS")
    private int wait = SearchSource.USUAL_WAIT;

    @Option(names = "--sample", paramLabel = "NAME")
    private @Nullable String sample;

    @Option(names = "--minimum-loci", paramLabel = "N")
    private @Nullable Integer minimumLoci;

    @Override
    public Integer call() {
        Desk desk = Objects.requireNonNull(parent).desk();
        String searchId = source.searchId;
        if (searchId != null) {
            return desk.search("dna", wait, check -> check.dnaProfiles(searchId));
        }
        Integer minimum = minimumLoci;
        DnaQuery query = BiometricFile.profile(
                desk.file(source.file),
                Optional.ofNullable(sample),
                minimum == null ? OptionalInt.empty() : OptionalInt.of(minimum));
        return desk.search("dna", wait, check -> check.dnaProfiles(query));
    }
}
