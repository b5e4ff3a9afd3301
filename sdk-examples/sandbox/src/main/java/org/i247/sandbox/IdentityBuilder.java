package org.i247.sandbox;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Orders a further identity: registered, valid, of bureau {@code UT}, role {@link SandboxRole#BUREAU} and P-256, unless
 * something else is said. Not safe for use by several threads.
 */
public final class IdentityBuilder {
    private final Identities identities;
    String bureau = Specimens.BUREAU;

    @Nullable
    String tlsBureau;

    SandboxRole role = SandboxRole.BUREAU;
    SigningAlgorithm algorithm = SigningAlgorithm.ECDSA_P256_SHA256;
    boolean tlsOver;
    boolean signingOver;
    boolean registered = true;
    boolean inPem;

    IdentityBuilder(Identities identities) {
        this.identities = identities;
    }

    /**
     * The bureau that both certificates stand for.
     *
     * @param code the bureau's code
     * @return this builder
     */
    public IdentityBuilder bureau(String code) {
        bureau = Objects.requireNonNull(code, "code");
        return this;
    }

    /**
     * Lets the TLS certificate stand for another bureau than the signing certificate.
     *
     * @param code the other bureau's code
     * @return this builder
     */
    public IdentityBuilder tlsOfBureau(String code) {
        tlsBureau = Objects.requireNonNull(code, "code");
        return this;
    }

    /**
     * What the identity may do.
     *
     * @param value the role
     * @return this builder
     */
    public IdentityBuilder role(SandboxRole value) {
        role = Objects.requireNonNull(value, "value");
        return this;
    }

    /**
     * How the identity signs.
     *
     * @param value the algorithm
     * @return this builder
     */
    public IdentityBuilder algorithm(SigningAlgorithm value) {
        algorithm = Objects.requireNonNull(value, "value");
        return this;
    }

    /**
     * Lets the TLS certificate be over since yesterday.
     *
     * @return this builder
     */
    public IdentityBuilder tlsExpired() {
        tlsOver = true;
        return this;
    }

    /**
     * Lets the signing certificate be over since yesterday.
     *
     * @return this builder
     */
    public IdentityBuilder signingExpired() {
        signingOver = true;
        return this;
    }

    /**
     * Leaves the signing certificate out of the gateway's registry.
     *
     * @return this builder
     */
    public IdentityBuilder signingUnknown() {
        registered = false;
        return this;
    }

    /**
     * Gives the identity one key, which both shows who asks and signs, and PEM files for it: beside the key store and named as it,
     * with the ends {@code .pem} (the certificate and that of the authority) and {@code .key}. The client's configuration
     * names them in place of the key store.
     *
     * @return this builder
     */
    public IdentityBuilder inPem() {
        inPem = true;
        return this;
    }

    /**
     * Issues the identity and writes its files beside the others.
     *
     * @return the identity
     */
    public SandboxIdentity issue() {
        return identities.issue(this);
    }
}
