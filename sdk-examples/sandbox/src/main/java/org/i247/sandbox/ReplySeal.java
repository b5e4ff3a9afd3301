package org.i247.sandbox;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.i247.sandbox.pki.Credential;
import org.i247.sandbox.signature.AnswerSignature;
import org.i247.sandbox.signature.AnswerSigner;
import org.i247.sandbox.web.HeaderField;
import org.i247.sdk.internal.signature.HeaderLine;
import org.i247.sdk.internal.signature.HeaderLines;
import org.i247.sdk.internal.signature.I247Profile;
import org.i247.sdk.internal.signature.MessageSignature;
import org.i247.sdk.internal.signature.MessageSigner;
import org.i247.sdk.internal.signature.SignableMessage;
import org.i247.sdk.internal.signature.SignatureFormatException;
import org.i247.sdk.internal.signature.SignedRequest;
import org.i247.sdk.security.CryptographyProvider;

/** Signs answers, rightly or as a fault wants it. Safe for use by several threads. */
final class ReplySeal {
    private static final Duration TOO_FAR = Duration.ofSeconds(301);

    private final AnswerSigner signer;
    private final AnswerSigner stranger;
    private final AnswerSigner stale;
    private final AnswerSigner ahead;

    ReplySeal(InstantSource clock, Credential signing, Credential strange) {
        MessageSigner key = key(signing);
        signer = new AnswerSigner(key, clock);
        stranger = new AnswerSigner(key(strange), clock);
        stale = new AnswerSigner(key, () -> clock.instant().minus(TOO_FAR));
        ahead = new AnswerSigner(key, () -> clock.instant().plus(TOO_FAR));
    }

    private static MessageSigner key(Credential credential) {
        return MessageSigner.of(
                credential.keyId(),
                credential.key(),
                credential.certificate().getPublicKey(),
                null,
                CryptographyProvider.bouncyCastleForEllipticCurves());
    }

    /** The two fields of the signature; none if the answer cannot be bound to its request, or is not to be signed. */
    List<HeaderField> fields(
            SignatureCheck.Result checked, int status, List<HeaderField> headers, Fault.Tampering tampering) {
        Optional<SignedRequest> bound = tampering == Fault.Tampering.REPLAYED
                ? checked.message().flatMap(ReplySeal::ofAnotherAttempt)
                : checked.bound();
        if (bound.isEmpty() || tampering == Fault.Tampering.UNSIGNED) {
            return List.of();
        }
        AnswerSigner chosen = switch (tampering) {
            case FOREIGN_KEY -> stranger;
            case STALE -> stale;
            case AHEAD -> ahead;
            default -> signer;
        };
        HeaderLines lines = HeaderLines.of(headers.stream()
                .map(field -> new HeaderLine(field.name(), field.value()))
                .toList());
        AnswerSignature signature = chosen.sign(bound.get(), status, lines);
        return List.of(
                new HeaderField("Signature-Input", signature.signatureInput()),
                new HeaderField("Signature", signature.signature()));
    }

    /** The same request as if it had been signed with another nonce. */
    private static Optional<SignedRequest> ofAnotherAttempt(SignableMessage message) {
        try {
            MessageSignature signature = MessageSignature.read(message.headers(), I247Profile.LABEL);
            byte[] value = signature.value().clone();
            value[0] ^= 1;
            return Optional.of(SignedRequest.of(message, signature.components(), signature.serializedInput(), value));
        } catch (SignatureFormatException e) {
            return Optional.empty();
        }
    }
}
