package org.i247.sdk.internal.signature;

/**
 * A signature and the text that it signs, as they are kept for years: who has the key's certificate needs nothing else.
 *
 * @param base the signature base (RFC 9421, section 2.5), in ASCII
 * @param signature the signature value in base64
 */
public record SignedText(String base, String signature) {
    static SignedText of(String lines, String input, String signature) {
        return new SignedText(lines + SignatureBase.PARAMETERS + input, signature);
    }

    /** The base names the user who asked. */
    @Override
    public String toString() {
        return "SignedText";
    }
}
