package org.i247.sdk.internal.signature;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A signature in the contract's profile, read back from its text. Its form has been checked, and that it covers what the
 * profile asks for; whether it is right only a key can tell. Immutable.
 */
public final class KeptSignature {
    private static final String OF_REQUEST = ";req";
    private static final String BOUND = "\"signature\";req;key=\"" + I247Profile.LABEL + "\"";

    private final SignedText text;
    private final Map<String, String> values;
    private final MessageSignature signature;
    private final SignatureParameters parameters;

    private KeptSignature(
            SignedText text, Map<String, String> values, MessageSignature signature, SignatureParameters parameters) {
        this.text = text;
        this.values = values;
        this.signature = signature;
        this.parameters = parameters;
    }

    /**
     * Reads the signature of a request.
     *
     * @param text base and value
     * @return the signature
     * @throws SignatureFormatException if it is none in the contract's profile
     */
    public static KeptSignature ofRequest(SignedText text) throws SignatureFormatException {
        Map<String, String> values = values(text.base());
        MessageSignature signature = signature(text, values);
        if (!I247Profile.coversRequest(List.copyOf(values.keySet()))) {
            throw new SignatureFormatException("the request's signature covers something else");
        }
        return new KeptSignature(text, values, signature, SignatureParameters.ofRequest(signature));
    }

    /**
     * Reads the signature of an answer, which must be bound to a request.
     *
     * @param text base and value
     * @param request the request that it answers
     * @return the signature
     * @throws SignatureFormatException if it is none in the contract's profile, or answers another request
     */
    public static KeptSignature ofAnswer(SignedText text, KeptSignature request) throws SignatureFormatException {
        Map<String, String> values = values(text.base());
        MessageSignature signature = signature(text, values);
        List<String> own = values.keySet().stream()
                .filter(identifier -> !identifier.contains(OF_REQUEST))
                .toList();
        if (!I247Profile.coversAnswer(own)) {
            throw new SignatureFormatException("the answer's signature covers something else");
        }
        String bound = values.entrySet().stream()
                .skip(own.size())
                .map(line -> line.getKey() + ": " + line.getValue())
                .collect(Collectors.joining("\n"));
        if (!bound.equals(request.asBound())) {
            throw new SignatureFormatException("the answer is bound to another request");
        }
        return new KeptSignature(text, values, signature, SignatureParameters.ofAnswer(signature));
    }

    private static Map<String, String> values(String base) throws SignatureFormatException {
        // What signs it is made of ASCII: another letter would be signed as a question mark.
        if (base.chars().anyMatch(c -> c >= 0x80)) {
            throw new SignatureFormatException("the base is not ASCII");
        }
        Map<String, String> values = new LinkedHashMap<>();
        int parameters = base.lastIndexOf(SignatureBase.PARAMETERS);
        for (String line : base.substring(0, Math.max(0, parameters)).split("\n", -1)) {
            int colon = line.indexOf(": ");
            if (colon > 0 && values.put(line.substring(0, colon), line.substring(colon + 2)) != null) {
                throw new SignatureFormatException("a component is covered twice");
            }
            if (colon <= 0 && !line.isEmpty()) {
                throw new SignatureFormatException("a line of the base is malformed");
            }
        }
        return values;
    }

    private static MessageSignature signature(SignedText text, Map<String, String> values)
            throws SignatureFormatException {
        String input = text.base()
                .substring(Math.max(0, text.base().lastIndexOf(SignatureBase.PARAMETERS)))
                .replace(SignatureBase.PARAMETERS, "");
        MessageSignature signature = MessageSignature.read(
                HeaderLines.of(List.of(
                        new HeaderLine("Signature-Input", I247Profile.LABEL + "=" + input),
                        new HeaderLine("Signature", I247Profile.LABEL + "=:" + text.signature() + ":"))),
                I247Profile.LABEL);
        List<String> covered = signature.components().stream()
                .map(ComponentIdentifier::serialized)
                .toList();
        if (!signature.serializedInput().equals(input) || !covered.equals(List.copyOf(values.keySet()))) {
            throw new SignatureFormatException("the parameters name other components than the base has");
        }
        return signature;
    }

    /** The lines by which an answer is bound to this request. */
    private String asBound() {
        StringBuilder lines = new StringBuilder(512);
        values.forEach((identifier, value) -> SignatureBase.append(lines, identifier + OF_REQUEST, value));
        return lines.append(BOUND)
                .append(": :")
                .append(text.signature())
                .append(':')
                .toString();
    }

    /**
     * The value of a covered component.
     *
     * @param identifier the component, such as {@code "@status"}, in quotation marks
     * @return its value, if the signature covers it
     */
    public Optional<String> value(String identifier) {
        return Optional.ofNullable(values.get(identifier));
    }

    /**
     * When and with which key it was made.
     *
     * @return the parameters
     */
    public SignatureParameters parameters() {
        return parameters;
    }

    /**
     * What was signed. Of one base there may be several right signatures, which anybody can make of a first one (ECDSA).
     *
     * @return the signature base
     */
    public byte[] base() {
        return text.base().getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * Whether the signature is a key's.
     *
     * @param key the key
     * @return true if algorithm, length and value are right
     */
    public boolean isOf(VerificationKey key) {
        return key.algorithm().equals(parameters.algorithm()) && key.verify(base(), signature.value());
    }

    @Override
    public String toString() {
        return "KeptSignature[" + parameters.keyId() + "]";
    }
}
