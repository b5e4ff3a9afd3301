package org.i247.sdk.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The JSON types of a record's known members. A record is checked against its shape once, when it is made, so that its
 * accessors cannot fail later. Unknown members pass. Immutable.
 */
public final class RecordShape {
    private final Map<String, Kind> kinds;
    private final Map<String, RecordShape> nested;

    private RecordShape(Map<String, Kind> kinds, Map<String, RecordShape> nested) {
        this.kinds = kinds;
        this.nested = nested;
    }

    /**
     * A shape with no members yet.
     *
     * @return the empty shape
     */
    public static RecordShape of() {
        return new RecordShape(Map.of(), Map.of());
    }

    /**
     * The shape with these texts as well.
     *
     * @param names the members' names
     * @return a new shape
     */
    public RecordShape texts(String... names) {
        return with(Kind.TEXT, names);
    }

    /**
     * The shape with these whole numbers as well.
     *
     * @param names the members' names
     * @return a new shape
     */
    public RecordShape integers(String... names) {
        return with(Kind.INTEGER, names);
    }

    /**
     * The shape with these numbers, whole or not, as well.
     *
     * @param names the members' names
     * @return a new shape
     */
    public RecordShape numbers(String... names) {
        return with(Kind.NUMBER, names);
    }

    /**
     * The shape with these flags as well.
     *
     * @param names the members' names
     * @return a new shape
     */
    public RecordShape flags(String... names) {
        return with(Kind.FLAG, names);
    }

    /**
     * The shape with these lists of texts as well.
     *
     * @param names the members' names
     * @return a new shape
     */
    public RecordShape textLists(String... names) {
        return with(Kind.TEXTS, names);
    }

    /**
     * The shape with a list of objects as well.
     *
     * @param name the member's name
     * @param shape the shape of each object
     * @return a new shape
     */
    public RecordShape objects(String name, RecordShape shape) {
        Map<String, RecordShape> more = new LinkedHashMap<>(nested);
        more.put(name, shape);
        return new RecordShape(kinds, Map.copyOf(more));
    }

    private RecordShape with(Kind kind, String... names) {
        Map<String, Kind> more = new LinkedHashMap<>(kinds);
        for (String name : names) {
            more.put(name, kind);
        }
        return new RecordShape(Map.copyOf(more), nested);
    }

    /**
     * Holds members against the shape.
     *
     * @param members an object as it came
     * @throws MemberException if a member of the shape has another type; it names the place
     */
    public void check(Members members) {
        for (String name : members.names()) {
            Kind kind = kinds.get(name);
            if (kind != null) {
                kind.check(members, name);
            }
            RecordShape shape = nested.get(name);
            if (shape != null) {
                checkEach(members.objects(name), shape, name);
            }
        }
    }

    private static void checkEach(List<Members> objects, RecordShape shape, String name) {
        for (int i = 0; i < objects.size(); i++) {
            try {
                shape.check(objects.get(i));
            } catch (MemberException e) {
                throw e.within(name + "[" + i + "]");
            }
        }
    }

    private enum Kind {
        TEXT,
        INTEGER,
        NUMBER,
        FLAG,
        TEXTS;

        void check(Members members, String name) {
            // The accessors throw if the type is another.
            switch (this) {
                case TEXT -> members.text(name);
                case INTEGER -> requireInt(members, name);
                case NUMBER -> members.number(name);
                case FLAG -> members.flag(name);
                case TEXTS -> members.texts(name);
            }
        }

        private static void requireInt(Members members, String name) {
            if (members.integer(name).filter(value -> value != value.intValue()).isPresent()) {
                throw new MemberException(name, "RANGE");
            }
        }
    }
}
