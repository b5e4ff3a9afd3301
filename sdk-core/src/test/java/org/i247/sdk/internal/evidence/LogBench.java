package org.i247.sdk.internal.evidence;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.i247.sdk.audit.EvidenceReport;
import org.i247.sdk.audit.EvidenceVerifier;
import org.i247.sdk.audit.OnEvidenceFailure;
import org.i247.sdk.internal.signature.KeyId;
import org.i247.sdk.internal.signature.MessageSigner;
import org.i247.sdk.internal.transport.TestAuthority;
import org.i247.sdk.internal.transport.TestAuthority.Credential;
import org.i247.sdk.query.Purpose;
import org.i247.sdk.query.QueryContext;
import org.i247.sdk.security.CryptographyProvider;
import org.i247.sdk.spi.EvidenceEvent;
import org.i247.sdk.spi.EvidenceStore;
import org.i247.sdk.standard.BureauCode;

/** A log with calls that ask nobody. */
final class LogBench {
    static final FileRule UNSYNCED = new FileRule(false, Long.MAX_VALUE, Duration.ofDays(1));
    private static final TestAuthority AUTHORITY = new TestAuthority("authority of the tests");
    private static final QueryContext CONTEXT = QueryContext.builder()
            .bureau(BureauCode.of("UT"))
            .unit("airport-1")
            .user("u-4711")
            .purpose(Purpose.BORDER_CONTROL)
            .build();

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
        return open(new FileEvidenceStore(file, UNSYNCED, InstantSource.system()), event -> {});
    }

    Evidence open(EvidenceStore store, Consumer<EvidenceEvent> events) {
        Sealer sealer = sealer(credential);
        return open(store, () -> Optional.of(sealer), events);
    }

    static Evidence open(EvidenceStore store, Supplier<Optional<Sealer>> sealer, Consumer<EvidenceEvent> events) {
        return LoggedEvidence.open(
                store,
                OnEvidenceFailure.REFUSE,
                sealer,
                CheckPointRule.DEFAULT,
                InstantSource.system(),
                System::nanoTime,
                events);
    }

    static void call(Evidence evidence, String reference) {
        evidence.of(
                new Asked(CONTEXT, reference, "SLTD", "search"),
                Duration.ofSeconds(30),
                (trace, left) -> "answer",
                answer -> Told.plain("NO_HIT"));
    }

    EvidenceReport verify(Path file) {
        return EvidenceVerifier.of(List.of(), List.of(credential.certificate())).verify(file);
    }
}
