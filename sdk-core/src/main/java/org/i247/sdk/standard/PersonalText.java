package org.i247.sdk.standard;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Text about a person, or that leads to one: a name, a number, a date, an owner's words. It is masked by construction:
 * whatever holds it, a record with the {@code toString} that Java makes for it, a collection, a message put together
 * with {@code +}, a line of a log, shows the same asterisks for every text.
 *
 * <p>{@link #reveal()} is the one way to the text, so that a search for its callers finds each place at which personal data
 * can leave. There is no other on purpose: it is no {@link CharSequence}, it is not serialisable, and a binder to JSON
 * finds no property in it.
 *
 * <p>Queries, records and the values of this package hold their text so. Their accessors, as {@code record.name()} or
 * {@code number.value()}, give a String all the same: who calls one has named the value that is to be read, on a screen or
 * by the database. What has to be safe without anybody thinking of it is the whole, when it is logged, printed or put
 * into a message. An application that keeps such a value in a type of its own keeps it masked with {@link #of}.
 *
 * <p>Immutable and safe for use by several threads; equal if the text is. The text itself is not copied.
 */
public final class PersonalText {
    /** Of one length for all texts: how long a name or number is narrows down whose it is. */
    private static final String MASK = "**********";

    private final String text;

    private PersonalText(String text) {
        this.text = Objects.requireNonNull(text, "text");
    }

    /**
     * Masks a text.
     *
     * @param text the text, also an empty one
     * @return the same text, which no longer shows itself
     */
    public static PersonalText of(String text) {
        return new PersonalText(text);
    }

    /**
     * The text itself. This is personal data: it belongs on the officer's screen and in the signed question, not in a
     * log, a message, a URL or a header.
     *
     * @return the text as it was given
     */
    public String reveal() {
        return text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PersonalText that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Returns asterisks, as many for every text. */
    @Override
    public String toString() {
        return MASK;
    }
}
