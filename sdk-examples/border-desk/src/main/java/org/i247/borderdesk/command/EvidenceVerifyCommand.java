package org.i247.borderdesk.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.i247.sdk.audit.EvidenceReport;
import org.i247.sdk.audit.EvidenceVerifier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(name = "verify")
final class EvidenceVerifyCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable EvidenceCommand parent;

    @Option(names = "--gateway-certificates", paramLabel = "FILE")
    private @Nullable Path gateway;

    @Option(names = "--own-certificates", paramLabel = "FILE")
    private @Nullable Path own;

    @Option(names = "--known", paramLabel = "NUMBER:SHA256", converter = KnownRecord.Converter.class)
    private List<KnownRecord> known = new ArrayList<>();

    @Option(names = "--reference", paramLabel = "REFERENCE")
    private List<String> references = new ArrayList<>();

    @Option(names = "--content", paramLabel = "FILE")
    private List<Path> contents = new ArrayList<>();

    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<Path> files = new ArrayList<>();

    @Override
    public Integer call() {
        Desk desk = Objects.requireNonNull(parent).desk();
        EvidenceVerifier verifier =
                desk.session().verifier().believing(GivenFiles.certificates(gateway), GivenFiles.certificates(own));
        for (KnownRecord record : known) {
            verifier = verifier.knowing(record.sequence(), record.sha256());
        }
        for (String reference : references) {
            verifier = verifier.tracing(reference);
        }
        for (Path content : contents) {
            verifier = verifier.lookingFor(GivenFiles.bytes(content));
        }
        EvidenceReport report = files.size() == 1 ? verifier.verify(files.get(0)) : verifier.verify(files);
        return desk.show(report, contents.size());
    }
}
