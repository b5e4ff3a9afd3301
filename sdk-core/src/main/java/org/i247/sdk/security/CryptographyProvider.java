package org.i247.sdk.security;

import java.security.Provider;
import java.util.Objects;
import java.util.function.Supplier;
import org.i247.sdk.internal.keys.BouncyCastle;
import org.i247.sdk.internal.keys.JdkProviders;

/**
 * Who computes the signatures of messages (contract, section 2). It has no part in TLS. A private key that stays in a
 * token is always used by the token's own provider, whatever is set here.
 *
 * <p>Immutable; safe for use by several threads. Nothing is ever registered with the JDK.
 */
public final class CryptographyProvider {
    private final String name;
    private final Supplier<Provider> ellipticCurves;
    private final Supplier<Provider> ellipticCurvesNow;
    private final Supplier<Provider> rsa;

    private CryptographyProvider(
            String name,
            Supplier<Provider> ellipticCurves,
            Supplier<Provider> ellipticCurvesNow,
            Supplier<Provider> rsa) {
        this.name = name;
        this.ellipticCurves = ellipticCurves;
        this.ellipticCurvesNow = ellipticCurvesNow;
        this.rsa = rsa;
    }

    /**
     * Bouncy Castle for elliptic curves and the JDK for RSA: the default, because it signs and verifies about ten times
     * as fast. Part of that speed is less hardening against an attacker on the same machine; who shares the machine with
     * strangers takes {@link #jdk()} or a token. Loading Bouncy Castle takes up to half a second: that is done beside the
     * first calls, for which the JDK computes.
     *
     * @return the default setting
     */
    public static CryptographyProvider bouncyCastleForEllipticCurves() {
        return new CryptographyProvider(
                "Bouncy Castle for elliptic curves",
                BouncyCastle::provider,
                () -> BouncyCastle.ifLoaded().orElseGet(JdkProviders::ellipticCurves),
                JdkProviders::rsa);
    }

    /**
     * The JDK for everything.
     *
     * @return a setting without Bouncy Castle
     */
    public static CryptographyProvider jdk() {
        Supplier<Provider> jdk = JdkProviders::ellipticCurves;
        return new CryptographyProvider("JDK", jdk, jdk, JdkProviders::rsa);
    }

    /**
     * One provider for everything, such as a validated module.
     *
     * @param provider a provider that has {@code SHA256withECDSAinP1363Format}, {@code SHA384withECDSAinP1363Format},
     *     {@code Ed25519} and {@code RSASSA-PSS}, as far as the keys in use need them; it need not be registered
     * @return a setting with this provider
     */
    public static CryptographyProvider of(Provider provider) {
        Objects.requireNonNull(provider, "provider");
        Supplier<Provider> one = () -> provider;
        return new CryptographyProvider(provider.getName(), one, one, one);
    }

    /**
     * The provider of ECDSA and EdDSA. The first call may load it.
     *
     * @return the provider
     */
    public Provider ellipticCurves() {
        return ellipticCurves.get();
    }

    /**
     * Who computes ECDSA and EdDSA at this moment: the JDK for as long as {@link #ellipticCurves()} has to be loaded, which
     * the first call begins on a daemon thread. Never waits.
     *
     * @return the provider
     */
    public Provider ellipticCurvesNow() {
        return ellipticCurvesNow.get();
    }

    /**
     * The provider of RSA.
     *
     * @return the provider
     */
    public Provider rsa() {
        return rsa.get();
    }

    @Override
    public String toString() {
        return "CryptographyProvider[" + name + "]";
    }
}
