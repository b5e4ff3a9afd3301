package org.i247.sdk.internal.signature;

import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A request's signature, and what an answer must cover of the request. One for each attempt: it binds the answer to the
 * attempt. Immutable; safe for use by several threads.
 */
public final class SignedRequest {
    private static final String SIGNATURE_COMPONENT = "\"signature\";req;key=\"" + I247Profile.LABEL + "\"";

    private final SignableMessage request;
    private final List<ComponentIdentifier> components;
    private final String signatureInput;
    private final String signature;
    private final String boundComponents;
    private final String boundLines;

    private SignedRequest(
            SignableMessage request,
            List<ComponentIdentifier> components,
            String signatureInput,
            String signature,
            String boundComponents,
            String boundLines) {
        this.request = request;
        this.components = List.copyOf(components);
        this.signatureInput = signatureInput;
        this.signature = signature;
        this.boundComponents = boundComponents;
        this.boundLines = boundLines;
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
        SignatureBase base = new SignatureBase();
        String encoded = ":" + Base64.getEncoder().encodeToString(value) + ":";
        StringBuilder lines = new StringBuilder(512);
        for (ComponentIdentifier component : components) {
            SignatureBase.append(lines, component.serializedForAnswer(), base.value(component, request, null));
        }
        SignatureBase.append(lines, SIGNATURE_COMPONENT, encoded);
        String bound = components.stream()
                .map(ComponentIdentifier::serializedForAnswer)
                .collect(Collectors.joining(" ", "", " " + SIGNATURE_COMPONENT));
        return new SignedRequest(
                request,
                components,
                I247Profile.LABEL + "=" + input,
                I247Profile.LABEL + "=" + encoded,
                bound.strip(),
                lines.toString());
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
     * What was signed, to be kept. Built anew with each call.
     *
     * @return the signature base and the signature value
     */
    public SignedText text() {
        String input = signatureInput.substring(I247Profile.LABEL.length() + 1);
        String value = signature.substring(I247Profile.LABEL.length() + 2, signature.length() - 1);
        try {
            return SignedText.of(new SignatureBase().lines(components, request, null), input, value);
        } catch (SignatureFormatException e) {
            throw new IllegalStateException("a request that was signed has no base", e);
        }
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
