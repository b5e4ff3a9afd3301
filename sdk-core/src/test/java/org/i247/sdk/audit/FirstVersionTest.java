package org.i247.sdk.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.i247.sdk.internal.keys.CertificateFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A log whose records do not tell of the rule for check points, written by the first version in three sessions: the last was
 * killed behind a part's end, with the default rule. It stays what it was.
 */
class FirstVersionTest {
    private static final Path LOG = Path.of("src/test/resources/evidence/first-version");

    @Test
    void itsLogsAreSoundAndProveWhatTheyDid() {
        EvidenceReport report = verifier().verify(LOG.resolve("evidence.jsonl"));

        assertThat(EvidenceDesk.issues(report)).containsExactly(EvidenceIssue.NOT_SEALED);
        assertThat(report.calls()).isEqualTo(8);
        assertThat(report.provenNoHits()).isEqualTo(8);
        assertThat(report.checkPoints()).isEqualTo(4);
    }

    @Test
    void whatIsChangedInThemIsFoundAsBefore(@TempDir Path directory) throws IOException {
        Path changed = directory.resolve("evidence.jsonl");
        Path part = LOG.resolve("evidence.jsonl.000000000001");
        Files.writeString(changed, Files.readString(part).replaceFirst("u-4711", "u-4712"));

        assertThat(EvidenceDesk.issues(verifier().verify(changed))).contains(EvidenceIssue.CHANGED);
    }

    private static EvidenceVerifier verifier() {
        return EvidenceVerifier.of(certificates("gateway.pem"), certificates("own.pem"));
    }

    private static List<java.security.cert.X509Certificate> certificates(String file) {
        return CertificateFile.read(LOG.resolve(file));
    }
}
