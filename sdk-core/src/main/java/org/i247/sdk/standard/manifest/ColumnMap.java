package org.i247.sdk.standard.manifest;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a CSV list holds what. The usual names of columns, those of IMO FAL 5 and 6 among them, are known in English
 * and partly in French, Spanish and Arabic; capitals, blanks and signs do not matter, nor does the order of the columns.
 * Immutable and safe for use by several threads.
 */
public final class ColumnMap {
    private static final Pattern NOISE = Pattern.compile("[^\\p{L}\\p{Nd}]");
    private static final ColumnMap USUAL = new ColumnMap(Map.of(), Map.of(), null, null);

    private final Map<String, ListField> headings;
    private final Map<ListField, Integer> columns;
    private final @Nullable TravellerRole role;
    private final @Nullable Boolean dayFirst;

    private ColumnMap(
            Map<String, ListField> headings,
            Map<ListField, Integer> columns,
            @Nullable TravellerRole role,
            @Nullable Boolean dayFirst) {
        this.headings = Map.copyOf(headings);
        this.columns = Map.copyOf(columns);
        this.role = role;
        this.dayFirst = dayFirst;
    }

    /** {@return the usual names of columns} */
    public static ColumnMap usual() {
        return USUAL;
    }

    /** {@return the crew list of IMO FAL form 5} */
    public static ColumnMap fal5() {
        return USUAL.of(TravellerRole.CREW);
    }

    /** {@return the passenger list of IMO FAL form 6} */
    public static ColumnMap fal6() {
        return USUAL.of(TravellerRole.PASSENGER);
    }

    /**
     * The same map, and a further name of a column.
     *
     * @param heading the column's name as it stands in the heading; capitals, blanks and signs do not matter
     * @param field what it holds
     * @return a new map
     */
    public ColumnMap with(String heading, ListField field) {
        Map<String, ListField> more = new HashMap<>(headings);
        more.put(plain(heading), field);
        return new ColumnMap(more, columns, role, dayFirst);
    }

    /**
     * The same map for a list without a heading: a column by its place. Once a place is named only places count.
     *
     * @param column the column, from 1
     * @param field what it holds
     * @return a new map
     * @throws IllegalArgumentException if there is no such column
     */
    public ColumnMap at(int column, ListField field) {
        if (column < 1) {
            throw new IllegalArgumentException("columns are counted from 1");
        }
        Map<ListField, Integer> more = new EnumMap<>(ListField.class);
        more.putAll(columns);
        more.put(field, column - 1);
        return new ColumnMap(headings, more, role, dayFirst);
    }

    /**
     * The same map for travellers who are all the same.
     *
     * @param all as what they travel
     * @return a new map
     */
    public ColumnMap of(TravellerRole all) {
        return new ColumnMap(headings, columns, all, dayFirst);
    }

    /**
     * The same map for dates with slashes or hyphens of which the day comes first: {@code 07/03/1961} is in March. Unless this
     * is said, only the year of such a date is taken where day and month could change places: a wrong date would hide somebody.
     *
     * @param first true if the day comes first, false if the month does
     * @return a new map
     */
    public ColumnMap withDayFirst(boolean first) {
        return new ColumnMap(headings, columns, role, first);
    }

    boolean isByPlace() {
        return !columns.isEmpty();
    }

    Map<ListField, Integer> places() {
        return columns;
    }

    Optional<ListField> field(String heading) {
        String plain = plain(heading);
        ListField own = headings.get(plain);
        return own == null ? ListField.named(plain) : Optional.of(own);
    }

    Optional<TravellerRole> role() {
        return Optional.ofNullable(role);
    }

    Optional<Boolean> dayFirst() {
        return Optional.ofNullable(dayFirst);
    }

    static String plain(String heading) {
        String form = Normalizer.normalize(heading, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return NOISE.matcher(form).replaceAll("");
    }

    /** Returns how many names and places were added. */
    @Override
    public String toString() {
        return "ColumnMap[" + headings.size() + " names, " + columns.size() + " places]";
    }
}
