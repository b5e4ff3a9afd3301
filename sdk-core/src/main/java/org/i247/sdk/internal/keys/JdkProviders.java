package org.i247.sdk.internal.keys;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Provider;
import java.security.Security;
import java.security.Signature;

/**
 * The JDK's own providers, taken by name so that what an application registers in front of them changes nothing here.
 * Where the names are unknown, as on another vendor's run time, the first provider that knows the algorithm serves.
 */
public final class JdkProviders {
    private JdkProviders() {}

    /**
     * The provider of ECDSA and EdDSA.
     *
     * @return the provider
     */
    public static Provider ellipticCurves() {
        return signatures("SunEC", "SHA256withECDSAinP1363Format");
    }

    /**
     * The provider of RSA.
     *
     * @return the provider
     */
    public static Provider rsa() {
        return signatures("SunRsaSign", "RSASSA-PSS");
    }

    /**
     * The provider of SHA-2 and of X.509 certificates.
     *
     * @return the provider
     */
    public static Provider basics() {
        Provider sun = Security.getProvider("SUN");
        try {
            return sun != null ? sun : MessageDigest.getInstance("SHA-256").getProvider();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java run time has no SHA-256", e);
        }
    }

    private static Provider signatures(String name, String algorithm) {
        Provider named = Security.getProvider(name);
        try {
            return named != null ? named : Signature.getInstance(algorithm).getProvider();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java run time has no " + algorithm, e);
        }
    }
}
