package org.i247.sdk.internal.gateway;

import java.time.Instant;
import java.util.Base64;
import org.i247.sdk.internal.signature.AnswerBase;
import org.i247.sdk.internal.signature.KeyId;
import org.i247.sdk.internal.signature.MessageSigner;
import org.i247.sdk.internal.signature.SignatureFormatException;
import org.i247.sdk.internal.signature.SignatureParameters;
import org.i247.sdk.internal.transport.TestAuthority.Credential;
import org.i247.sdk.security.CryptographyProvider;

/** Signs the answers of the test's gateways, each bound to its request. */
final class GatewaySigner {
    private final MessageSigner key;

    GatewaySigner(Credential by) {
        key = MessageSigner.of(
                KeyId.of(by.certificate()),
                by.key(),
                by.certificate().getPublicKey(),
                null,
                CryptographyProvider.bouncyCastleForEllipticCurves());
    }

    Message signed(Message message, Seen request, Instant created) throws SignatureFormatException {
        AnswerBase base = AnswerBase.of(request.signed(), message.status(), message.lines());
        SignatureParameters parameters =
                new SignatureParameters(created.getEpochSecond(), null, key.keyId(), key.algorithm());
        String input = parameters.serialized(base.components());
        String value = Base64.getEncoder().encodeToString(key.sign(base.bytes(input)));
        return message.with("Signature-Input", "i247=" + input).with("Signature", "i247=:" + value + ":");
    }
}
