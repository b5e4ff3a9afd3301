package org.i247.sandbox.signature;

/**
 * The two fields of a signed answer.
 *
 * @param signatureInput the value of {@code Signature-Input}
 * @param signature the value of {@code Signature}
 */
public record AnswerSignature(String signatureInput, String signature) {}
