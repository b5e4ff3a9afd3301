package org.i247.sandbox;

import java.net.URI;
import java.nio.file.Path;
import org.i247.sandbox.pki.Credential;

/**
 * Somebody who asks the sandbox: a TLS key, a signing key, and the files that a client takes them from. Immutable.
 */
public final class SandboxIdentity {
    private final String bureau;
    private final SandboxRole role;
    private final SigningAlgorithm algorithm;
    private final Credential tls;
    private final Credential signing;
    private final Credential encryption;
    private final IdentityFiles files;

    SandboxIdentity(
            String bureau,
            SandboxRole role,
            SigningAlgorithm algorithm,
            Credential tls,
            Credential signing,
            Credential encryption,
            IdentityFiles files) {
        this.bureau = bureau;
        this.role = role;
        this.algorithm = algorithm;
        this.tls = tls;
        this.signing = signing;
        this.encryption = encryption;
        this.files = files;
    }

    /**
     * The bureau that it asks for.
     *
     * @return the bureau's code
     */
    public String bureau() {
        return bureau;
    }

    /**
     * What it may do.
     *
     * @return the role
     */
    public SandboxRole role() {
        return role;
    }

    /**
     * How it signs.
     *
     * @return the algorithm
     */
    public SigningAlgorithm algorithm() {
        return algorithm;
    }

    /**
     * Its TLS key and certificate.
     *
     * @return the credential
     */
    public Credential tls() {
        return tls;
    }

    /**
     * Its signing key and certificate.
     *
     * @return the credential
     */
    public Credential signing() {
        return signing;
    }

    /**
     * The key that messages are sealed for, and its certificate: the same for all identities of its bureau, of RSA if the first of
     * them signs with RSA, else on P-256.
     *
     * @return the credential
     */
    public Credential encryption() {
        return encryption;
    }

    /**
     * The PKCS#12 file with all three, under {@code tls}, {@code signing} and {@code encryption}.
     *
     * @return the path
     */
    public Path keyStore() {
        return files.keyStore();
    }

    /**
     * The password of that file.
     *
     * @return the password
     */
    public String keyStorePassword() {
        return files.password();
    }

    /**
     * A ready configuration of a client that asks in this identity, with the fixed names of the keys.
     *
     * @return the path of a properties file
     */
    public Path clientProperties() {
        return files.properties();
    }

    /**
     * The same configuration for a client that asks at another place, for instance at a fault proxy.
     *
     * @param endpoint where it asks
     * @return the path of a properties file beside the others, which this call writes
     */
    public Path clientProperties(URI endpoint) {
        return files.writeProperties(endpoint, bureau);
    }

    /** Shows for whom it asks, never a key or a password. */
    @Override
    public String toString() {
        return "SandboxIdentity[" + bureau + ", " + role + ", " + algorithm.label() + "]";
    }
}
