package org.i247.sdk.internal.signature;

import static org.i247.sdk.internal.signature.RejectionReason.AGE;
import static org.i247.sdk.internal.signature.RejectionReason.ALGORITHM;
import static org.i247.sdk.internal.signature.RejectionReason.COMPONENTS;
import static org.i247.sdk.internal.signature.RejectionReason.CONTENT_CODING;
import static org.i247.sdk.internal.signature.RejectionReason.CONTENT_NOT_COVERED;
import static org.i247.sdk.internal.signature.RejectionReason.DIGEST;
import static org.i247.sdk.internal.signature.RejectionReason.KEY_NOT_PINNED;
import static org.i247.sdk.internal.signature.RejectionReason.KEY_NOT_VALID;
import static org.i247.sdk.internal.signature.RejectionReason.LENGTH;
import static org.i247.sdk.internal.signature.RejectionReason.MALFORMED;
import static org.i247.sdk.internal.signature.RejectionReason.PARAMETERS;
import static org.i247.sdk.internal.signature.RejectionReason.REPEATED_FIELD;
import static org.i247.sdk.internal.signature.RejectionReason.SIGNATURE;
import static org.i247.sdk.internal.signature.RejectionReason.UNSIGNED;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Decides whether an answer is the gateway's answer to one attempt (contract, section 2): signature of a pinned key,
 * bound to the attempt, digest of the bytes received, age. It does not look at what the answer says, but for the one
 * problem that is believed whatever its age. Safe for use by several threads.
 */
public final class AnswerVerifier {
    private static final String STALE = "SIGNATURE_STALE";

    private final Map<String, VerificationKey> pinned;
    private final InstantSource clock;
    private final KeyObjection objection;

    /**
     * A verifier that believes every pinned key within its validity.
     *
     * @param pinned the gateway's keys; several may be valid at once
     * @param clock this machine's clock
     */
    public AnswerVerifier(Collection<VerificationKey> pinned, InstantSource clock) {
        this(pinned, clock, KeyObjection.NONE);
    }

    /**
     * A verifier.
     *
     * @param pinned the gateway's keys; several may be valid at once
     * @param clock this machine's clock
     * @param objection what else may speak against a key
     */
    public AnswerVerifier(Collection<VerificationKey> pinned, InstantSource clock, KeyObjection objection) {
        this.pinned = pinned.stream()
                .collect(Collectors.toUnmodifiableMap(VerificationKey::keyId, Function.identity(), (one, same) -> one));
        this.clock = clock;
        this.objection = objection;
    }

    /**
     * The verdict on an answer.
     *
     * @param request the attempt that was made
     * @param status the answer's status
     * @param headers the answer's header section, lines that stand twice included
     * @param content the bytes received, before any parsing; empty if there is no content
     * @return verified, or the first check that failed
     */
    public AnswerVerdict verify(SignedRequest request, int status, HeaderLines headers, byte[] content) {
        try {
            return check(request, status, headers, content);
        } catch (Rejection rejection) {
            return new AnswerVerdict.Rejected(rejection.reason, rejection.clockSkew);
        }
    }

    private AnswerVerdict check(SignedRequest request, int status, HeaderLines headers, byte[] content)
            throws Rejection {
        require(I247Profile.repeatedField(headers).isEmpty(), REPEATED_FIELD);
        require(!I247Profile.hasContentCoding(headers), CONTENT_CODING);
        require(headers.has("Signature-Input") && headers.has("Signature"), UNSIGNED);
        require(content.length == 0 || I247Profile.describesContent(headers), CONTENT_NOT_COVERED);
        Optional<AnswerBase> base = base(request, status, headers);
        Optional<AnswerSignature> plain = base.flatMap(whole -> AnswerSignature.covering(headers, whole.components()));
        AnswerSignature signature = plain.isPresent() ? plain.get() : takenApart(headers);
        SignatureParameters parameters = signature.parameters();
        AnswerBase expected = base.orElseThrow(() -> new Rejection(COMPONENTS));
        String input = parameters.serialized(expected.components());
        require(signature.input().equals(input), COMPONENTS);
        Instant now = clock.instant();
        VerificationKey key = key(parameters, now);
        byte[] value = signature.value();
        require(key.hasLengthOf(value), LENGTH);
        require(key.verify(expected.bytes(input), value), SIGNATURE);
        require(ContentDigest.matches(headers, content), DIGEST);
        Duration skew = Duration.between(now, Instant.ofEpochSecond(parameters.created()));
        boolean fresh = skew.abs().compareTo(I247Profile.GREATEST_AGE) <= 0;
        if (!fresh && !(status == 401 && ProblemCode.of(headers, content).equals(Optional.of(STALE)))) {
            throw new Rejection(AGE, Optional.of(skew));
        }
        return new AnswerVerdict.Verified(key.keyId(), skew);
    }

    private static AnswerSignature takenApart(HeaderLines headers) throws Rejection {
        MessageSignature signature = signature(headers);
        return new AnswerSignature(parameters(signature), signature.serializedInput(), signature.value());
    }

    private static MessageSignature signature(HeaderLines headers) throws Rejection {
        try {
            return MessageSignature.read(headers, I247Profile.LABEL);
        } catch (SignatureFormatException e) {
            throw new Rejection(MALFORMED);
        }
    }

    private static SignatureParameters parameters(MessageSignature signature) throws Rejection {
        try {
            return SignatureParameters.ofAnswer(signature);
        } catch (SignatureFormatException e) {
            throw new Rejection(PARAMETERS);
        }
    }

    /** Empty if the answer lacks what every answer has. */
    private static Optional<AnswerBase> base(SignedRequest request, int status, HeaderLines headers) {
        try {
            return Optional.of(AnswerBase.of(request, status, headers));
        } catch (SignatureFormatException e) {
            return Optional.empty();
        }
    }

    private VerificationKey key(SignatureParameters parameters, Instant now) throws Rejection {
        VerificationKey key = pinned.get(parameters.keyId());
        if (key == null) {
            throw new Rejection(KEY_NOT_PINNED);
        }
        require(key.isValidAt(now), KEY_NOT_VALID);
        Optional<RejectionReason> against = objection.against(key.keyId(), now);
        if (against.isPresent()) {
            throw new Rejection(against.get());
        }
        require(key.algorithm().equals(parameters.algorithm()), ALGORITHM);
        return key;
    }

    private static void require(boolean holds, RejectionReason reason) throws Rejection {
        if (!holds) {
            throw new Rejection(reason);
        }
    }

    /** Leaves the checks at the first that fails. It never leaves this class. */
    private static final class Rejection extends Exception {
        private static final long serialVersionUID = 1L;

        private final RejectionReason reason;
        private final transient Optional<Duration> clockSkew;

        Rejection(RejectionReason reason) {
            this(reason, Optional.empty());
        }

        Rejection(RejectionReason reason, Optional<Duration> clockSkew) {
            super(reason.name(), null, false, false);
            this.reason = reason;
            this.clockSkew = clockSkew;
        }
    }
}
