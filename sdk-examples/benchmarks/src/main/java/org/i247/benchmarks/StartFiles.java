package org.i247.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;

/** What a program that starts finds on the disk: its keys, and the certificate that the gateway signs with. */
record StartFiles(KeyStore own, X509Certificate gateway) {
    private static final String OWN = "client.p12";
    private static final String GATEWAY = "gateway.p12";

    static void write(Path directory, KeyStore own, KeyStore gateway) throws GeneralSecurityException, IOException {
        KeyStore published = Stores.empty();
        published.setCertificateEntry(Stores.SIGNING, Stores.certificate(gateway, Stores.SIGNING));
        store(directory.resolve(OWN), own);
        store(directory.resolve(GATEWAY), published);
    }

    static StartFiles read(Path directory) throws GeneralSecurityException, IOException {
        return new StartFiles(
                load(directory.resolve(OWN)), Stores.certificate(load(directory.resolve(GATEWAY)), Stores.SIGNING));
    }

    private static void store(Path file, KeyStore keys) throws GeneralSecurityException, IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            keys.store(out, Stores.password());
        }
    }

    private static KeyStore load(Path file) throws GeneralSecurityException, IOException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, Stores.password());
        }
        return keys;
    }
}
