package org.i247.sdk.internal.signature;

import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * The signature of an answer as gateways write it: both fields in one line, nothing in them but this signature, and every
 * byte in the one form that the profile gives it. It is read by comparing with that form, at a tenth of the cost of taking
 * it apart. Whatever is written in another way, right or wrong, is for {@link MessageSignature}.
 *
 * @param parameters the parameters
 * @param input components and parameters, as they stand in {@code Signature-Input}
 * @param value the signature value
 */
@SuppressWarnings("ArrayRecordComponent") // for one method, which compares none
record AnswerSignature(SignatureParameters parameters, String input, byte[] value) {
    private static final String KEY_ID = ";keyid=\"";
    private static final String ALGORITHM = "\";alg=\"";
    private static final String TAG = "\";tag=\"" + I247Profile.ANSWER_TAG + "\"";
    /** So many digits are no number beyond what a structured field holds. */
    private static final int MOST_DIGITS = 15;

    /**
     * The signature that covers some components in this form, or empty.
     *
     * @param headers the answer's header section
     * @param components the identifiers of the components, divided by spaces
     */
    static Optional<AnswerSignature> covering(HeaderLines headers, String components) {
        String input = only(headers, "Signature-Input");
        String value = only(headers, "Signature");
        String covered = I247Profile.LABEL + "=(" + components + ");created=";
        if (!input.startsWith(covered) || !input.endsWith(TAG)) {
            return Optional.empty();
        }
        int keyId = input.indexOf(KEY_ID, covered.length());
        int algorithm = input.indexOf(ALGORITHM, covered.length());
        int tag = input.length() - TAG.length();
        if (keyId < 0 || algorithm < keyId + KEY_ID.length() || tag < algorithm + ALGORITHM.length()) {
            return Optional.empty();
        }
        String created = input.substring(covered.length(), keyId);
        SignatureParameters parameters = isNumber(created)
                ? new SignatureParameters(
                        Long.parseLong(created),
                        null,
                        input.substring(keyId + KEY_ID.length(), algorithm),
                        input.substring(algorithm + ALGORITHM.length(), tag))
                : null;
        String stripped = input.substring(I247Profile.LABEL.length() + 1);
        // Written anew it must be the same to the byte: so nothing else stands in it, escaped or not.
        if (parameters == null
                || !isPlain(parameters.keyId())
                || !isPlain(parameters.algorithm())
                || !parameters.serialized(components).equals(stripped)) {
            return Optional.empty();
        }
        return bytes(value).map(bytes -> new AnswerSignature(parameters, stripped, bytes));
    }

    private static String only(HeaderLines headers, String field) {
        List<String> values = headers.values(field);
        return values.size() == 1 ? values.get(0) : "";
    }

    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= MOST_DIGITS && (text.length() == 1 || text.charAt(0) != '0');
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
            if (!letter && !isDigit(c) && c != '-' && c != '_') {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static Optional<byte[]> bytes(String field) {
        String start = I247Profile.LABEL + "=:";
        if (!field.startsWith(start) || !field.endsWith(":") || field.length() == start.length()) {
            return Optional.empty();
        }
        String encoded = field.substring(start.length(), field.length() - 1);
        try {
            byte[] bytes = Base64.getDecoder().decode(encoded);
            return Base64.getEncoder().encodeToString(bytes).equals(encoded) ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
