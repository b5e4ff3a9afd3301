package org.i247.sdk.internal.sealing;

import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.ProviderException;
import java.security.PublicKey;
import java.util.Set;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.NoSuchPaddingException;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.keys.TokenFault;

/** The two steps of opening that only a token can do, because the key is in it: raw RSA, and the point that ECDH agrees on. */
final class TokenUse {
    /** What a token says (PKCS#11, section 5.1) when it is there and does not do such a thing, or not with this key. */
    private static final Set<String> UNABLE = Set.of(
            "CKR_ATTRIBUTE_SENSITIVE",
            "CKR_ATTRIBUTE_TYPE_INVALID",
            "CKR_ATTRIBUTE_VALUE_INVALID",
            "CKR_FUNCTION_NOT_SUPPORTED",
            "CKR_KEY_FUNCTION_NOT_PERMITTED",
            "CKR_KEY_TYPE_INCONSISTENT",
            "CKR_MECHANISM_INVALID",
            "CKR_MECHANISM_PARAM_INVALID",
            "CKR_TEMPLATE_INCOMPLETE",
            "CKR_TEMPLATE_INCONSISTENT");
    /** What it says of bytes that were not made for the key. */
    private static final Set<String> OF_BYTES = Set.of(
            "CKR_DATA_INVALID", "CKR_DATA_LEN_RANGE", "CKR_ENCRYPTED_DATA_INVALID", "CKR_ENCRYPTED_DATA_LEN_RANGE");

    private TokenUse() {}

    static byte[] rsa(SealKey key, Provider token, byte[] encrypted) {
        try {
            // The padding is taken off elsewhere: few tokens know OAEP with SHA-256, and the bridge of JDK 17 none.
            Cipher cipher = Cipher.getInstance("RSA/ECB/NoPadding", token);
            cipher.init(Cipher.DECRYPT_MODE, key.key());
            return cipher.doFinal(encrypted);
        } catch (GeneralSecurityException | ProviderException e) {
            throw failed(key, e);
        }
    }

    static byte[] agree(SealKey key, Provider token, PublicKey theirs) {
        try {
            KeyAgreement agreement = KeyAgreement.getInstance("ECDH", token);
            agreement.init(key.key());
            agreement.doPhase(theirs, true);
            return agreement.generateSecret();
        } catch (GeneralSecurityException | ProviderException e) {
            throw failed(key, e);
        }
    }

    static I247Exception failed(SealKey key, Exception fault) {
        String said = TokenFault.returnValue(fault);
        if (OF_BYTES.contains(said)) {
            return Seal.broken("content");
        }
        boolean unable = UNABLE.contains(said)
                || fault instanceof NoSuchAlgorithmException
                || fault instanceof NoSuchPaddingException
                || fault instanceof InvalidAlgorithmParameterException
                || (fault instanceof InvalidKeyException && said.equals("-"));
        return unable
                ? I247Exception.of(Failure.of(ErrorCode.TOKEN_UNABLE, key.name(), said), fault)
                : TokenFault.removed(fault);
    }
}
