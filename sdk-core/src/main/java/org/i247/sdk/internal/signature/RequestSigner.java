package org.i247.sdk.internal.signature;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * Signs requests in the contract's profile (section 2). Every attempt is signed anew, with a nonce and a time of its own.
 * Safe for use by several threads.
 */
public final class RequestSigner {
    private final MessageSigner key;
    private final Supplier<String> nonces;
    private final InstantSource clock;

    /**
     * A signer.
     *
     * @param key the key that signs
     * @param random where nonces come from; strong, as {@code SecureRandom}, and safe for use by several threads
     * @param clock where {@code created} comes from
     */
    public RequestSigner(MessageSigner key, RandomGenerator random, InstantSource clock) {
        this(key, () -> Nonce.next(random), clock);
    }

    RequestSigner(MessageSigner key, Supplier<String> nonces, InstantSource clock) {
        this.key = key;
        this.nonces = nonces;
        this.clock = clock;
    }

    /**
     * Signs one attempt with a key that is on this machine, as {@link #sign(String, String, HeaderLines, boolean,
     * Duration)}.
     *
     * @param method the method
     * @param targetUri the absolute {@code https} URI as it is sent
     * @param headers the header section, digest included
     * @param hasContent whether there is content of a byte or more
     * @return the values of the two fields, and what the answer is verified against
     * @throws IllegalArgumentException if the request cannot be signed within the profile
     */
    public SignedRequest sign(String method, String targetUri, HeaderLines headers, boolean hasContent) {
        return sign(method, targetUri, headers, hasContent, MessageSigner.ENOUGH);
    }

    /**
     * Signs one attempt. The request must then go out exactly as it was given here, with the two fields added.
     *
     * @param method the method
     * @param targetUri the absolute {@code https} URI as it is sent
     * @param headers the header section, digest included
     * @param hasContent whether there is content of a byte or more
     * @param timeLeft how long a signer elsewhere may take
     * @return the values of the two fields, and what the answer is verified against
     * @throws IllegalArgumentException if the request cannot be signed within the profile
     * @throws org.i247.sdk.error.I247Exception as {@link MessageSigner#sign(byte[], Duration)}
     */
    public SignedRequest sign(
            String method, String targetUri, HeaderLines headers, boolean hasContent, Duration timeLeft) {
        TargetUri target = TargetUri.parse(targetUri);
        require(target.scheme().equals("https"), "a request goes by https");
        require(!hasContent || I247Profile.describesContent(headers), "content needs Content-Type and Content-Digest");
        require(I247Profile.repeatedField(headers).isEmpty(), "a field that may stand once stands twice");
        SignableMessage request = SignableMessage.request(method, target, headers);
        List<ComponentIdentifier> components = I247Profile.requestComponents(headers);
        SignatureParameters parameters =
                new SignatureParameters(clock.instant().getEpochSecond(), nonces.get(), key.keyId(), key.algorithm());
        String input = parameters.serialized(ComponentIdentifier.serialized(components));
        try {
            RequestBase base = RequestBase.of(request, components);
            byte[] value = key.sign(SignatureBase.bytes(base.lines(), input), timeLeft);
            return SignedRequest.of(base, input, value);
        } catch (SignatureFormatException e) {
            throw new IllegalArgumentException("the request cannot be signed: " + e.getMessage(), e);
        }
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }
}
