package org.i247.sandbox.signature;

import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.i247.sdk.internal.signature.AnswerBase;
import org.i247.sdk.internal.signature.HeaderLines;
import org.i247.sdk.internal.signature.I247Profile;
import org.i247.sdk.internal.signature.MessageSigner;
import org.i247.sdk.internal.signature.SignatureBase;
import org.i247.sdk.internal.signature.SignatureFormatException;
import org.i247.sdk.internal.signature.SignatureParameters;
import org.i247.sdk.internal.signature.SignedRequest;

/** Signs answers, each bound to the attempt that it answers (contract, section 2). Safe for use by several threads. */
public final class AnswerSigner {
    private final MessageSigner key;
    private final InstantSource clock;

    /**
     * A signer.
     *
     * @param key the gateway's key
     * @param clock where {@code created} comes from
     */
    public AnswerSigner(MessageSigner key, InstantSource clock) {
        this.key = key;
        this.clock = clock;
    }

    /**
     * Signs an answer. It must then go out exactly as it was given here, with the two fields added.
     *
     * @param request the request that is answered
     * @param status the status
     * @param headers the header section, {@code Request-Id} and digest included
     * @return the values of the two fields
     * @throws IllegalArgumentException if the answer cannot be signed within the profile
     */
    public AnswerSignature sign(SignedRequest request, int status, HeaderLines headers) {
        return sign(request, status, headers, SigningSteps.RIGHT);
    }

    /**
     * Signs an answer, and does something to the signature on the way.
     *
     * @param request the request that is answered
     * @param status the status
     * @param headers the header section, {@code Request-Id} and digest included
     * @param steps what is done to it
     * @return the values of the two fields
     * @throws IllegalArgumentException if the answer cannot be signed within the profile
     */
    public AnswerSignature sign(SignedRequest request, int status, HeaderLines headers, SigningSteps steps) {
        List<String> lines = steps.base().apply(base(request, status, headers));
        String components = lines.stream()
                .map(line -> line.substring(0, line.indexOf(": ")))
                .collect(Collectors.joining(" ", "(", ")"));
        String parameters = new SignatureParameters(
                        clock.instant().getEpochSecond(), null, key.keyId(), key.algorithm())
                .serialized("")
                .substring("()".length());
        String input = components + steps.parameters().apply(parameters);
        String text = lines.stream().map(line -> line + "\n").collect(Collectors.joining());
        byte[] value = steps.value().apply(key.sign(SignatureBase.bytes(text, input)));
        return new AnswerSignature(
                I247Profile.LABEL + "=" + input,
                I247Profile.LABEL + "=:" + Base64.getEncoder().encodeToString(value) + ":");
    }

    private static List<String> base(SignedRequest request, int status, HeaderLines headers) {
        try {
            return AnswerBase.of(request, status, headers).lines().lines().toList();
        } catch (SignatureFormatException e) {
            throw new IllegalArgumentException("the answer cannot be signed: " + e.getMessage(), e);
        }
    }
}
