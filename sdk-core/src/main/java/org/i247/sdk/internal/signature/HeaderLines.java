package org.i247.sdk.internal.signature;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The header section of a message: its lines in order, those that stand twice included. Immutable. */
public final class HeaderLines {
    private static final HeaderLines NONE = new HeaderLines(List.of());

    private final List<HeaderLine> lines;

    private HeaderLines(List<HeaderLine> lines) {
        this.lines = lines;
    }

    /**
     * The lines of a message.
     *
     * @param lines the lines in order
     * @return the header section
     */
    public static HeaderLines of(List<HeaderLine> lines) {
        return new HeaderLines(List.copyOf(lines));
    }

    /**
     * A header section without a line.
     *
     * @return no lines
     */
    public static HeaderLines none() {
        return NONE;
    }

    /**
     * Whether a field stands there, be it empty.
     *
     * @param name the field's name in any case
     * @return true if there is a line of this name
     */
    public boolean has(String name) {
        return count(name) > 0;
    }

    /**
     * How many lines a field has.
     *
     * @param name the field's name in any case
     * @return the number of lines
     */
    public int count(String name) {
        int count = 0;
        for (HeaderLine line : lines) {
            if (line.name().equalsIgnoreCase(name)) {
                count++;
            }
        }
        return count;
    }

    /**
     * The values of a field, a line each, without the white space around them and with obsolete line folding undone
     * (RFC 9421, section 2.1).
     *
     * @param name the field's name in any case
     * @return the values in order
     */
    public List<String> values(String name) {
        List<String> values = new ArrayList<>(1);
        for (HeaderLine line : lines) {
            if (line.name().equalsIgnoreCase(name)) {
                values.add(FieldText.clean(line.value()));
            }
        }
        return values;
    }

    /**
     * The combined value of a field (RFC 9421, section 2.1): the lines joined by a comma and a space.
     *
     * @param name the field's name in any case
     * @return the value, or empty if the field does not stand there
     */
    public Optional<String> combined(String name) {
        List<String> values = values(name);
        return values.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", values));
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
