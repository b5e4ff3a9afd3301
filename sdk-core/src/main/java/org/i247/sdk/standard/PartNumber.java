package org.i247.sdk.standard;

/**
 * The number of an engine or of another part of a vehicle, in the form in which databases compare it (contract section
 * 3, Matching): 1 to 40 letters and digits of any script.
 *
 * <p>Immutable and safe for use by several threads. {@link #toString()} is masked, because a vehicle leads to its owner.
 * The natural order is that of the characters.
 */
public final class PartNumber implements Comparable<PartNumber> {

    private final PersonalText value;

    private PartNumber(String text) {
        this.value = PersonalText.of(NumberText.lettersAndDigits("A part number", text, ""));
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

    /**
     * The number in the form in which databases compare it. This is personal data.
     *
     * @return the cleaned number
     */
    public String value() {
        return value.reveal();
    }

    /** Orders by the characters of the cleaned number. */
    @Override
    public int compareTo(PartNumber other) {
        return value().compareTo(other.value());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartNumber that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Returns a text that shows neither the number nor its length. */
    @Override
    public String toString() {
        return "PartNumber[**********]";
    }
}
