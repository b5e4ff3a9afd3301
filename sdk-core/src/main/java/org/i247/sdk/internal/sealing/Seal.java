package org.i247.sdk.internal.sealing;

import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;

/** Signs and then seals, opens and then verifies. What lies between the two layers is wiped. */
public final class Seal {
    private Seal() {}

    /**
     * Seals a content.
     *
     * @param content what is sealed
     * @param signer the sender's signing key
     * @param recipients the certificates that it is sealed for, checked before
     * @return CMS AuthEnvelopedData in BER
     * @throws I247Exception {@code KEY_UNSUPPORTED} if a key cannot do it, {@code TOKEN_UNABLE} or {@code TOKEN_REMOVED} if a token
     *     does not
     */
    public static byte[] close(byte[] content, SealKey signer, Collection<X509Certificate> recipients) {
        byte[] signed = CmsSigning.sign(content, signer);
        try {
            return CmsEnvelope.seal(signed, recipients);
        } finally {
            Arrays.fill(signed, (byte) 0);
        }
    }

    /**
     * Opens what is sealed.
     *
     * @param sealed CMS AuthEnvelopedData
     * @param keys the recipient's keys
     * @param sender the bureau that is named as the sender, for the report
     * @param ofSender its signing certificates, checked before
     * @return the content, proven to be the sender's
     * @throws I247Exception {@code NOT_A_RECIPIENT}, {@code SEAL_BROKEN}, {@code SENDER_NOT_PROVEN}, and {@code TOKEN_UNABLE} or
     *     {@code TOKEN_REMOVED} if a token does not open it
     */
    public static byte[] open(byte[] sealed, List<SealKey> keys, String sender, Collection<X509Certificate> ofSender) {
        byte[] signed = CmsEnvelope.open(sealed, keys);
        try {
            return CmsSigning.verified(signed, sender, ofSender);
        } finally {
            Arrays.fill(signed, (byte) 0);
        }
    }

    static I247Exception broken(String part) {
        return I247Exception.of(Failure.of(ErrorCode.SEAL_BROKEN, part));
    }

    /**
     * A sealed message whose sender is not proven.
     *
     * @param sender the bureau that is named
     * @param reason why, as the texts of reasons have it
     * @return the error
     */
    public static I247Exception notProven(String sender, String reason) {
        return I247Exception.of(Failure.of(ErrorCode.SENDER_NOT_PROVEN, sender, reason));
    }
}
