package org.i247.sdk.internal.sealing;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAESOAEPparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSAuthEnvelopedData;
import org.bouncycastle.cms.CMSAuthEnvelopedDataGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.KeyAgreeRecipientInformation;
import org.bouncycastle.cms.KeyTransRecipientInformation;
import org.bouncycastle.cms.Recipient;
import org.bouncycastle.cms.RecipientInformation;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JceKeyAgreeAuthEnvelopedRecipient;
import org.bouncycastle.cms.jcajce.JceKeyAgreeRecipientInfoGenerator;
import org.bouncycastle.cms.jcajce.JceKeyTransAuthEnvelopedRecipient;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientInfoGenerator;
import org.bouncycastle.operator.OutputAEADEncryptor;
import org.bouncycastle.operator.jcajce.JcaAlgorithmParametersConverter;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.keys.BouncyCastle;

/**
 * The outer layer: AuthEnvelopedData (RFC 5083) with AES-256-GCM (RFC 5084), whose key each recipient gets by RSA-OAEP with
 * SHA-256 or by ECDH with a key pair of this one message (RFC 5753).
 */
final class CmsEnvelope {
    private static final Set<ASN1ObjectIdentifier> AGREEMENTS =
            Set.of(CMSAlgorithm.ECDH_SHA256KDF, CMSAlgorithm.ECDH_SHA384KDF);

    private CmsEnvelope() {}

    static byte[] seal(byte[] signed, Collection<X509Certificate> recipients) {
        try {
            CMSAuthEnvelopedDataGenerator generator = new CMSAuthEnvelopedDataGenerator();
            for (X509Certificate recipient : recipients) {
                if (recipient.getPublicKey() instanceof RSAPublicKey) {
                    generator.addRecipientInfoGenerator(new JceKeyTransRecipientInfoGenerator(recipient, oaep())
                            .setProvider(BouncyCastle.provider()));
                } else {
                    generator.addRecipientInfoGenerator(agreement(recipient));
                }
            }
            OutputAEADEncryptor encryptor =
                    (OutputAEADEncryptor) new JceCMSContentEncryptorBuilder(CMSAlgorithm.AES256_GCM)
                            .setProvider(BouncyCastle.provider())
                            .build();
            return generator
                    // As plain data, which other implementations do as well: another type needs attributes (RFC 5083,
                    // section 2.1), which not all of them can read.
                    .generate(new CMSProcessableByteArray(signed), encryptor)
                    .getEncoded();
        } catch (CMSException | IOException | GeneralSecurityException e) {
            throw I247Exception.of(Failure.of(ErrorCode.KEY_UNSUPPORTED, "sealing", "CMS"), e);
        }
    }

    private static AlgorithmIdentifier oaep() throws GeneralSecurityException {
        return new JcaAlgorithmParametersConverter()
                .getAlgorithmIdentifier(
                        PKCSObjectIdentifiers.id_RSAES_OAEP,
                        new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT));
    }

    private static JceKeyAgreeRecipientInfoGenerator agreement(X509Certificate recipient)
            throws GeneralSecurityException {
        ECPublicKey theirs = (ECPublicKey) recipient.getPublicKey();
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", BouncyCastle.provider());
        generator.initialize(theirs.getParams());
        KeyPair once = generator.generateKeyPair();
        boolean large = theirs.getParams().getOrder().bitLength() > 256;
        return new JceKeyAgreeRecipientInfoGenerator(
                        large ? CMSAlgorithm.ECDH_SHA384KDF : CMSAlgorithm.ECDH_SHA256KDF,
                        once.getPrivate(),
                        once.getPublic(),
                        CMSAlgorithm.AES256_WRAP)
                .addRecipient(recipient)
                .setProvider(BouncyCastle.provider());
    }

    static byte[] open(byte[] sealed, List<SealKey> keys) {
        CMSAuthEnvelopedData data;
        try {
            data = new CMSAuthEnvelopedData(sealed);
            if (!data.getEncryptionAlgOID().equals(NISTObjectIdentifiers.id_aes256_GCM.getId())) {
                throw Seal.broken("algorithm");
            }
        } catch (I247Exception e) {
            throw e;
        } catch (CMSException | RuntimeException e) {
            throw Seal.broken("envelope");
        }
        for (RecipientInformation recipient : data.getRecipientInfos()) {
            for (SealKey key : keys) {
                if (isFor(recipient, key.certificate())) {
                    return content(recipient, key);
                }
            }
        }
        throw I247Exception.of(Failure.of(ErrorCode.NOT_A_RECIPIENT));
    }

    @SuppressWarnings("unchecked") // the selector of a recipient takes certificates
    private static boolean isFor(RecipientInformation recipient, X509Certificate certificate) {
        try {
            return recipient.getRID().match(new JcaX509CertificateHolder(certificate));
        } catch (CertificateEncodingException e) {
            return false;
        }
    }

    private static byte[] content(RecipientInformation recipient, SealKey key) {
        try {
            return recipient.getContent(unwrapping(recipient, key));
        } catch (I247Exception e) {
            throw e;
        } catch (CMSException | RuntimeException e) {
            // The key does not unwrap, or the tag is wrong: something was changed.
            throw Seal.broken("content");
        }
    }

    private static Recipient unwrapping(RecipientInformation recipient, SealKey key) {
        AlgorithmIdentifier algorithm = recipient.getKeyEncryptionAlgorithm();
        if (recipient instanceof KeyTransRecipientInformation) {
            requireOaep(algorithm);
            return key.token() == null
                    ? new JceKeyTransAuthEnvelopedRecipient(key.key()).setProvider(BouncyCastle.provider())
                    : new TokenRsaRecipient(key, key.token());
        }
        if (recipient instanceof KeyAgreeRecipientInformation && AGREEMENTS.contains(algorithm.getAlgorithm())) {
            return key.token() == null
                    ? new JceKeyAgreeAuthEnvelopedRecipient(key.key()).setProvider(BouncyCastle.provider())
                    : new TokenCurveRecipient(key, key.token());
        }
        throw Seal.broken("key encryption");
    }

    /** PKCS #1 v1.5 would let whoever asks often enough open what he cannot. */
    private static void requireOaep(AlgorithmIdentifier algorithm) {
        boolean oaep = algorithm.getAlgorithm().equals(PKCSObjectIdentifiers.id_RSAES_OAEP)
                && RSAESOAEPparams.getInstance(algorithm.getParameters())
                        .getHashAlgorithm()
                        .getAlgorithm()
                        .equals(NISTObjectIdentifiers.id_sha256);
        if (!oaep) {
            throw Seal.broken("key encryption");
        }
    }
}
