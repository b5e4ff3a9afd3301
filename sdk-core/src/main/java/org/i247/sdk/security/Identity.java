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
import org.i247.sdk.internal.keys.KeyAliases;
import org.i247.sdk.internal.keys.KeyPairCheck;
import org.i247.sdk.internal.keys.KeyRules;
import org.i247.sdk.internal.keys.KeyStoreFile;
import org.i247.sdk.internal.keys.Pkcs11Token;
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
    private final X509Certificate signingCertificate;
    private final @Nullable StoredKey signing;
    private final @Nullable SigningKey remote;

    private Identity(String tlsName, StoredKey tls, String signingName, StoredKey signing, Instant now) {
        this(tlsName, tls, signingName, signing.chain().get(0), signing, null);
        check(now);
        requirePair(tlsName, tls);
        if (!signing.equals(tls)) {
            requirePair(signingName, signing);
        }
    }

    private Identity(
            String tlsName,
            StoredKey tls,
            String signingName,
            X509Certificate signingCertificate,
            @Nullable StoredKey signing,
            @Nullable SigningKey remote) {
        this.tlsName = tlsName;
        this.tls = tls;
        this.signingName = signingName;
        this.signingCertificate = signingCertificate;
        this.signing = signing;
        this.remote = remote;
    }

    private void check(Instant now) {
        requireValidAt(now);
        KeyRules.requireTls(tlsName, tls.chain().get(0).getPublicKey());
        KeyRules.requireSigning(signingName, signingCertificate.getPublicKey());
    }

    private static void requirePair(String name, StoredKey pair) {
        KeyPairCheck.require(name, pair.key(), pair.chain().get(0).getPublicKey(), pair.provider());
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
            return fromStore(store, file.toString(), password, new KeyAliases(tlsAlias, signingAlias), clock);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    /**
     * An identity from a PKCS#12 file of which nobody need say which keys are meant: it has one, which serves both uses, or
     * those that are named {@code tls} and {@code signing}. Blocks while it reads.
     *
     * @param file the file
     * @param password the file's password; overwritten
     * @param clock the time against which certificates are checked
     * @return the identity
     * @throws I247Exception as {@link #fromPkcs12(Path, char[], String, String, InstantSource)}, and {@code
     *     KEY_ALIAS_AMBIGUOUS} if there are several keys, and not both under these names
     */
    public static Identity fromPkcs12(Path file, char[] password, InstantSource clock) {
        try {
            KeyStore store = KeyStoreFile.read(file, password);
            String name = file.toString();
            return fromStore(store, name, password, KeyAliases.unsaid(store, name), clock);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    /**
     * An identity from a key store that the caller has opened, such as one of the operating system. A key without an encoded form is only
     * ever used through the provider of the store. Blocks as long as the store takes.
     *
     * @param store an opened key store
     * @param password the password of the keys, overwritten; null if the store asks for none
     * @param tlsAlias the alias of the key for TLS
     * @param signingAlias the alias of the key that signs; it may be the same
     * @param clock the time against which certificates are checked
     * @return the identity
     * @throws I247Exception as {@link #fromPkcs12(Path, char[], String, String, InstantSource)}, but for the file
     */
    public static Identity fromKeyStore(
            KeyStore store, char @Nullable [] password, String tlsAlias, String signingAlias, InstantSource clock) {
        try {
            return fromStore(store, store.getType(), password, new KeyAliases(tlsAlias, signingAlias), clock);
        } finally {
            wipe(password);
        }
    }

    /**
     * As the other, where nobody need say which keys are meant, as in {@link #fromPkcs12(Path, char[], InstantSource)}.
     *
     * @param store an opened key store
     * @param password the password of the keys, overwritten; null if the store asks for none
     * @param clock the time against which certificates are checked
     * @return the identity
     * @throws I247Exception as {@link #fromPkcs12(Path, char[], InstantSource)}, but for the file
     */
    public static Identity fromKeyStore(KeyStore store, char @Nullable [] password, InstantSource clock) {
        try {
            String name = store.getType();
            return fromStore(store, name, password, KeyAliases.unsaid(store, name), clock);
        } finally {
            wipe(password);
        }
    }

    private static Identity fromStore(
            KeyStore store, String name, char @Nullable [] password, KeyAliases aliases, InstantSource clock) {
        StoredKey tls = StoredKey.read(store, name, aliases.tls(), password);
        StoredKey signing = aliases.signing().equals(aliases.tls())
                ? tls
                : StoredKey.read(store, name, aliases.signing(), password);
        return new Identity(aliases.tls(), tls, aliases.signing(), signing, clock.instant());
    }

    /**
     * An identity on a token (PKCS#11): a smart card, an HSM, SoftHSM. Both keys stay in it: it takes part in each TLS
     * handshake and signs each request. It is used through the JDK's bridge ({@code SunPKCS11}), which is not registered
     * with the JDK. Blocks as long as the token takes.
     *
     * <p>The PIN is tried once, and never again by itself: tokens lock after a few wrong ones, often three. A process that
     * is logged in to a token stays so: a wrong PIN is then not noticed.
     *
     * @param configuration the bridge's configuration file, which names library and slot
     * @param pin the PIN of the token's user; overwritten
     * @param tlsAlias the label of the key for TLS
     * @param signingAlias the label of the key that signs; it may be the same
     * @param clock the time against which certificates are checked
     * @return the identity
     * @throws I247Exception {@code FILE_UNREADABLE}, {@code FILE_MALFORMED}, {@code TOKEN_LIBRARY_MISSING}, {@code
     *     TOKEN_MISSING}, {@code TOKEN_PIN_WRONG}, {@code TOKEN_PIN_LOCKED}, {@code TOKEN_REMOVED}, {@code
     *     KEY_ALIAS_MISSING}, {@code KEY_MISMATCH}, {@code KEY_UNSUPPORTED}, {@code CERTIFICATE_EXPIRED} or {@code
     *     CERTIFICATE_NOT_YET_VALID}
     */
    public static Identity fromPkcs11(
            Path configuration, char[] pin, String tlsAlias, String signingAlias, InstantSource clock) {
        try {
            KeyStore token = Pkcs11Token.open(configuration, pin);
            return fromStore(token, configuration.toString(), null, new KeyAliases(tlsAlias, signingAlias), clock);
        } finally {
            wipe(pin);
        }
    }

    /**
     * As the other, where nobody need say which keys are meant, as in {@link #fromPkcs12(Path, char[], InstantSource)}.
     *
     * @param configuration the bridge's configuration file, which names library and slot
     * @param pin the PIN of the token's user; overwritten
     * @param clock the time against which certificates are checked
     * @return the identity
     * @throws I247Exception as the other, and {@code KEY_ALIAS_AMBIGUOUS} if the token has several keys, and not both under the
     *     names {@code tls} and {@code signing}
     */
    public static Identity fromPkcs11(Path configuration, char[] pin, InstantSource clock) {
        try {
            KeyStore token = Pkcs11Token.open(configuration, pin);
            String name = configuration.toString();
            return fromStore(token, name, null, KeyAliases.unsaid(token, name), clock);
        } finally {
            wipe(pin);
        }
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
                    PrivateKeyFile.read(privateKey, password), List.copyOf(CertificateFile.read(certificates)), null);
            String name = certificates.toString();
            return new Identity(name, key, name, key, clock.instant());
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
        Identity both =
                new Identity(tlsName, tls, other.signingName, other.signingCertificate, other.signing, other.remote);
        both.check(clock.instant());
        return both;
    }

    /**
     * This identity for TLS, and a key that signs somewhere else. The key is asked for nothing here; a client has it sign
     * once before it takes it.
     *
     * @param key the key
     * @param clock the time against which certificates are checked
     * @return a new identity
     * @throws I247Exception {@code KEY_UNSUPPORTED}, {@code CERTIFICATE_EXPIRED} or {@code CERTIFICATE_NOT_YET_VALID}
     */
    public Identity withSigningKey(SigningKey key, InstantSource clock) {
        Identity both = new Identity(tlsName, tls, "SigningKey", key.certificate(), null, key);
        both.check(clock.instant());
        return both;
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
        KeyRules.requireValid(signingName, signingCertificate, instant);
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
     * Who must use the private key for TLS, if it stays in a token.
     *
     * @return the token's provider, or empty for a key in memory
     */
    public Optional<Provider> tlsKeyProvider() {
        return Optional.ofNullable(tls.provider());
    }

    /**
     * The private key that signs requests. Meant for the SDK's own signer, or one that stands in for it.
     *
     * @return the key, without an encoded form if it stays in a token; empty if it {@linkplain #remoteSigningKey() signs
     *     somewhere else}
     */
    public Optional<PrivateKey> signingPrivateKey() {
        return Optional.ofNullable(signing).map(StoredKey::key);
    }

    /**
     * Who must use the private key that signs, if it stays in a token.
     *
     * @return the token's provider, or empty for any other key
     */
    public Optional<Provider> signingKeyProvider() {
        return Optional.ofNullable(signing).map(StoredKey::provider);
    }

    /**
     * The key that signs somewhere else.
     *
     * @return the key, or empty if the private key that signs is here
     */
    public Optional<SigningKey> remoteSigningKey() {
        return Optional.ofNullable(remote);
    }

    /**
     * The certificate of the key that signs; it is the one to register at the gateway.
     *
     * @return the certificate
     */
    public X509Certificate signingCertificate() {
        return signingCertificate;
    }

    @Override
    public String toString() {
        return "Identity[tls=" + tlsName + ", signing=" + signingName + "]";
    }
}
