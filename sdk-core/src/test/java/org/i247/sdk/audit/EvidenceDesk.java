package org.i247.sdk.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.i247.sdk.I247Client;
import org.i247.sdk.I247ClientBuilder;
import org.i247.sdk.document.TravelDocumentQuery;
import org.i247.sdk.internal.gateway.TestGateway;
import org.i247.sdk.query.Purpose;
import org.i247.sdk.spi.ClientEvent;
import org.i247.sdk.standard.BureauCode;

/** A desk that asks a gateway of a test and leaves evidence of it. */
final class EvidenceDesk implements AutoCloseable {
    static final TravelDocumentQuery QUERY = TravelDocumentQuery.number("L898902C3");

    final TestGateway gateway = new TestGateway();
    final List<ClientEvent> events = new CopyOnWriteArrayList<>();
    final Path file;

    EvidenceDesk(Path directory) throws IOException {
        file = directory.resolve("evidence.jsonl");
    }

    I247ClientBuilder builder() {
        return I247Client.builder()
                .endpoints(gateway.endpoint())
                .identity(gateway.identity())
                .trust(gateway.trust())
                .bureau(BureauCode.of("UT"))
                .unit("airport-1")
                .user("u-4711")
                .purpose(Purpose.BORDER_CONTROL)
                .maxAttempts(2)
                .listener(events::add)
                .evidenceFile(file);
    }

    /** Asks some questions in one session of the client. */
    void ask(int questions) {
        try (I247Client client = builder().build()) {
            for (int i = 0; i < questions; i++) {
                client.travelDocuments().search(QUERY, client.context());
            }
        }
    }

    EvidenceVerifier verifier() {
        return EvidenceVerifier.of(
                List.of(gateway.signingCertificate()), List.of(gateway.client().certificate()));
    }

    EvidenceReport verify() {
        return verifier().verify(file);
    }

    X509Certificate stranger() {
        return gateway.stranger().certificate();
    }

    static List<EvidenceIssue> issues(EvidenceReport report) {
        return report.findings().stream().map(EvidenceFinding::issue).toList();
    }

    @Override
    public void close() throws IOException {
        gateway.close();
    }
}
