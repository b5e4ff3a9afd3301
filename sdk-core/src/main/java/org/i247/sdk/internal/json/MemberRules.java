package org.i247.sdk.internal.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Members;

/** What members must be like, for readers of answers beside this package. Each throws {@link MemberException} for what is not. */
public final class MemberRules {
    private MemberRules() {}

    /**
     * A text that must be there, as a value.
     *
     * @param members where it stands
     * @param name its name
     * @param reader makes the value; it throws if it cannot
     * @param <T> the value's type
     * @return the value
     */
    public static <T> T formed(Members members, String name, Function<String, T> reader) {
        return AnswerReader.formed(members, name, reader);
    }

    /**
     * An id that becomes a segment of a path, and must be there.
     *
     * @param members where it stands
     * @param name its name
     * @return the id
     */
    public static String id(Members members, String name) {
        return AnswerReader.formed(members, name, AnswerReader::pathSegment);
    }

    /**
     * Something that must be there.
     *
     * @param value what is there
     * @param name its name
     * @param <T> its type
     * @return the value
     */
    public static <T> T required(Optional<T> value, String name) {
        return AnswerReader.required(value, name);
    }

    /**
     * A list of objects that must be there, perhaps empty.
     *
     * @param members where it stands
     * @param name its name
     * @return the objects
     */
    public static List<Members> requiredList(Members members, String name) {
        return AnswerReader.requiredList(members, name);
    }

    /**
     * Reads what stands within something.
     *
     * @param outer the place that holds it
     * @param reading reads it
     * @param <T> what it is read as
     * @return what was read
     */
    public static <T> T within(String outer, Supplier<T> reading) {
        return AnswerReader.within(outer, reading);
    }
}
