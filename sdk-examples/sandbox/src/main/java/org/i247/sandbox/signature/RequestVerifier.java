package org.i247.sandbox.signature;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.i247.sdk.internal.signature.ContentDigest;
import org.i247.sdk.internal.signature.I247Profile;
import org.i247.sdk.internal.signature.MessageSignature;
import org.i247.sdk.internal.signature.SignableMessage;
import org.i247.sdk.internal.signature.SignatureBase;
import org.i247.sdk.internal.signature.SignatureFormatException;
import org.i247.sdk.internal.signature.SignatureParameters;
import org.i247.sdk.internal.signature.SignedRequest;
import org.i247.sdk.internal.signature.VerificationKey;

/**
 * Verifies the signatures of requests, in the contract's order of checks (section 2), but for the bureau, which is the
 * registry's affair. Fields that stand twice and content codings are refused elsewhere: they are no matter of signatures
 * on this side. Safe for use by several threads.
 */
public final class RequestVerifier {
    private static final String INVALID = "SIGNATURE_INVALID";

    private final Function<String, Optional<VerificationKey>> registry;
    private final NonceStore nonces;
    private final InstantSource clock;

    /**
     * A verifier.
     *
     * @param registry finds a registered key by its id
     * @param nonces the nonces of the last 600 s
     * @param clock the gateway's clock
     */
    public RequestVerifier(
            Function<String, Optional<VerificationKey>> registry, NonceStore nonces, InstantSource clock) {
        this.registry = registry;
        this.nonces = nonces;
        this.clock = clock;
    }

    /**
     * The verdict on a request.
     *
     * @param request the request; its target is built from what was received
     * @param content the bytes received; empty if there is no content
     * @return accepted, or the code of the first check that failed
     */
    public RequestVerdict verify(SignableMessage request, byte[] content) {
        try {
            MessageSignature signature = MessageSignature.read(request.headers(), I247Profile.LABEL);
            byte[] base = SignatureBase.bytes(
                    new SignatureBase().lines(signature.components(), request, null), signature.serializedInput());
            SignedRequest signed =
                    SignedRequest.of(request, signature.components(), signature.serializedInput(), signature.value());
            return verify(request, content, signature, base, signed);
        } catch (SignatureFormatException e) {
            return new RequestVerdict.Refused(INVALID, Optional.empty());
        }
    }

    private RequestVerdict verify(
            SignableMessage request, byte[] content, MessageSignature signature, byte[] base, SignedRequest signed) {
        SignatureParameters parameters;
        try {
            parameters = SignatureParameters.ofRequest(signature);
        } catch (SignatureFormatException e) {
            return refused(INVALID, signed);
        }
        if (!coversAll(request, content, signature)) {
            return refused(INVALID, signed);
        }
        Instant now = clock.instant();
        Optional<VerificationKey> key = registry.apply(parameters.keyId()).filter(found -> found.isValidAt(now));
        if (key.isEmpty()) {
            return refused("KEY_UNKNOWN", signed);
        }
        if (!isGenuine(key.get(), parameters, base, signature) || !ContentDigest.matches(request.headers(), content)) {
            return refused(INVALID, signed);
        }
        Duration age = Duration.between(Instant.ofEpochSecond(parameters.created()), now);
        if (age.abs().compareTo(I247Profile.GREATEST_AGE) > 0) {
            return refused("SIGNATURE_STALE", signed);
        }
        if (!nonces.isNew(parameters.keyId(), parameters.requestNonce(), now)) {
            return refused("SIGNATURE_REPLAYED", signed);
        }
        return new RequestVerdict.Accepted(parameters.keyId(), signed);
    }

    private static boolean coversAll(SignableMessage request, byte[] content, MessageSignature signature) {
        boolean described = content.length == 0 || I247Profile.describesContent(request.headers());
        return described && signature.components().equals(I247Profile.requestComponents(request.headers()));
    }

    private static boolean isGenuine(
            VerificationKey key, SignatureParameters parameters, byte[] base, MessageSignature signature) {
        return key.algorithm().equals(parameters.algorithm())
                && key.hasLengthOf(signature.value())
                && key.verify(base, signature.value());
    }

    private static RequestVerdict refused(String code, SignedRequest signed) {
        return new RequestVerdict.Refused(code, Optional.of(signed));
    }
}
