package org.i247.sandbox;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.i247.sandbox.pki.Registry;
import org.i247.sandbox.signature.RecentNonces;
import org.i247.sandbox.signature.RequestVerdict;
import org.i247.sandbox.signature.RequestVerifier;
import org.i247.sandbox.web.HttpRequest;
import org.i247.sdk.internal.signature.HeaderLine;
import org.i247.sdk.internal.signature.HeaderLines;
import org.i247.sdk.internal.signature.SignableMessage;
import org.i247.sdk.internal.signature.SignedRequest;
import org.i247.sdk.internal.signature.TargetUri;
import org.i247.sdk.internal.signature.VerificationKey;
import org.i247.sdk.security.CryptographyProvider;

/** Hands requests to the verifier of signatures. Safe for use by several threads. */
final class SignatureCheck {
    private final Map<String, VerificationKey> keys = new ConcurrentHashMap<>();
    private final RequestVerifier verifier;

    SignatureCheck(Registry registry, InstantSource clock) {
        CryptographyProvider cryptography = CryptographyProvider.bouncyCastleForEllipticCurves();
        verifier = new RequestVerifier(
                keyId -> registry.signing(keyId)
                        .map(entry -> keys.computeIfAbsent(
                                keyId, absent -> VerificationKey.of(entry.certificate(), cryptography))),
                new RecentNonces(),
                clock);
    }

    Result check(HttpRequest request) {
        Optional<SignableMessage> message = message(request);
        RequestVerdict verdict = message.isPresent()
                ? verifier.verify(message.get(), request.body())
                : new RequestVerdict.Refused("SIGNATURE_INVALID", Optional.empty());
        return new Result(verdict);
    }

    private static Optional<SignableMessage> message(HttpRequest request) {
        List<HeaderLine> lines = request.headers().stream()
                .map(field -> new HeaderLine(field.name(), field.value()))
                .toList();
        try {
            TargetUri target = TargetUri.parse("https://" + request.authority() + request.target());
            return Optional.of(SignableMessage.request(request.method(), target, HeaderLines.of(lines)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The verdict on a request's signature. */
    record Result(RequestVerdict verdict) {
        /** What an answer is bound to: nothing if the signature could not be read or its base not built. */
        Optional<SignedRequest> bound() {
            return verdict instanceof RequestVerdict.Accepted accepted
                    ? Optional.of(accepted.request())
                    : ((RequestVerdict.Refused) verdict).request();
        }
    }
}
