package org.i247.sdk.standard.nist;

/**
 * A text in an XML record: nothing is out of reach because no field has its number.
 *
 * <p>Immutable and safe for use by several threads. Personal data: {@link #toString()} shows the path alone.
 *
 * @param path the local names of the elements from the record down, divided by {@code /}
 * @param text what stands in the last of them, without white space at its ends; of an image the number of characters
 */
public record NistElement(String path, String text) {
    @Override
    public String toString() {
        return "NistElement[" + path + "]";
    }
}
