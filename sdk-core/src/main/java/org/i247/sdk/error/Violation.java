package org.i247.sdk.error;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;

/**
 * What is wrong with one field, without its value.
 *
 * @param field the path of the field, such as {@code query.documentNumber}, or a header's name
 * @param rule the rule that is broken: {@code REQUIRED}, {@code TYPE}, {@code FORMAT}, {@code RANGE}, {@code EMPTY},
 *     {@code UNIQUE}, {@code UNKNOWN_FIELD}, {@code CONTRADICTION}; open (contract, section 9)
 * @param message the rule in words, in English; never a gateway's own words, which may repeat the value
 * @serial exclude
 */
@SuppressWarnings("InvalidBlockTag") // the components of a record cannot be commented for the serialised form
public record Violation(String field, String rule, String message) implements Serializable {
    /**
     * Keeps a violation; nothing may be null.
     *
     * @param field the path of the field, such as {@code query.documentNumber}, or a header's name
     * @param rule the rule that is broken: {@code REQUIRED}, {@code TYPE}, {@code FORMAT}, {@code RANGE}, {@code EMPTY}, {@code UNIQUE}, {@code UNKNOWN_FIELD}, {@code CONTRADICTION}; open (contract, section 9)
     * @param message the rule in words, in English
     */
    public Violation {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(message, "message");
    }

    /**
     * A violation in the usual words of its rule, as for one that a gateway reports.
     *
     * @param field the path of the field, or a header's name
     * @param rule the rule that is broken
     * @return the violation
     */
    public static Violation of(String field, String rule) {
        return new Violation(field, rule, I247Exception.words(rule, Locale.ENGLISH));
    }

    @Override
    public String toString() {
        return field + ": " + message + " (" + rule + ")";
    }
}
