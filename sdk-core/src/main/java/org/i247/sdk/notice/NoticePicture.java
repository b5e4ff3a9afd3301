package org.i247.sdk.notice;

import java.util.regex.Pattern;
import org.i247.sdk.standard.PersonalText;

/**
 * A picture of a notice: its id, by which {@link Notices#picture} gives the bytes. Immutable; {@link #toString()} is masked.
 */
public final class NoticePicture {
    private static final Pattern FORM = Pattern.compile("[0-9A-Za-z]{1,64}");

    private final PersonalText id;

    NoticePicture(String id) {
        this.id = PersonalText.of(id);
    }

    /** Whether a text has the form of a picture's id: nothing that could climb out of a path. */
    static boolean isId(String text) {
        return FORM.matcher(text).matches();
    }

    /**
     * The picture's id.
     *
     * @return digits, such as {@code 62318001}
     */
    public String id() {
        return id.reveal();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoticePicture that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "NoticePicture[" + id + "]";
    }
}
