package org.i247.sdk.internal.keys;

import java.io.CharArrayReader;
import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.file.Path;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.openssl.PEMEncryptedKeyPair;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JceOpenSSLPKCS8DecryptorProviderBuilder;
import org.bouncycastle.openssl.jcajce.JcePEMDecryptorProviderBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.pkcs.PKCS8EncryptedPrivateKeyInfo;
import org.bouncycastle.pkcs.PKCSException;
import org.i247.sdk.internal.text.Expectation;
import org.jspecify.annotations.Nullable;

/** The forms of private keys that the JDK does not read: PKCS#1, SEC 1, and encrypted ones of either age. */
final class PemPrivateKey {
    static final Expectation EXPECTED = Expectation.A_PEM_KEY;

    private PemPrivateKey() {}

    /** The key in PKCS#8. What else stands in the file, as curve parameters or certificates, is passed over. */
    static byte[] pkcs8(Path file, CharBuffer text, char @Nullable [] password) {
        try (PEMParser parser = new PEMParser(new CharArrayReader(text.array(), 0, text.limit()))) {
            for (Object found = parser.readObject(); found != null; found = parser.readObject()) {
                if (found instanceof PEMEncryptedKeyPair || found instanceof PKCS8EncryptedPrivateKeyInfo) {
                    return decrypted(file, found, password).getEncoded();
                }
                if (found instanceof PEMKeyPair pair) {
                    return pair.getPrivateKeyInfo().getEncoded();
                }
            }
            throw KeyFile.malformed(file, EXPECTED);
        } catch (IOException e) {
            throw KeyFile.malformed(file, EXPECTED);
        }
    }

    private static PrivateKeyInfo decrypted(Path file, Object found, char @Nullable [] password) {
        if (password == null) {
            throw KeyFile.wrongPassword(file);
        }
        try {
            if (found instanceof PEMEncryptedKeyPair pair) {
                JcePEMDecryptorProviderBuilder decryptor =
                        new JcePEMDecryptorProviderBuilder().setProvider(BouncyCastle.provider());
                return pair.decryptKeyPair(decryptor.build(password)).getPrivateKeyInfo();
            }
            return ((PKCS8EncryptedPrivateKeyInfo) found)
                    .decryptPrivateKeyInfo(new JceOpenSSLPKCS8DecryptorProviderBuilder()
                            .setProvider(BouncyCastle.provider())
                            .build(password));
        } catch (IOException | PKCSException | OperatorCreationException e) {
            throw KeyFile.wrongPassword(file); // a wrong password shows as garbage only
        }
    }
}
