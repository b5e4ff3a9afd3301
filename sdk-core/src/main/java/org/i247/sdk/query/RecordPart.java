package org.i247.sdk.query;

import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.i247.sdk.standard.CountryCode;
import org.i247.sdk.standard.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Typed reading of members: the common ground of records and of the objects within them. A text that should be a date, a
 * country or a code but is none reads as empty and stays in {@link #members()}, since a hit with a dirty field is still a
 * hit. Immutable; {@link #toString()} shows how many members there are, and none of them.
 */
public abstract class RecordPart {
    private final Members members;

    /**
     * Keeps members.
     *
     * @param members the object as it came
     */
    protected RecordPart(Members members) {
        this.members = Objects.requireNonNull(members, "members");
    }

    /**
     * Everything as it came.
     *
     * @return the members, unknown ones too
     */
    public final Members members() {
        return members;
    }

    /**
     * What the owner said of a member.
     *
     * @param member the member's name in the contract, such as {@code theftDate}
     * @return whether it was said
     */
    public final Statement statement(String member) {
        return members.statement(member);
    }

    /**
     * A text member.
     *
     * @param name the member's name
     * @return the text, if said
     */
    protected final Optional<String> text(String name) {
        return members.text(name);
    }

    /**
     * A whole number.
     *
     * @param name the member's name
     * @return the number, if said
     */
    protected final Optional<Integer> integer(String name) {
        return members.integer(name).map(Math::toIntExact);
    }

    /**
     * A flag.
     *
     * @param name the member's name
     * @return the flag, if said
     */
    protected final Optional<Boolean> flag(String name) {
        return members.flag(name);
    }

    /**
     * A country.
     *
     * @param name the member's name
     * @return the country, if said
     */
    protected final Optional<CountryCode> country(String name) {
        return value(name, CountryCode::of);
    }

    /**
     * A date of any precision.
     *
     * @param name the member's name
     * @return the date, if said
     */
    protected final Optional<PartialDate> date(String name) {
        return value(name, PartialDate::parse);
    }

    /**
     * A text as another value.
     *
     * @param name the member's name
     * @param reader makes the value of the text; it throws if it cannot
     * @param <T> the value's type
     * @return the value; empty if it was not said or cannot be read
     */
    protected final <T> Optional<T> value(String name, Function<String, T> reader) {
        return text(name).flatMap(text -> readable(text, reader));
    }

    /**
     * A list of texts as codes.
     *
     * @param name the member's name
     * @param reader makes the code of the text
     * @param <T> the code's type
     * @return the codes that can be read
     */
    protected final <T> List<T> codes(String name, Function<String, T> reader) {
        return members.texts(name).stream()
                .flatMap(text -> readable(text, reader).stream())
                .toList();
    }

    private static <T> Optional<T> readable(String text, Function<String, T> reader) {
        try {
            return Optional.of(reader.apply(text));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other != null && getClass() == other.getClass() && members.equals(((RecordPart) other).members);
    }

    @Override
    public final int hashCode() {
        return members.hashCode();
    }

    /** Shows how many members there are, and none of them. */
    @Override
    public String toString() {
        return getClass().getSimpleName() + "[" + members.names().size() + " members]";
    }
}
