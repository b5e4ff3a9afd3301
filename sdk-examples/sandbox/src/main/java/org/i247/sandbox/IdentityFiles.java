package org.i247.sandbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import org.i247.sandbox.pki.Credential;
import org.i247.sandbox.pki.Pem;
import org.i247.sandbox.pki.PrivateFiles;

/** The files of one identity: its keys, and the configuration of a client that uses them. */
record IdentityFiles(Path keyStore, String password, Path properties, Endpoints endpoints, boolean inPem) {
    static final String AUTHORITY = "ca.pem";
    static final String GATEWAY_SIGNING = "gateway-signing.pem";
    static final String COPY_SIGNING = "copy-signing.pem";
    private static final String TLS_ALIAS = "tls";
    private static final String SIGNING_ALIAS = "signing";
    private static final String ENCRYPTION_ALIAS = "encryption";

    /** Says where an identity's files are to be. */
    static IdentityFiles named(Path directory, String name, String password, Endpoints endpoints, boolean inPem) {
        return new IdentityFiles(
                directory.resolve(name + ".p12"), password, directory.resolve(name + ".properties"), endpoints, inPem);
    }

    /** The keys of an identity. */
    record Keys(Credential tls, Credential signing, Credential encryption) {}

    void write(String bureau, X509Certificate authority, Keys keys) {
        PrivateFiles.write(keyStore, pkcs12(authority, keys));
        if (inPem) {
            PrivateFiles.write(beside(".pem"), Pem.of(keys.tls().certificate(), authority));
            PrivateFiles.write(beside(".key"), Pem.of(keys.tls().key()));
        }
        writeProperties(properties, endpoints, bureau);
    }

    /** Writes the configuration once more, for a client that asks at another place. */
    Path writeProperties(URI endpoint, String bureau) {
        String name = properties.getFileName().toString().replace(".properties", "");
        Path other = properties.resolveSibling(name + "-" + endpoint.getPort() + ".properties");
        writeProperties(other, endpoints.throughGateway(endpoint), bureau);
        return other;
    }

    private Path beside(String end) {
        String name = keyStore.getFileName().toString().replace(".p12", end);
        return keyStore.resolveSibling(name);
    }

    private void writeProperties(Path file, Endpoints where, String bureau) {
        PrivateFiles.write(file, text(where, bureau).getBytes(StandardCharsets.UTF_8));
    }

    private byte[] pkcs12(X509Certificate authority, Keys keys) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            enter(store, TLS_ALIAS, keys.tls(), authority);
            enter(store, SIGNING_ALIAS, keys.signing(), authority);
            enter(store, ENCRYPTION_ALIAS, keys.encryption(), authority);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            store.store(bytes, password.toCharArray());
            return bytes.toByteArray();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("Java 17 writes PKCS#12 into memory", e);
        }
    }

    private void enter(KeyStore store, String alias, Credential credential, X509Certificate authority)
            throws GeneralSecurityException {
        X509Certificate[] chain = {credential.certificate(), authority};
        store.setKeyEntry(alias, credential.key(), password.toCharArray(), chain);
    }

    private String text(Endpoints where, String bureau) {
        String notices = where.notices()
                .map(address ->
                        "i247.notices.endpoint=" + address + "\ni247.notices.trust-certificates=" + AUTHORITY + "\n")
                .orElse("");
        return """
                i247.endpoints=%s
                i247.bureau=%s
                i247.unit=sandbox-unit
                i247.user=sandbox-user
                i247.purpose=border-control
                %s
                i247.trust.certificates=%s
                i247.trust.gateway-signing-certificates=%s
                i247.trust.copy-signing-certificates=%s
                """.formatted(where.gateway(), bureau, identity(), AUTHORITY, GATEWAY_SIGNING, COPY_SIGNING) + notices;
    }

    private String identity() {
        if (inPem) {
            return "i247.identity.certificate=" + beside(".pem").getFileName() + "\ni247.identity.private-key="
                    + beside(".key").getFileName();
        }
        return """
                i247.identity.key-store=%s
                i247.identity.key-store-password=%s
                i247.identity.tls-alias=%s
                i247.identity.signing-alias=%s""".formatted(keyStore.getFileName(), password, TLS_ALIAS, SIGNING_ALIAS);
    }

    /** Shows no password. */
    @Override
    public String toString() {
        return "IdentityFiles[" + keyStore.getFileName() + "]";
    }
}
