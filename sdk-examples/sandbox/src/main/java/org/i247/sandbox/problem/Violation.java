package org.i247.sandbox.problem;

/**
 * What is wrong with one field.
 *
 * @param field a path such as {@code query.documentNumber}, or a header's name
 * @param rule which rule it breaks
 */
public record Violation(String field, Rule rule) {
    /** The contract's violation codes. */
    public enum Rule {
        /** It is missing. */
        REQUIRED,
        /** It is of another JSON type. */
        TYPE,
        /** It has not the form. */
        FORMAT,
        /** It is not among the values that are allowed. */
        RANGE,
        /** It is empty. */
        EMPTY,
        /** It stands twice. */
        UNIQUE,
        /** There is no such member. */
        UNKNOWN_FIELD,
        /** It does not go with another. */
        CONTRADICTION
    }
}
