package org.i247.sdk.internal.evidence;

import java.util.Optional;
import java.util.function.Supplier;
import org.i247.sdk.internal.signature.MessageSigner;
import org.i247.sdk.security.CryptographyProvider;
import org.i247.sdk.security.Identity;
import org.jspecify.annotations.Nullable;

/** Signs check points with the key that signs requests at present, through every change of keys. Used by one thread. */
public final class CurrentSealer implements Supplier<Optional<Sealer>> {
    private final Supplier<Identity> identity;
    private final CryptographyProvider cryptography;
    private @Nullable Identity known;
    private @Nullable Sealer sealer;

    /**
     * A sealer.
     *
     * @param identity gives the identity at present
     * @param cryptography who computes
     */
    public CurrentSealer(Supplier<Identity> identity, CryptographyProvider cryptography) {
        this.identity = identity;
        this.cryptography = cryptography;
    }

    @Override
    public Optional<Sealer> get() {
        Identity now = identity.get();
        if (!now.equals(known) || sealer == null) {
            sealer = new Sealer(MessageSigner.of(now, cryptography), now.signingCertificate());
            known = now;
        }
        return Optional.of(sealer);
    }
}
