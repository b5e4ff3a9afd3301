package org.i247.sdk.standard;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes down a layout in the words of the standards: {@code 2:14-20} is line 2, places 14 to 20, counted from 1 with
 * both ends included; {@code 2:10} is one place.
 */
final class MrzLayoutTable {
    final MrzFormat format;
    final List<Integer> lineLengths;
    final StringBuilder kinds;
    final Map<MrzField, MrzSpan> fields = new EnumMap<>(MrzField.class);
    final Map<MrzCheck, MrzLayout.Check> checks = new EnumMap<>(MrzCheck.class);
    Pattern start = Pattern.compile("");

    @Nullable
    String code;

    boolean longNumbers;

    MrzLayoutTable(MrzFormat format, Integer... lineLengths) {
        this.format = format;
        this.lineLengths = List.of(lineLengths);
        int length = this.lineLengths.stream().mapToInt(Integer::intValue).sum();
        this.kinds = new StringBuilder(String.valueOf(MrzLayout.FIXED).repeat(length));
    }

    /** What the first line begins with, as a regular expression. */
    MrzLayoutTable startsWith(String regex) {
        this.start = Pattern.compile(regex);
        return this;
    }

    MrzLayoutTable code(String onlyCode) {
        this.code = onlyCode;
        return this;
    }

    MrzLayoutTable longNumbers() {
        this.longNumbers = true;
        return this;
    }

    /** Places a field; {@code kind} is one kind for all its places, or a kind for each. */
    MrzLayoutTable field(MrzField field, String places, String kind) {
        MrzSpan span = span(places);
        fields.put(field, span);
        int length = span.end() - span.from();
        kinds.replace(span.from(), span.end(), kind.length() == length ? kind : kind.repeat(length));
        return this;
    }

    /** Places a check digit over stretches that are divided by blanks, in the order in which they are summed. */
    MrzLayoutTable check(MrzCheck check, String place, String covered) {
        int digitAt = span(place).from();
        kinds.setCharAt(digitAt, MrzLayout.DIGIT);
        List<MrzSpan> spans = Arrays.stream(covered.split(" ")).map(this::span).toList();
        checks.put(check, new MrzLayout.Check(digitAt, spans));
        return this;
    }

    MrzLayout done() {
        return new MrzLayout(this);
    }

    private MrzSpan span(String places) {
        int colon = places.indexOf(':');
        int dash = places.indexOf('-');
        int line = Integer.parseInt(places.substring(0, colon));
        int from = Integer.parseInt(places.substring(colon + 1, dash < 0 ? places.length() : dash));
        int to = dash < 0 ? from : Integer.parseInt(places.substring(dash + 1));
        int before = lineLengths.subList(0, line - 1).stream()
                .mapToInt(Integer::intValue)
                .sum();
        return new MrzSpan(before + from - 1, before + to);
    }
}
