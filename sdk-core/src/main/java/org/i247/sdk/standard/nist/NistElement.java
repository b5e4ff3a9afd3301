package org.i247.sdk.standard.nist;

import org.i247.sdk.standard.PersonalText;

/**
 * A text in an XML record: nothing is out of reach because no field has its number.
 *
 * <p>Immutable and safe for use by several threads. Personal data: {@link #toString()} shows nothing of it.
 */
public final class NistElement {
    private final PersonalText path;
    private final PersonalText text;

    NistElement(String path, String text) {
        this.path = PersonalText.of(path);
        this.text = PersonalText.of(text);
    }

    /** {@return the local names of the elements from the record down, divided by {@code /}} */
    public String path() {
        return path.reveal();
    }

    /**
     * {@return what stands in the last of the elements, without white space at its ends; of an image the number of
     * characters}
     */
    public String text() {
        return text.reveal();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NistElement that && path.equals(that.path) && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return 31 * path.hashCode() + text.hashCode();
    }

    /** Shows neither the text nor the path: who wrote the record named its elements. */
    @Override
    public String toString() {
        return "NistElement[**********]";
    }
}
