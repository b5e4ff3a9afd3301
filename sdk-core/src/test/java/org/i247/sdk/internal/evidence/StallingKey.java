package org.i247.sdk.internal.evidence;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.i247.sdk.internal.gateway.TestGateway;
import org.i247.sdk.internal.signature.MessageSigner;
import org.i247.sdk.internal.transport.TestAuthority.Credential;
import org.i247.sdk.security.CryptographyProvider;
import org.i247.sdk.security.Identity;
import org.i247.sdk.security.SigningKey;

/** A signer elsewhere that does not answer while it stalls, and heeds no interruption. */
final class StallingKey implements SigningKey {
    final AtomicInteger asked = new AtomicInteger();
    private final Credential credential;
    private volatile CountDownLatch gate = new CountDownLatch(0);

    StallingKey(Credential credential) {
        this.credential = credential;
    }

    /** The sealer of a client whose signing key this is. */
    Sealer sealer() {
        Identity identity = TestGateway.identity(credential).withSigningKey(this, InstantSource.system());
        return new Sealer(MessageSigner.of(identity, CryptographyProvider.jdk()), certificate());
    }

    void stalls() {
        gate = new CountDownLatch(1);
    }

    void answers() {
        gate.countDown();
    }

    @Override
    public X509Certificate certificate() {
        return credential.certificate();
    }

    @Override
    public byte[] sign(byte[] base, String algorithm, Duration timeLeft) {
        asked.incrementAndGet();
        boolean interrupted = false;
        while (gate.getCount() > 0) {
            try {
                gate.await();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return LogBench.sealer(credential).key().sign(base);
    }
}
