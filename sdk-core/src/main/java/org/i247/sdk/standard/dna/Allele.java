package org.i247.sdk.standard.dna;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.i247.sdk.standard.InvalidValueException;
import org.i247.sdk.standard.ValueRule;

/**
 * An allele: a number of repeats with an incomplete one of some bases, such as {@code 9.3}, the {@code X} or {@code Y} of
 * Amelogenin, or {@code *} for one that could not be told. The number is kept in tenths, for 9.3 is no fraction.
 *
 * <p>Immutable and safe for use by several threads. Personal data: {@link #toString()} is masked. The natural order is that
 * of the repeats, then X, Y and the wildcard.
 */
public final class Allele implements Comparable<Allele> {
    private static final Pattern NUMBER = Pattern.compile("0{0,2}([0-9]{1,3})(?:\\.([0-9]))?");
    private static final int X_ORDER = 10_000;
    private static final int Y_ORDER = 10_001;
    private static final int ANY_ORDER = 10_002;

    /** The X of Amelogenin. */
    public static final Allele X = new Allele(X_ORDER);

    /** The Y of Amelogenin. */
    public static final Allele Y = new Allele(Y_ORDER);

    /** An allele that is there and could not be told: the wildcard. */
    public static final Allele ANY = new Allele(ANY_ORDER);

    private final int order;

    private Allele(int order) {
        this.order = order;
    }

    /**
     * Reads an allele.
     *
     * @param text {@code 17}, {@code 9.3}, {@code X}, {@code Y} or {@code *}; {@code 17.0} is 17
     * @return the allele
     * @throws InvalidValueException if it is missing, written otherwise, or no number from 1 to 999
     */
    public static Allele of(String text) {
        if (text == null) {
            throw new InvalidValueException(ValueRule.REQUIRED, "An allele is missing");
        }
        return switch (text.strip()) {
            case "X", "x" -> X;
            case "Y", "y" -> Y;
            case "*" -> ANY;
            default -> number(text.strip());
        };
    }

    private static Allele number(String text) {
        Matcher parts = NUMBER.matcher(text);
        if (!parts.matches()) {
            throw new InvalidValueException(
                    ValueRule.FORMAT, "An allele is a number of repeats such as 9.3, X, Y, or * for one unknown");
        }
        int bases = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        int tenths = 10 * Integer.parseInt(parts.group(1)) + bases;
        if (tenths < 10) {
            throw new InvalidValueException(ValueRule.RANGE, "An allele has at least one repeat");
        }
        return new Allele(tenths);
    }

    /** {@return ten times the repeats plus the bases of the incomplete one: 93 for 9.3; empty for X, Y and the wildcard} */
    public OptionalInt tenths() {
        return order < X_ORDER ? OptionalInt.of(order) : OptionalInt.empty();
    }

    /** {@return whether it is the wildcard} */
    public boolean isAny() {
        return order == ANY_ORDER;
    }

    /** Whether it belongs to Amelogenin alone. */
    boolean isSex() {
        return order == X_ORDER || order == Y_ORDER;
    }

    /** The bases of the incomplete repeat. */
    int microvariant() {
        return order < X_ORDER ? order % 10 : 0;
    }

    /** {@return the allele as the contract writes it: personal data, for a message and not for a log} */
    public String value() {
        return switch (order) {
            case X_ORDER -> "X";
            case Y_ORDER -> "Y";
            case ANY_ORDER -> "*";
            default -> order / 10 + (order % 10 == 0 ? "" : "." + order % 10);
        };
    }

    @Override
    public int compareTo(Allele other) {
        return Integer.compare(order, other.order);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Allele that && order == that.order;
    }

    @Override
    public int hashCode() {
        return order;
    }

    /** Returns a text that does not show the allele. */
    @Override
    public String toString() {
        return "Allele[**********]";
    }
}
