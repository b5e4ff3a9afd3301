package org.i247.benchmarks;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import org.i247.sdk.internal.signature.HeaderLines;
import org.i247.sdk.internal.signature.I247Profile;
import org.i247.sdk.internal.signature.KeyId;
import org.i247.sdk.internal.signature.MessageSigner;
import org.i247.sdk.internal.signature.SignableMessage;
import org.i247.sdk.internal.signature.SignatureFormatException;
import org.i247.sdk.internal.signature.SignedRequest;
import org.i247.sdk.internal.signature.TargetUri;
import org.i247.sdk.security.CryptographyProvider;

/** What the signatures of the SDK need, out of recorded messages and stored keys. */
final class SignedMessages {
    private static final String INPUT_PREFIX = I247Profile.LABEL + "=";
    private static final String VALUE_PREFIX = I247Profile.LABEL + "=:";

    private SignedMessages() {}

    /** The signature that stands in a request, to bind an answer to it; nothing is verified. */
    static SignedRequest of(Message request) throws SignatureFormatException {
        HeaderLines headers = HeaderLines.of(request.headers());
        String value = request.first("Signature");
        return SignedRequest.of(
                SignableMessage.request(request.method(), TargetUri.parse(request.targetUri()), headers),
                I247Profile.requestComponents(headers),
                request.first("Signature-Input").substring(INPUT_PREFIX.length()),
                Base64.getDecoder().decode(value.substring(VALUE_PREFIX.length(), value.length() - 1)));
    }

    static MessageSigner key(KeyStore store) throws GeneralSecurityException {
        var certificate = Stores.certificate(store, Stores.SIGNING);
        return MessageSigner.of(
                KeyId.of(certificate),
                Stores.key(store, Stores.SIGNING),
                certificate.getPublicKey(),
                null,
                CryptographyProvider.bouncyCastleForEllipticCurves());
    }
}
