package org.i247.sdk.internal.diagnostics;

import static org.i247.sdk.internal.diagnostics.Checks.fact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.i247.sdk.diagnostics.CheckKind;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.configuration.Key;
import org.i247.sdk.internal.evidence.EvidenceHead;

/** Where the evidence log stands. It is looked at from outside, so that whoever writes to it is not disturbed. */
final class EvidenceStep {
    private final Setup setup;
    private final Checks checks;

    EvidenceStep(Setup setup, Checks checks) {
        this.setup = setup;
        this.checks = checks;
    }

    void look() {
        Optional<String> notWritten = setup.memory().evidenceNotWritten();
        if (notWritten.isPresent()) {
            checks.failed(CheckKind.EVIDENCE, "", Failure.of(ErrorCode.EVIDENCE_NOT_WRITTEN, notWritten.get()));
        } else if (setup.ownStore()) {
            checks.fine(CheckKind.EVIDENCE, "", "EVIDENCE_OWN_STORE");
        } else {
            file();
        }
    }

    private void file() {
        try {
            Optional<Path> file = setup.settings().path(Key.EVIDENCE_FILE);
            if (file.isEmpty()) {
                checks.fine(CheckKind.EVIDENCE, "", "EVIDENCE_OFF");
            } else {
                head(file.get());
            }
        } catch (I247Exception e) {
            checks.failed(CheckKind.EVIDENCE, "", e);
        }
    }

    private void head(Path file) {
        try {
            EvidenceHead head = EvidenceHead.of(file);
            if (head.files() == 0) {
                begin(file);
            } else if (head.damaged()) {
                checks.failed(CheckKind.EVIDENCE, "", Failure.of(ErrorCode.EVIDENCE_DAMAGED, file.toString()));
            } else if (head.torn() > 0 && setup.live() == null) {
                checks.warn(
                        CheckKind.EVIDENCE,
                        "",
                        "EVIDENCE_TORN",
                        fact("records", head.sequence()),
                        fact("torn", head.torn()),
                        fact("sha256", head.sha256()));
            } else {
                checks.fine(
                        CheckKind.EVIDENCE,
                        "",
                        "EVIDENCE_SOUND",
                        fact("records", head.sequence()),
                        fact("bytes", head.bytes()),
                        fact("files", head.files()),
                        fact("sha256", head.sha256()));
            }
        } catch (IOException e) {
            checks.failed(CheckKind.EVIDENCE, "", Failure.of(ErrorCode.FILE_UNREADABLE, file.toString()));
        }
    }

    private void begin(Path file) {
        Path directory = file.toAbsolutePath().getParent();
        if (directory != null && Files.isDirectory(directory) && Files.isWritable(directory)) {
            checks.fine(CheckKind.EVIDENCE, "", "EVIDENCE_EMPTY");
        } else {
            checks.failed(CheckKind.EVIDENCE, "", Failure.of(ErrorCode.FILE_UNREADABLE, file.toString()));
        }
    }
}
