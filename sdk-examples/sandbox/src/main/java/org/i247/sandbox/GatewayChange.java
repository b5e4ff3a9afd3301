package org.i247.sandbox;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import org.i247.sandbox.pki.Pem;
import org.i247.sandbox.pki.PrivateFiles;

/**
 * A change of what clients know the gateway by, step by step as a real one goes, to rehearse it: {@link #announce()},
 * {@link #takeEffect()}, {@link #withdraw()}. Whoever leaves the first step out rehearses a change that nobody was told of.
 * The files that it writes are those that {@code client.properties} names; a client takes them by itself. Used by one thread;
 * {@link #takeEffect()} is called once.
 *
 * <pre>{@code
 * GatewayChange change = sandbox.changeOfSigningKey();
 * change.announce();   // the file holds the present certificate and the next one
 * change.takeEffect(); // the gateway signs with the new key
 * change.withdraw();   // the file holds the new certificate alone
 * }</pre>
 */
public final class GatewayChange {
    private final Path file;
    private final X509Certificate present;
    private final X509Certificate next;
    private final Runnable effect;

    GatewayChange(Path file, X509Certificate present, X509Certificate next, Runnable effect) {
        this.file = file;
        this.present = present;
        this.next = next;
        this.effect = effect;
    }

    /**
     * What clients have to trust when the change takes effect.
     *
     * @return the certificate of the next signing key, or of the next authority
     */
    public X509Certificate next() {
        return next;
    }

    /**
     * Puts the next certificate beside the present one, all at once.
     *
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public void announce() {
        PrivateFiles.replace(file, Pem.of(present, next));
    }

    /** From now on the gateway is known by the next certificate alone: with its next answer, or its next connection. */
    public void takeEffect() {
        effect.run();
    }

    /**
     * Takes the former certificate out of the file, all at once.
     *
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public void withdraw() {
        PrivateFiles.replace(file, Pem.of(next));
    }
}
