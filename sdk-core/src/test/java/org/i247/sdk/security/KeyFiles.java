package org.i247.sdk.security;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Map;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;
import org.bouncycastle.openssl.jcajce.JceOpenSSLPKCS8EncryptorBuilder;
import org.bouncycastle.openssl.jcajce.JcePEMEncryptorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.OutputEncryptor;
import org.i247.sdk.internal.keys.BouncyCastle;
import org.jspecify.annotations.Nullable;

/** Files of key material, written for one test in the forms that people have them in. */
final class KeyFiles {
    private final Path directory;

    KeyFiles(Path directory) {
        this.directory = directory;
    }

    Path pkcs12(char[] password, Map<String, KeyStore.PrivateKeyEntry> entries) {
        Path file = directory.resolve("keys.p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            for (Map.Entry<String, KeyStore.PrivateKeyEntry> entry : entries.entrySet()) {
                store.setKeyEntry(
                        entry.getKey(),
                        entry.getValue().getPrivateKey(),
                        password,
                        entry.getValue().getCertificateChain());
            }
            store.store(out, password);
            return file;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    Path certificates(String name, Certificate... certificates) throws IOException {
        return write(name, (Object[]) certificates);
    }

    /** PKCS#8, encrypted if there is a password. */
    Path pkcs8(PrivateKey key, char @Nullable [] password) throws IOException {
        try {
            OutputEncryptor encryptor = password == null
                    ? null
                    : new JceOpenSSLPKCS8EncryptorBuilder(JcaPKCS8Generator.AES_256_CBC)
                            .setProvider(BouncyCastle.provider())
                            .setPassword(password)
                            .build();
            return write("key.pem", new JcaPKCS8Generator(key, encryptor));
        } catch (OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** PKCS#1 or SEC 1, encrypted if there is a password. */
    Path traditional(PrivateKey anyKey, char @Nullable [] password) throws IOException {
        PrivateKey key = complete(anyKey);
        StringWriter text = new StringWriter();
        try (JcaPEMWriter writer = new JcaPEMWriter(text)) {
            if (password == null) {
                writer.writeObject(key);
            } else {
                writer.writeObject(
                        key,
                        new JcePEMEncryptorBuilder("AES-256-CBC")
                                .setProvider(BouncyCastle.provider())
                                .build(password));
            }
        }
        return text("key.pem", text.toString());
    }

    /** The JDK leaves the curve out of the inner structure, which is all that SEC 1 has. */
    private static PrivateKey complete(PrivateKey key) {
        try {
            return KeyFactory.getInstance(key.getAlgorithm(), BouncyCastle.provider())
                    .generatePrivate(new PKCS8EncodedKeySpec(key.getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    Path text(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    private Path write(String name, Object... objects) throws IOException {
        StringWriter text = new StringWriter();
        try (JcaPEMWriter writer = new JcaPEMWriter(text)) {
            for (Object object : objects) {
                writer.writeObject(object);
            }
        }
        return text(name, text.toString());
    }
}
