package org.i247.sdk.standard.dna;

import java.util.Objects;
import java.util.Optional;
import org.i247.sdk.standard.InvalidValueException;
import org.i247.sdk.standard.ValueRule;

/**
 * Something in a profile or an import that breaks a rule.
 *
 * <p>Immutable and safe for use by several threads. It holds no allele and no name of a sample, so it may be logged.
 *
 * @param line the line of the import, from 1; 0 if it is none or the document as a whole
 * @param locus the locus, if the fault lies in one
 * @param rule the rule that is broken
 * @param message what the rule asks for, in plain English
 */
public record ProfileFault(int line, Optional<Locus> locus, ValueRule rule, String message) {
    /**
     * Keeps a fault; nothing may be null.
     *
     * @param line the line of the import, or 0
     * @param locus the locus, if the fault lies in one
     * @param rule the rule that is broken
     * @param message what the rule asks for, without a value
     */
    public ProfileFault {
        Objects.requireNonNull(locus, "locus");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(message, "message");
    }

    static ProfileFault in(Locus locus, ValueRule rule, String message) {
        return new ProfileFault(0, Optional.of(locus), rule, message);
    }

    static ProfileFault at(int line, ValueRule rule, String message) {
        return new ProfileFault(line, Optional.empty(), rule, message);
    }

    static ProfileFault of(int line, Optional<Locus> locus, InvalidValueException refusal) {
        return new ProfileFault(line, locus, refusal.rule(), String.valueOf(refusal.getMessage()));
    }

    ProfileFault onLine(int number) {
        return new ProfileFault(number, locus, rule, message);
    }

    /** Returns place, rule and message, such as {@code line 4, TH01: FORMAT: …}. */
    @Override
    public String toString() {
        StringBuilder place = new StringBuilder(line == 0 ? "" : "line " + line);
        locus.ifPresent(each -> place.append(place.isEmpty() ? "" : ", ").append(each));
        return (place.isEmpty() ? "profile" : place) + ": " + rule + ": " + message;
    }
}
