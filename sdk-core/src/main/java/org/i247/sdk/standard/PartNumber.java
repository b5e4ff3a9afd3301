package org.i247.sdk.standard;

/**
 * The number of an engine or of another part of a vehicle, in the form in which databases compare it (contract section
 * 3, Matching): 1 to 40 letters and digits of any script.
 *
 * <p>Immutable and safe for use by several threads. {@link #toString()} is masked, because a vehicle leads to its owner.
 * The natural order is that of the characters.
 *
 * @param value the cleaned number
 */
public record PartNumber(String value) implements Comparable<PartNumber> {

    /**
     * Cleans the number, as {@link #of} does.
     *
     * @param value the number as typed or clean
     * @throws InvalidValueException if the number is missing, or nothing, too much or something else is left
     */
    public PartNumber {
        value = NumberText.lettersAndDigits("A part number", value, "");
    }

    /**
     * Reads a number as typed or stamped: NFKC, upper case, without white space, hyphens of any kind, dots, underscores,
     * slashes and {@code <}.
     *
     * @param text the number
     * @return the cleaned number
     * @throws InvalidValueException if the number is missing, or nothing, too much or something else is left
     */
    public static PartNumber of(String text) {
        return new PartNumber(text);
    }

    /** Orders by the characters of the cleaned number. */
    @Override
    public int compareTo(PartNumber other) {
        return value.compareTo(other.value);
    }

    /** Returns a text that shows neither the number nor its length. */
    @Override
    public String toString() {
        return "PartNumber[**********]";
    }
}
