package org.i247.sdk.internal.evidence;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.keys.KeyRules;
import org.i247.sdk.internal.signature.MessageSigner;
import org.i247.sdk.security.CryptographyProvider;
import org.i247.sdk.security.Identity;
import org.jspecify.annotations.Nullable;

/**
 * Signs check points with the key that signs requests at present, through every change of keys, as long as its certificate is
 * valid: what an expired one signs proves nothing, and would speak against the log. Used by one thread.
 */
public final class CurrentSealer implements Supplier<Optional<Sealer>> {
    private final Supplier<Identity> identity;
    private final CryptographyProvider cryptography;
    private final InstantSource clock;
    private @Nullable Identity known;
    private @Nullable Sealer sealer;

    /**
     * A sealer.
     *
     * @param identity gives the identity at present
     * @param cryptography who computes
     * @param clock the time that certificates are judged by
     */
    public CurrentSealer(Supplier<Identity> identity, CryptographyProvider cryptography, InstantSource clock) {
        this.identity = identity;
        this.cryptography = cryptography;
        this.clock = clock;
    }

    /**
     * The sealer at present.
     *
     * @throws I247Exception {@code CERTIFICATE_EXPIRED} or {@code CERTIFICATE_NOT_YET_VALID}
     */
    @Override
    public Optional<Sealer> get() {
        Identity now = identity.get();
        KeyRules.requireValid("i247.identity", now.signingCertificate(), clock.instant());
        if (!now.equals(known) || sealer == null) {
            sealer = new Sealer(MessageSigner.of(now, cryptography), now.signingCertificate());
            known = now;
        }
        return Optional.of(sealer);
    }
}
