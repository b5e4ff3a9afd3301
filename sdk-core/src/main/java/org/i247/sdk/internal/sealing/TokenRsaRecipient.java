package org.i247.sdk.internal.sealing;

import java.security.Key;
import java.security.Provider;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAESOAEPparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cms.jcajce.JceKeyTransAuthEnvelopedRecipient;
import org.bouncycastle.crypto.AsymmetricBlockCipher;
import org.bouncycastle.crypto.CipherParameters;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.encodings.OAEPEncoding;
import org.i247.sdk.internal.keys.BouncyCastle;

/** A recipient whose RSA key is in a token: the token does the power, OAEP with SHA-256 (RFC 8017, section 7.1) is taken off here. */
final class TokenRsaRecipient extends JceKeyTransAuthEnvelopedRecipient {
    private final SealKey key;
    private final Provider token;

    TokenRsaRecipient(SealKey key, Provider token) {
        super(key.key());
        this.key = key;
        this.token = token;
        setProvider(BouncyCastle.provider());
    }

    @Override
    protected Key extractSecretKey(AlgorithmIdentifier keyEncryption, AlgorithmIdentifier content, byte[] encrypted) {
        requireUsual(RSAESOAEPparams.getInstance(keyEncryption.getParameters()));
        OAEPEncoding padding = new OAEPEncoding(new Power(key, token), new SHA256Digest(), new SHA256Digest(), null);
        padding.init(false, null);
        byte[] secret = new byte[0];
        try {
            secret = padding.processBlock(encrypted, 0, encrypted.length);
            return new SecretKeySpec(secret, "AES");
        } catch (InvalidCipherTextException | IllegalArgumentException e) {
            throw Seal.broken("content");
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    /** Its hash was looked at before; the mask is made with the same, and there is no label. */
    private static void requireUsual(RSAESOAEPparams parameters) {
        AlgorithmIdentifier hash =
                AlgorithmIdentifier.getInstance(parameters.getMaskGenAlgorithm().getParameters());
        if (!hash.getAlgorithm().equals(NISTObjectIdentifiers.id_sha256)
                || !parameters.getPSourceAlgorithm().equals(RSAESOAEPparams.DEFAULT_P_SOURCE_ALGORITHM)) {
            throw Seal.broken("key encryption");
        }
    }

    /** The private operation of RSA, on the token. */
    private record Power(SealKey key, Provider token) implements AsymmetricBlockCipher {
        @Override
        public void init(boolean encrypting, CipherParameters parameters) {
            // The key is there from the beginning.
        }

        @Override
        public int getInputBlockSize() {
            return (((RSAPublicKey) key.certificate().getPublicKey())
                                    .getModulus()
                                    .bitLength()
                            + 7)
                    / 8;
        }

        /** What OAEP begins with is a byte of nought, which Bouncy Castle does not count. */
        @Override
        public int getOutputBlockSize() {
            return getInputBlockSize() - 1;
        }

        /** With another first byte the block is too long: it is refused behind the padding, like every other wrong one. */
        @Override
        public byte[] processBlock(byte[] in, int offset, int length) {
            byte[] block = TokenUse.rsa(key, token, Arrays.copyOfRange(in, offset, offset + length));
            return block[0] == 0 ? Arrays.copyOfRange(block, 1, block.length) : block;
        }
    }
}
