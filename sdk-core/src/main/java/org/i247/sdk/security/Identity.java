package org.i247.sdk.security;

import java.nio.file.Path;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.keys.CertificateFile;
import org.i247.sdk.internal.keys.KeyPairCheck;
import org.i247.sdk.internal.keys.KeyRules;
import org.i247.sdk.internal.keys.KeyStoreFile;
import org.i247.sdk.internal.keys.PrivateKeyFile;
import org.i247.sdk.internal.keys.StoredKey;
import org.jspecify.annotations.Nullable;

/**
 * Who the client is: the key and certificates for mutual TLS, and the key and certificate that sign requests (contract,
 * section 2). One certificate may serve both. Everything is checked when it is made: that the keys belong to their
 * certificates, that these are valid now, and that the contract has an algorithm for the signing key.
 *
 * <p>Immutable; safe for use by several threads. Passwords are overwritten by the method that takes them, whatever its
 * outcome. {@link #toString()} tells nothing of the keys.
 */
public final class Identity {
    private final String tlsName;
    private final StoredKey tls;
    private final String signingName;
    private final StoredKey signing;
    private final @Nullable Provider keyProvider;

    private Identity(
            String tlsName,
            StoredKey tls,
            String signingName,
            StoredKey signing,
            @Nullable Provider keyProvider,
            Instant now) {
        this.tlsName = tlsName;
        this.tls = tls;
        this.signingName = signingName;
        this.signing = signing;
        this.keyProvider = keyProvider;
        requireValidAt(now);
        KeyRules.requireTls(tlsName, tls.chain().get(0).getPublicKey());
        KeyRules.requireSigning(signingName, signingCertificate().getPublicKey());
        KeyPairCheck.require(tlsName, tls.key(), tls.chain().get(0).getPublicKey(), keyProvider);
        if (!signing.equals(tls)) {
            KeyPairCheck.require(
                    signingName, signing.key(), signingCertificate().getPublicKey(), keyProvider);
        }
    }

    /**
     * An identity from a PKCS#12 file. Blocks while it reads.
     *
     * @param file the file
     * @param password the file's password; overwritten
     * @param tlsAlias the alias of the key for TLS
     * @param signingAlias the alias of the key that signs; it may be the same
     * @param clock the time against which certificates are checked
     * @return the identity
     * @throws I247Exception {@code FILE_UNREADABLE}, {@code FILE_MALFORMED}, {@code KEY_STORE_PASSWORD_WRONG},
     *     {@code KEY_ALIAS_MISSING}, {@code KEY_MISMATCH}, {@code KEY_UNSUPPORTED}, {@code CERTIFICATE_EXPIRED} or
     *     {@code CERTIFICATE_NOT_YET_VALID}
     */
    public static Identity fromPkcs12(
            Path file, char[] password, String tlsAlias, String signingAlias, InstantSource clock) {
        try {
            KeyStore store = KeyStoreFile.read(file, password);
            return fromStore(store, file.toString(), password, tlsAlias, signingAlias, clock);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    /**
     * An identity from a key store that the caller has opened, such as a token's. A key without an encoded form is only
     * ever used through the provider of the store. Blocks as long as the store takes.
     *
     * @param store an opened key store
     * @param password the password of the keys, overwritten; null if the store asks for none
     * @param tlsAlias the alias of the key for TLS
     * @param signingAlias the alias of the key that signs; it may be the same
     * @param clock the time against which certificates are checked
     * @return the identity
     * @throws I247Exception as {@link #fromPkcs12}, but for the file
     */
    public static Identity fromKeyStore(
            KeyStore store, char @Nullable [] password, String tlsAlias, String signingAlias, InstantSource clock) {
        try {
            return fromStore(store, store.getType(), password, tlsAlias, signingAlias, clock);
        } finally {
            wipe(password);
        }
    }

    private static Identity fromStore(
            KeyStore store,
            String name,
            char @Nullable [] password,
            String tlsAlias,
            String signingAlias,
            InstantSource clock) {
        StoredKey tls = StoredKey.read(store, name, tlsAlias, password);
        StoredKey signing = signingAlias.equals(tlsAlias) ? tls : StoredKey.read(store, name, signingAlias, password);
        boolean inToken = tls.key().getEncoded() == null || signing.key().getEncoded() == null;
        Provider provider = inToken ? store.getProvider() : null;
        return new Identity(tlsAlias, tls, signingAlias, signing, provider, clock.instant());
    }

    /**
     * An identity from PEM files, one certificate for TLS and signing. Blocks while it reads.
     *
     * @param certificates the certificate, then those that issued it
     * @param privateKey the private key in PKCS#8, PKCS#1 or SEC 1, encrypted or not
     * @param password the private key's password, overwritten; null if it is not encrypted
     * @param clock the time against which certificates are checked
     * @return the identity
     * @throws I247Exception {@code FILE_UNREADABLE}, {@code FILE_MALFORMED}, {@code KEY_STORE_PASSWORD_WRONG},
     *     {@code KEY_MISMATCH}, {@code KEY_UNSUPPORTED}, {@code CERTIFICATE_EXPIRED} or
     *     {@code CERTIFICATE_NOT_YET_VALID}
     */
    public static Identity fromPem(
            Path certificates, Path privateKey, char @Nullable [] password, InstantSource clock) {
        try {
            StoredKey key = new StoredKey(
                    PrivateKeyFile.read(privateKey, password), List.copyOf(CertificateFile.read(certificates)));
            String name = certificates.toString();
            return new Identity(name, key, name, key, null, clock.instant());
        } finally {
            wipe(password);
        }
    }

    /**
     * This identity for TLS, and another's key to sign with.
     *
     * @param other whose signing key and certificate to take
     * @param clock the time against which certificates are checked
     * @return a new identity
     * @throws I247Exception {@code CERTIFICATE_EXPIRED} or {@code CERTIFICATE_NOT_YET_VALID}
     */
    public Identity withSigningOf(Identity other, InstantSource clock) {
        Provider provider = other.signing.key().getEncoded() == null ? other.keyProvider : keyProvider;
        return new Identity(tlsName, tls, other.signingName, other.signing, provider, clock.instant());
    }

    private static void wipe(char @Nullable [] password) {
        if (password != null) {
            Arrays.fill(password, '\0');
        }
    }

    /**
     * Requires that every certificate is valid. A gateway's refusal of an expired one looks like a broken line, so this
     * is to be asked before a connection is made.
     *
     * @param instant the time
     * @throws I247Exception {@code CERTIFICATE_EXPIRED} or {@code CERTIFICATE_NOT_YET_VALID}
     */
    public void requireValidAt(Instant instant) {
        Objects.requireNonNull(instant, "instant");
        for (X509Certificate certificate : tls.chain()) {
            KeyRules.requireValid(tlsName, certificate, instant);
        }
        KeyRules.requireValid(signingName, signingCertificate(), instant);
    }

    /**
     * The private key for TLS. Meant for the SDK's own transport, or one that stands in for it.
     *
     * @return the key; without an encoded form if it stays in a token
     */
    public PrivateKey tlsPrivateKey() {
        return tls.key();
    }

    /**
     * The certificates for TLS.
     *
     * @return the client's certificate, then those that issued it
     */
    public List<X509Certificate> tlsChain() {
        return tls.chain();
    }

    /**
     * The private key that signs requests. Meant for the SDK's own signer, or one that stands in for it.
     *
     * @return the key; without an encoded form if it stays in a token
     */
    public PrivateKey signingKey() {
        return signing.key();
    }

    /**
     * The certificate of the key that signs; it is the one to register at the gateway.
     *
     * @return the certificate
     */
    public X509Certificate signingCertificate() {
        return signing.chain().get(0);
    }

    /**
     * The provider that must be used with keys that stay in a token.
     *
     * @return the token's provider, or empty if no key stays in a token
     */
    public Optional<Provider> keyProvider() {
        return Optional.ofNullable(keyProvider);
    }

    @Override
    public String toString() {
        return "Identity[tls=" + tlsName + ", signing=" + signingName + "]";
    }
}
