package org.i247.sdk.internal.evidence;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.i247.sdk.audit.EvidenceReport;
import org.i247.sdk.audit.EvidenceVerifier;
import org.i247.sdk.internal.signature.KeyId;
import org.i247.sdk.internal.signature.MessageSigner;
import org.i247.sdk.internal.transport.TestAuthority;
import org.i247.sdk.internal.transport.TestAuthority.Credential;
import org.i247.sdk.security.CryptographyProvider;
import org.i247.sdk.spi.EvidenceEvent;
import org.i247.sdk.spi.EvidenceStore;

/** A log whose check points are signed by a key of its own. */
final class LogBench {
    private static final TestAuthority AUTHORITY = new TestAuthority("authority of the tests");

    final Credential credential = credential();

    static Credential credential() {
        return AUTHORITY.issue("client of the tests");
    }

    static Sealer sealer(Credential credential) {
        X509Certificate certificate = credential.certificate();
        return new Sealer(
                MessageSigner.of(
                        KeyId.of(certificate),
                        credential.key(),
                        certificate.getPublicKey(),
                        null,
                        CryptographyProvider.bouncyCastleForEllipticCurves()),
                certificate);
    }

    Evidence open(Path file) {
        return open(PlainLog.store(file), event -> {});
    }

    Evidence open(EvidenceStore store, Consumer<EvidenceEvent> events) {
        return open(store, CheckPointRule.DEFAULT, events);
    }

    Evidence open(EvidenceStore store, CheckPointRule rule, Consumer<EvidenceEvent> events) {
        Sealer sealer = sealer(credential);
        return PlainLog.open(store, () -> Optional.of(sealer), rule, events);
    }

    EvidenceReport verify(Path file) {
        return EvidenceVerifier.of(List.of(), List.of(credential.certificate())).verify(file);
    }
}
