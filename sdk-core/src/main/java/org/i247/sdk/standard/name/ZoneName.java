package org.i247.sdk.standard.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.i247.sdk.standard.InvalidValueException;
import org.i247.sdk.standard.PersonalText;
import org.i247.sdk.standard.ValueRule;

/**
 * A name as the field of a machine readable zone has it: surname, two fillers, forenames, filled up to the field's width.
 * What does not fit is cut as ICAO Doc 9303 parts 4 to 6 show it: the last components become shorter first, down to
 * their initial, so that as many as can be stay whole.
 *
 * <p>Immutable and safe for use by several threads. {@link #toString()} is masked: a name is personal data.
 */
public final class ZoneName {
    private static final int NARROWEST = 5;
    private static final int WIDEST = 64;
    private static final String FILLER = "<";

    private final PersonalText text;
    private final boolean truncated;

    private ZoneName(String text, boolean truncated) {
        this.text = PersonalText.of(text);
        this.truncated = truncated;
    }

    /**
     * Writes a name into a field.
     *
     * @param name the name
     * @param language the language that it is written in; {@link Locale#ROOT} if it is not known
     * @param width the places of the field, 5 to 64: 39 in a passport, 31 on documents of size TD2, 30 on those of TD1
     * @return the name as the field has it
     * @throws InvalidValueException if the width is out of range, or the name has no letter for a zone
     */
    public static ZoneName of(PersonName name, Locale language, int width) {
        if (width < NARROWEST || width > WIDEST) {
            throw new InvalidValueException(ValueRule.RANGE, "A name's field is 5 to 64 places wide");
        }
        List<String> surname = components(name.surname(), language);
        List<String> forenames =
                name.forenames().map(text -> components(text, language)).orElse(List.of());
        if (surname.isEmpty() && forenames.isEmpty()) {
            throw new InvalidValueException(ValueRule.FORMAT, "A name in a zone needs a letter that can be A to Z");
        }
        List<String> all = new ArrayList<>(surname);
        all.addAll(forenames);
        int separators = all.size() - 1 + (surname.isEmpty() || forenames.isEmpty() ? 0 : 1);
        int tooMany = String.join("", all).length() + separators - width;
        List<String> cut = shortened(all, tooMany);
        String written = written(cut.subList(0, surname.size()), cut.subList(surname.size(), cut.size()));
        String field = written.substring(0, Math.min(width, written.length()));
        return new ZoneName(field + FILLER.repeat(width - field.length()), tooMany > 0);
    }

    /**
     * The field.
     *
     * @return letters A to Z and fillers, as many as the width
     */
    public String text() {
        return text.reveal();
    }

    /**
     * Whether the name does not fit.
     *
     * @return true if letters were cut
     */
    public boolean isTruncated() {
        return truncated;
    }

    /** Returns a text that does not show the name. */
    @Override
    public String toString() {
        return "ZoneName[" + text + "]";
    }

    private static List<String> components(String text, Locale language) {
        String form = Transliteration.of(text, language).zoneForm();
        return form.isEmpty() ? List.of() : Arrays.asList(form.split(FILLER, -1));
    }

    private static List<String> shortened(List<String> components, int tooMany) {
        List<String> cut = new ArrayList<>(components);
        int left = tooMany;
        for (int i = cut.size() - 1; i >= 0 && left > 0; i--) {
            int kept = Math.max(1, cut.get(i).length() - left);
            left -= cut.get(i).length() - kept;
            cut.set(i, cut.get(i).substring(0, kept));
        }
        return cut;
    }

    private static String written(List<String> surname, List<String> forenames) {
        String separator = surname.isEmpty() || forenames.isEmpty() ? "" : FILLER + FILLER;
        return String.join(FILLER, surname) + separator + String.join(FILLER, forenames);
    }
}
