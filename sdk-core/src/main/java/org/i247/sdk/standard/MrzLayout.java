package org.i247.sdk.standard;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a format keeps its fields and check digits, as data. Immutable. */
final class MrzLayout {
    /** A place that holds a letter or a filler. */
    static final char LETTER = 'A';
    /** A place that holds a digit or a filler. */
    static final char DIGIT = 'N';
    /** A place that holds either: only a check digit can say which. */
    static final char EITHER = '*';
    /** A place where nothing is ever taken for something else. */
    static final char FIXED = ' ';

    /** A check digit's place, and what it covers. */
    record Check(int digitAt, List<MrzSpan> covered) {
        String text(CharSequence zone) {
            StringBuilder text = new StringBuilder();
            covered.forEach(span -> text.append(zone, span.from(), span.end()));
            return text.toString();
        }
    }

    private final MrzFormat format;
    private final List<Integer> lineLengths;
    private final Pattern start;
    private final @Nullable String code;
    private final boolean longNumbers;
    private final Map<MrzField, MrzSpan> fields;
    private final Map<MrzCheck, Check> checks;
    private final String kinds;

    MrzLayout(MrzLayoutTable table) {
        this.format = table.format;
        this.lineLengths = table.lineLengths;
        this.start = table.start;
        this.code = table.code;
        this.longNumbers = table.longNumbers;
        this.fields = new EnumMap<>(table.fields);
        this.checks = new EnumMap<>(table.checks);
        this.kinds = table.kinds.toString();
    }

    MrzFormat format() {
        return format;
    }

    /** The document code where the layout allows one only, however it was misread. */
    @Nullable
    String code() {
        return code;
    }

    /** Whether a number of more than nine characters goes on in the optional data. */
    boolean longNumbers() {
        return longNumbers;
    }

    @Nullable
    MrzSpan field(MrzField field) {
        return fields.get(field);
    }

    @Nullable
    Check check(MrzCheck check) {
        return checks.get(check);
    }

    /** What may stand at a place of the joined zone: {@link #LETTER}, {@link #DIGIT}, {@link #EITHER}, {@link #FIXED}. */
    char kind(int place) {
        return kinds.charAt(place);
    }

    boolean fits(List<String> lines) {
        return lines.stream().map(String::length).toList().equals(lineLengths)
                && start.matcher(lines.get(0)).lookingAt();
    }

    /** The lines of a joined zone. */
    List<String> lines(String zone) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int length : lineLengths) {
            lines.add(zone.substring(from, from + length));
            from += length;
        }
        return List.copyOf(lines);
    }
}
