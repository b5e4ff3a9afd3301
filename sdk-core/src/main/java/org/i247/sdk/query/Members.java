package org.i247.sdk.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.i247.sdk.standard.PersonalText;
import org.jspecify.annotations.Nullable;

/**
 * The members of an object on the wire, in their order, as they came: text, numbers, flags, lists, objects, and null.
 * Typed records stand on them, so that nothing that a newer service says is lost. Text is held as {@link PersonalText}, and
 * given out as what it is. Immutable; safe for use by several threads. {@link #toString()} shows how many there are, and
 * neither names nor values: a name that nobody knows may be anything.
 */
public final class Members {
    private static final Members NONE = new Members(Map.of());
    private static final PersonalText EMPTY = PersonalText.of("");

    private final Map<String, @Nullable Object> values;

    private Members(Map<String, @Nullable Object> values) {
        this.values = values;
    }

    /**
     * No members at all.
     *
     * @return the empty object
     */
    public static Members none() {
        return NONE;
    }

    /**
     * Starts an object.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The names of the members, in their order.
     *
     * @return the names
     */
    public Set<String> names() {
        return values.keySet();
    }

    /**
     * Tells apart absent, null, empty and said.
     *
     * @param name the member's name
     * @return what is said of it
     */
    public Statement statement(String name) {
        Object value = values.get(name);
        if (value == null) {
            return values.containsKey(name) ? Statement.NOT_KNOWN : Statement.NOT_SAID;
        }
        boolean empty = (value instanceof List<?> list && list.isEmpty()) || value.equals(EMPTY);
        return empty ? Statement.NONE : Statement.SAID;
    }

    /**
     * A member as it came.
     *
     * @param name the member's name
     * @return a String, BigDecimal, Boolean, Members or List of these; empty if it is absent or null
     */
    public Optional<Object> value(String name) {
        return Optional.ofNullable(values.get(name)).map(Members::revealed);
    }

    /**
     * A text.
     *
     * @param name the member's name
     * @return the text; empty if it is absent or null
     * @throws MemberException if it is no text
     */
    public Optional<String> text(String name) {
        return as(PersonalText.class, name).map(PersonalText::reveal);
    }

    /**
     * A number.
     *
     * @param name the member's name
     * @return the number; empty if it is absent or null
     * @throws MemberException if it is no number
     */
    public Optional<BigDecimal> number(String name) {
        return as(BigDecimal.class, name);
    }

    /**
     * A whole number.
     *
     * @param name the member's name
     * @return the number; empty if it is absent or null
     * @throws MemberException if it is no number, not whole, or beyond 64 bits
     */
    public Optional<Long> integer(String name) {
        try {
            return number(name).map(BigDecimal::longValueExact);
        } catch (ArithmeticException e) {
            throw new MemberException(name, "RANGE");
        }
    }

    /**
     * A flag.
     *
     * @param name the member's name
     * @return the flag; empty if it is absent or null
     * @throws MemberException if it is neither true nor false
     */
    public Optional<Boolean> flag(String name) {
        return as(Boolean.class, name);
    }

    /**
     * An object.
     *
     * @param name the member's name
     * @return the object's members; empty if it is absent or null
     * @throws MemberException if it is no object
     */
    public Optional<Members> object(String name) {
        return as(Members.class, name);
    }

    /**
     * A list of texts.
     *
     * @param name the member's name
     * @return the texts; an empty list if it is absent, null or empty: {@link #statement} tells these apart
     * @throws MemberException if it is no list of texts
     */
    public List<String> texts(String name) {
        List<PersonalText> texts = list(PersonalText.class, name);
        List<String> revealed = new ArrayList<>(texts.size());
        for (PersonalText text : texts) {
            revealed.add(text.reveal());
        }
        return List.copyOf(revealed);
    }

    /**
     * A list of objects.
     *
     * @param name the member's name
     * @return the objects; an empty list if it is absent, null or empty: {@link #statement} tells these apart
     * @throws MemberException if it is no list of objects
     */
    public List<Members> objects(String name) {
        return list(Members.class, name);
    }

    private static Object revealed(Object value) {
        if (value instanceof PersonalText text) {
            return text.reveal();
        }
        return value instanceof List<?> list
                ? list.stream().map(Members::revealed).toList()
                : value;
    }

    private <T> Optional<T> as(Class<T> type, String name) {
        Object value = values.get(name);
        if (value != null && !type.isInstance(value)) {
            throw new MemberException(name, "TYPE");
        }
        return Optional.ofNullable(type.cast(value));
    }

    private <T> List<T> list(Class<T> type, String name) {
        Object value = values.get(name);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            throw new MemberException(name, "TYPE");
        }
        for (int i = 0; i < list.size(); i++) {
            if (!type.isInstance(list.get(i))) {
                throw new MemberException(name + "[" + i + "]", "TYPE");
            }
        }
        @SuppressWarnings("unchecked") // every element was looked at above, and the list cannot change
        List<T> typed = (List<T>) list;
        return typed;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Members members && values.equals(members.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** Shows how many members there are. */
    @Override
    public String toString() {
        return "Members[" + values.size() + "]";
    }

    /** Puts members together. Not safe for use by several threads. */
    public static final class Builder {
        private Map<String, @Nullable Object> values = new LinkedHashMap<>();
        /** Whether an object that was built holds this map. */
        private boolean shared;

        Builder() {}

        /**
         * Adds or replaces a member.
         *
         * @param name the member's name
         * @param value a String, PersonalText, Number, Boolean, Members, a List of these, or null
         * @return this builder
         * @throws IllegalArgumentException if the value is of another type
         */
        public Builder put(String name, @Nullable Object value) {
            if (shared) {
                values = new LinkedHashMap<>(values);
                shared = false;
            }
            values.put(Objects.requireNonNull(name, "name"), normal(value));
            return this;
        }

        /**
         * Ends the object.
         *
         * @return the members
         */
        public Members build() {
            shared = true;
            return values.isEmpty() ? NONE : new Members(Collections.unmodifiableMap(values));
        }

        private static @Nullable Object normal(@Nullable Object value) {
            if (value instanceof String text) {
                return PersonalText.of(text);
            }
            if (value == null
                    || value instanceof PersonalText
                    || value instanceof Boolean
                    || value instanceof Members
                    || value instanceof BigDecimal) {
                return value;
            }
            if (value instanceof Integer || value instanceof Long) {
                return BigDecimal.valueOf(((Number) value).longValue());
            }
            if (value instanceof Double decimal) {
                return BigDecimal.valueOf(decimal);
            }
            if (value instanceof List<?> list) {
                return normalList(list);
            }
            throw new IllegalArgumentException(
                    "a member cannot hold a " + value.getClass().getName());
        }

        private static List<@Nullable Object> normalList(List<?> list) {
            List<@Nullable Object> normal = new ArrayList<>(list.size());
            for (Object element : list) {
                normal.add(normal(element));
            }
            return Collections.unmodifiableList(normal);
        }
    }
}
