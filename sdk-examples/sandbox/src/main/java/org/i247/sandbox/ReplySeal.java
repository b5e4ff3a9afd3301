package org.i247.sandbox;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.i247.sandbox.pki.Credential;
import org.i247.sandbox.signature.AnswerSignature;
import org.i247.sandbox.signature.AnswerSigner;
import org.i247.sandbox.web.HeaderField;
import org.i247.sdk.internal.signature.HeaderLine;
import org.i247.sdk.internal.signature.HeaderLines;
import org.i247.sdk.internal.signature.MessageSigner;
import org.i247.sdk.internal.signature.SignedRequest;
import org.i247.sdk.security.CryptographyProvider;

/** Signs answers, rightly or as a fault wants it. Safe for use by several threads. */
final class ReplySeal {
    private final InstantSource clock;
    private final Credential strange;
    private volatile Signers signers;

    private record Signers(AnswerSigner own, AnswerSigner stranger, AnswerSigner impostor) {}

    ReplySeal(InstantSource clock, Credential signing, Credential strange) {
        this.clock = clock;
        this.strange = strange;
        signers = signers(signing);
    }

    /** Every answer from now on is signed by another key. */
    void signWith(Credential signing) {
        signers = signers(signing);
    }

    private Signers signers(Credential signing) {
        return new Signers(
                new AnswerSigner(key(signing.keyId(), signing), clock),
                new AnswerSigner(key(strange.keyId(), strange), clock),
                new AnswerSigner(key(signing.keyId(), strange), clock));
    }

    private static MessageSigner key(String keyId, Credential credential) {
        return MessageSigner.of(
                keyId,
                credential.key(),
                credential.certificate().getPublicKey(),
                null,
                CryptographyProvider.bouncyCastleForEllipticCurves());
    }

    /** The lines of the signature; none if the answer cannot be bound to its request. */
    List<HeaderField> fields(SignatureCheck.Result checked, int status, List<HeaderField> headers, SignatureFlaw flaw) {
        Optional<SignedRequest> bound = checked.bound();
        if (bound.isEmpty()) {
            return List.of();
        }
        HeaderLines lines = HeaderLines.of(headers.stream()
                .map(field -> new HeaderLine(field.name(), field.value()))
                .toList());
        AnswerSigner chosen = switch (flaw.key) {
            case OWN -> signers.own();
            case FOREIGN -> signers.stranger();
            case IMPOSTOR -> signers.impostor();
        };
        AnswerSignature signature = chosen.sign(bound.get(), status, lines, flaw.steps);
        return flaw.fields(signature);
    }
}
