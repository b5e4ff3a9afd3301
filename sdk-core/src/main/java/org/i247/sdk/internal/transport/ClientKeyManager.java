package org.i247.sdk.internal.transport;

import java.net.Socket;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedKeyManager;
import org.jspecify.annotations.Nullable;

/**
 * Offers the client's one certificate whenever the gateway asks for one of its kind of key.
 *
 * <p>The list of issuers that a server may send is not looked at. It is a hint for clients that have a choice (RFC 8446,
 * section 4.2.4); this one has none, and gateways behind proxies are known to send a list that lacks the authority that
 * they accept. Were the certificate held back, the gateway would report a missing one, which misleads; offered, it is
 * accepted or refused by its own name.
 */
final class ClientKeyManager extends X509ExtendedKeyManager {
    private static final String ALIAS = "client";

    private final TlsMaterial material;

    ClientKeyManager(TlsMaterial material) {
        this.material = material;
    }

    @Override
    public @Nullable String chooseClientAlias(
            String[] keyTypes, Principal @Nullable [] issuers, @Nullable Socket socket) {
        return Arrays.stream(keyTypes).anyMatch(this::isOurs) ? ALIAS : null;
    }

    @Override
    public @Nullable String chooseEngineClientAlias(
            String[] keyTypes, Principal @Nullable [] issuers, @Nullable SSLEngine engine) {
        return null;
    }

    @Override
    public String @Nullable [] getClientAliases(String type, Principal @Nullable [] issuers) {
        return isOurs(type) ? new String[] {ALIAS} : null;
    }

    @Override
    public X509Certificate @Nullable [] getCertificateChain(String alias) {
        return alias.equals(ALIAS) ? material.clientChain().toArray(X509Certificate[]::new) : null;
    }

    @Override
    public @Nullable PrivateKey getPrivateKey(String alias) {
        return alias.equals(ALIAS) ? material.clientKey() : null;
    }

    @Override
    public String @Nullable [] getServerAliases(String type, Principal @Nullable [] issuers) {
        return null;
    }

    @Override
    public @Nullable String chooseServerAlias(String type, Principal @Nullable [] issuers, @Nullable Socket socket) {
        return null;
    }

    /** The kind of the key by the certificate: a key on a token may not tell. Without one nothing is offered. */
    private boolean isOurs(String keyType) {
        return material.clientCertificate()
                .map(certificate -> certificate.getPublicKey().getAlgorithm())
                .map(algorithm -> algorithm.startsWith("Ed") ? "EdDSA" : algorithm)
                .filter(keyType::equals)
                .isPresent();
    }
}
