package org.i247.sandbox.signature;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What is done to an answer's signature while it is made. What comes after a step follows from it: a base that lacks a
 * line is truly signed, and its list of components lacks it too.
 *
 * @param base changes the lines of the signature base, each {@code "component": value}
 * @param parameters changes the parameters as they stand in {@code Signature-Input}, from their first semicolon
 * @param value changes the signature value
 */
public record SigningSteps(
        UnaryOperator<List<String>> base, UnaryOperator<String> parameters, UnaryOperator<byte[]> value) {
    /** Nothing is changed. */
    public static final SigningSteps RIGHT =
            new SigningSteps(UnaryOperator.identity(), UnaryOperator.identity(), UnaryOperator.identity());
}
