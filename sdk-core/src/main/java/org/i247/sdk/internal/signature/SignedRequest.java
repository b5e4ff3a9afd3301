package org.i247.sdk.internal.signature;

import java.util.Base64;
import java.util.List;

/**
 * A request's signature, and what an answer must cover of the request. One for each attempt: it binds the answer to the
 * attempt. Immutable; safe for use by several threads.
 */
public final class SignedRequest {
    private static final String SIGNATURE_COMPONENT = "\"signature\";req;key=\"" + I247Profile.LABEL + "\"";

    private final RequestBase base;
    private final String signatureInput;
    private final String signature;
    private final String boundComponents;
    private final String boundLines;

    private SignedRequest(RequestBase base, String signatureInput, String encoded) {
        this.base = base;
        this.signatureInput = I247Profile.LABEL + "=" + signatureInput;
        this.signature = I247Profile.LABEL + "=" + encoded;
        this.boundComponents = base.answerComponents() + SIGNATURE_COMPONENT;
        StringBuilder lines = new StringBuilder(base.answerLines());
        SignatureBase.append(lines, SIGNATURE_COMPONENT, encoded);
        this.boundLines = lines.toString();
    }

    /**
     * What is known of a request that is signed.
     *
     * @param request the request
     * @param components what its signature covers
     * @param input components and parameters as they stand in {@code Signature-Input}, without the label
     * @param value the signature value
     * @return the signed request
     * @throws SignatureFormatException if a component has no value in the request
     */
    public static SignedRequest of(
            SignableMessage request, List<ComponentIdentifier> components, String input, byte[] value)
            throws SignatureFormatException {
        return of(RequestBase.of(request, components), input, value);
    }

    static SignedRequest of(RequestBase base, String input, byte[] value) {
        return new SignedRequest(base, input, ":" + Base64.getEncoder().encodeToString(value) + ":");
    }

    /**
     * The value of the field {@code Signature-Input}.
     *
     * @return the field's value
     */
    public String signatureInput() {
        return signatureInput;
    }

    /**
     * The value of the field {@code Signature}.
     *
     * @return the field's value
     */
    public String signature() {
        return signature;
    }

    /**
     * What was signed, to be kept.
     *
     * @return the signature base and the signature value
     */
    public SignedText text() {
        String input = signatureInput.substring(I247Profile.LABEL.length() + 1);
        String value = signature.substring(I247Profile.LABEL.length() + 2, signature.length() - 1);
        return SignedText.of(base.lines(), input, value);
    }

    /** The identifiers by which an answer covers the request, divided by spaces. */
    String boundComponents() {
        return boundComponents;
    }

    /** The lines of those components in the answer's base. */
    String boundLines() {
        return boundLines;
    }

    @Override
    public String toString() {
        return "SignedRequest";
    }
}
