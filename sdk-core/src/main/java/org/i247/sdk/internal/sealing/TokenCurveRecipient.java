package org.i247.sdk.internal.sealing;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Provider;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.jcajce.JceKeyAgreeAuthEnvelopedRecipient;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.AESWrapEngine;
import org.bouncycastle.crypto.params.KeyParameter;
import org.i247.sdk.internal.keys.BouncyCastle;
import org.i247.sdk.internal.keys.JdkProviders;
import org.jspecify.annotations.Nullable;

/**
 * A recipient whose key on a curve is in a token: the token agrees on a point, and what follows is done here (RFC 5753, section
 * 3.1.3: the key derivation of ANSI X9.63; RFC 3394: the key wrapped in AES).
 */
final class TokenCurveRecipient extends JceKeyAgreeAuthEnvelopedRecipient {
    private static final Map<ASN1ObjectIdentifier, Integer> WRAPS = Map.of(
            NISTObjectIdentifiers.id_aes128_wrap, 16,
            NISTObjectIdentifiers.id_aes192_wrap, 24,
            NISTObjectIdentifiers.id_aes256_wrap, 32);

    private final SealKey key;
    private final Provider token;

    TokenCurveRecipient(SealKey key, Provider token) {
        super(key.key());
        this.key = key;
        this.token = token;
        setProvider(BouncyCastle.provider());
        // The key in the token does not tell on which curve it is.
        setPrivateKeyAlgorithmIdentifier(SubjectPublicKeyInfo.getInstance(
                        key.certificate().getPublicKey().getEncoded())
                .getAlgorithm());
    }

    @Override
    protected Key extractSecretKey(
            AlgorithmIdentifier agreement,
            AlgorithmIdentifier content,
            SubjectPublicKeyInfo theirs,
            @Nullable ASN1OctetString keyingMaterial,
            byte[] wrapped) {
        AlgorithmIdentifier wrap = AlgorithmIdentifier.getInstance(agreement.getParameters());
        Integer length = WRAPS.get(wrap.getAlgorithm());
        if (length == null) {
            throw Seal.broken("key encryption");
        }
        byte[] agreed = TokenUse.agree(key, token, point(theirs));
        byte[] secret = new byte[0];
        try {
            byte[] derived = derived(agreement, agreed, sharedInfo(wrap, keyingMaterial, length));
            AESWrapEngine engine = new AESWrapEngine();
            engine.init(false, new KeyParameter(derived, 0, length));
            Arrays.fill(derived, (byte) 0);
            secret = engine.unwrap(wrapped, 0, wrapped.length);
            return new SecretKeySpec(secret, "AES");
        } catch (InvalidCipherTextException | IOException | GeneralSecurityException e) {
            throw Seal.broken("content");
        } finally {
            Arrays.fill(agreed, (byte) 0);
            Arrays.fill(secret, (byte) 0);
        }
    }

    /** Bouncy Castle refuses a point that is not on the curve, before the token multiplies it with its key. */
    private static PublicKey point(SubjectPublicKeyInfo theirs) {
        try {
            return KeyFactory.getInstance("EC", BouncyCastle.provider())
                    .generatePublic(new X509EncodedKeySpec(theirs.getEncoded()));
        } catch (GeneralSecurityException | IOException e) {
            throw Seal.broken("key encryption");
        }
    }

    /** One block is enough: no digest is shorter than the key that is needed. */
    private static byte[] derived(AlgorithmIdentifier agreement, byte[] agreed, byte[] sharedInfo)
            throws GeneralSecurityException {
        boolean large = agreement.getAlgorithm().equals(CMSAlgorithm.ECDH_SHA384KDF);
        MessageDigest digest = MessageDigest.getInstance(large ? "SHA-384" : "SHA-256", JdkProviders.basics());
        digest.update(agreed);
        digest.update(new byte[] {0, 0, 0, 1});
        return digest.digest(sharedInfo);
    }

    /** ECC-CMS-SharedInfo (RFC 5753, section 7.2). */
    private static byte[] sharedInfo(AlgorithmIdentifier wrap, @Nullable ASN1OctetString keyingMaterial, int length)
            throws IOException {
        ASN1EncodableVector parts = new ASN1EncodableVector();
        parts.add(wrap);
        if (keyingMaterial != null) {
            parts.add(new DERTaggedObject(true, 0, keyingMaterial));
        }
        int bits = length * 8;
        byte[] size = {0, 0, (byte) (bits >> 8), (byte) bits};
        parts.add(new DERTaggedObject(true, 2, new DEROctetString(size)));
        return new DERSequence(parts).getEncoded();
    }
}
