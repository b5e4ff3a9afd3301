package org.i247.sdk.internal.signature;

import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * What the signature of an answer must cover, of the answer and of the request that it answers (contract, section 2).
 * Both sides build it and neither takes it from the other.
 *
 * @param components the identifiers of the components, divided by spaces
 * @param lines their lines in the signature base
 */
public record AnswerBase(String components, String lines) {
    /**
     * The base of an answer, up to its parameters.
     *
     * @param request the request as it was signed
     * @param status the answer's status
     * @param headers the answer's header section
     * @return components and lines
     * @throws SignatureFormatException if the answer lacks a component that it must have
     */
    public static AnswerBase of(SignedRequest request, int status, HeaderLines headers)
            throws SignatureFormatException {
        List<ComponentIdentifier> own = I247Profile.answerComponents(headers);
        String components = ComponentIdentifier.serialized(own) + " " + request.boundComponents();
        String lines = new SignatureBase().lines(own, SignableMessage.answer(status, headers), null);
        return new AnswerBase(components, lines + request.boundLines());
    }

    /**
     * The bytes to sign or to verify.
     *
     * @param input components and parameters as they stand in {@code Signature-Input}
     * @return the whole base
     */
    public byte[] bytes(String input) {
        return SignatureBase.bytes(lines, input);
    }

    /**
     * What was signed of an answer that has been verified, to be kept.
     *
     * @param request the request as it was signed
     * @param status the answer's status
     * @param headers the answer's header section
     * @return the signature base and the signature value
     * @throws IllegalArgumentException if the answer is not signed
     */
    public static SignedText text(SignedRequest request, int status, HeaderLines headers) {
        try {
            AnswerBase base = of(request, status, headers);
            Optional<AnswerSignature> plain = AnswerSignature.covering(headers, base.components());
            if (plain.isPresent()) {
                return base.text(plain.get().input(), plain.get().value());
            }
            MessageSignature signature = MessageSignature.read(headers, I247Profile.LABEL);
            return base.text(signature.serializedInput(), signature.value());
        } catch (SignatureFormatException e) {
            throw new IllegalArgumentException("the answer is not signed", e);
        }
    }

    private SignedText text(String input, byte[] value) {
        return SignedText.of(lines, input, Base64.getEncoder().encodeToString(value));
    }

    @Override
    public String toString() {
        return components;
    }
}
