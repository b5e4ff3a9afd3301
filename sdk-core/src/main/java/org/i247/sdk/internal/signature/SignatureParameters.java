package org.i247.sdk.internal.signature;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.greenbytes.http.sfv.IntegerItem;
import org.greenbytes.http.sfv.Item;
import org.greenbytes.http.sfv.StringItem;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a signature in the contract's profile (section 2): these, in this order, and no others.
 *
 * @param created when it was made, in seconds since 1970
 * @param nonce the nonce of a request; null in an answer
 * @param keyId the id of the key
 * @param algorithm the name of the algorithm
 */
public record SignatureParameters(long created, @Nullable String nonce, String keyId, String algorithm) {
    private static final List<String> REQUEST = List.of("created", "nonce", "keyid", "alg", "tag");
    private static final List<String> ANSWER = List.of("created", "keyid", "alg", "tag");

    /**
     * Reads the parameters of a request's signature.
     *
     * @param signature the signature
     * @return its parameters; the nonce's form is checked
     * @throws SignatureFormatException if one is missing, too many, in another place, of another type, or wrong
     */
    public static SignatureParameters ofRequest(MessageSignature signature) throws SignatureFormatException {
        SignatureParameters parameters = read(signature, REQUEST, I247Profile.REQUEST_TAG);
        Nonce.requireForm(parameters.nonce());
        return parameters;
    }

    /**
     * Reads the parameters of an answer's signature.
     *
     * @param signature the signature
     * @return its parameters
     * @throws SignatureFormatException if one is missing, too many, in another place, of another type, or wrong
     */
    public static SignatureParameters ofAnswer(MessageSignature signature) throws SignatureFormatException {
        return read(signature, ANSWER, I247Profile.ANSWER_TAG);
    }

    private static SignatureParameters read(MessageSignature signature, List<String> names, String tag)
            throws SignatureFormatException {
        Map<String, Item<?>> found = signature.parameters();
        if (!new ArrayList<>(found.keySet()).equals(names)) {
            throw new SignatureFormatException("the parameters are not " + String.join(", ", names));
        }
        if (!(found.get("created") instanceof IntegerItem created)) {
            throw new SignatureFormatException("created is no integer");
        }
        if (!text(found, "tag").equals(tag)) {
            throw new SignatureFormatException("the tag is not " + tag);
        }
        String nonce = names.contains("nonce") ? text(found, "nonce") : null;
        return new SignatureParameters(created.getAsLong(), nonce, text(found, "keyid"), text(found, "alg"));
    }

    private static String text(Map<String, Item<?>> found, String name) throws SignatureFormatException {
        if (found.get(name) instanceof StringItem string) {
            return string.get();
        }
        throw new SignatureFormatException(name + " is no string");
    }

    /**
     * The nonce of a request.
     *
     * @return the nonce
     * @throws IllegalStateException if these are the parameters of an answer
     */
    public String requestNonce() {
        if (nonce == null) {
            throw new IllegalStateException("an answer has no nonce");
        }
        return nonce;
    }

    /**
     * The value of {@code @signature-params}.
     *
     * @param components the serialised identifiers of the covered components, divided by spaces
     * @return components and parameters as they stand in {@code Signature-Input}
     */
    public String serialized(String components) {
        StringBuilder out = new StringBuilder(components.length() + 200);
        out.append('(').append(components).append(");created=").append(created);
        if (nonce != null) {
            append(out, "nonce", nonce);
        }
        append(out, "keyid", keyId);
        append(out, "alg", algorithm);
        append(out, "tag", nonce == null ? I247Profile.ANSWER_TAG : I247Profile.REQUEST_TAG);
        return out.toString();
    }

    private static void append(StringBuilder out, String name, String value) {
        StringItem.valueOf(value).serializeTo(out.append(';').append(name).append('='));
    }
}
