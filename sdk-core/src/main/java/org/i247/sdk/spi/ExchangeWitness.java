package org.i247.sdk.spi;

/**
 * Takes note of what proves an attempt, for the evidence log. The SDK's own adapter tells it both signatures (contract,
 * section 2). A country's own {@link Gateway} tells it nothing, and the log then holds its word alone; or, if its messages
 * are signed in the contract's profile, the same. A signature of another form must not be told: the verifier cannot read it,
 * and takes it for a forged one.
 *
 * <p>Neither method blocks or throws.
 */
public interface ExchangeWitness {
    /** Takes note of nothing. */
    ExchangeWitness NONE = new ExchangeWitness() {
        @Override
        public boolean isListening() {
            return false;
        }

        @Override
        public void requestSigned(String base, String signature) {}

        @Override
        public void answerVerified(String base, String signature, byte[] content) {}

        @Override
        public String toString() {
            return "NONE";
        }
    };

    /**
     * Whether it is worth telling it anything.
     *
     * @return false if there is no evidence log
     */
    boolean isListening();

    /**
     * The request was signed and is about to leave.
     *
     * @param base the signature base (RFC 9421, section 2.5); it holds no personal data but the user's opaque id
     * @param signature the signature value in base64
     */
    void requestSigned(String base, String signature);

    /**
     * An answer came, and its signature was verified. If a field in the base has another form than the contract gives it,
     * nothing of the answer is kept.
     *
     * @param base the signature base
     * @param signature the signature value in base64
     * @param content the answer's content; of it nothing is kept but its digest, which stands in the base, and an answer
     *     that says no more than that nothing was found
     */
    void answerVerified(String base, String signature, byte[] content);
}
