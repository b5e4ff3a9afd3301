package org.i247.sdk.standard.name;

import java.util.List;
import java.util.Locale;
import org.i247.sdk.standard.PersonalText;

/**
 * A name as a machine readable zone has it: A to Z, with one filler between its components (ICAO Doc 9303-3 sections 4.6
 * and 6). Where the standard or national practice leaves a choice, there are several forms, the one that the standard
 * recommends for the language first. For Latin, Cyrillic and Arabic the tables are the standard's; for Greek,
 * Hebrew, Georgian, Armenian and Korean, of which it says nothing, those of the countries.
 *
 * <p>Apostrophes and full stops are left out, hyphens and blanks become fillers. A letter of another script is left out too, and
 * {@link #isComplete()} says so.
 *
 * <p>Immutable and safe for use by several threads. {@link #toString()} is masked: a name is personal data.
 */
public final class Transliteration {
    private static final int MOST = 16;

    private final List<PersonalText> forms;
    private final boolean complete;

    private Transliteration(Spelling spelling) {
        this.forms = spelling.texts().stream()
                .map(text -> text.replace(' ', '<'))
                .map(PersonalText::of)
                .toList();
        this.complete = spelling.isComplete();
    }

    /**
     * Transliterates a name whose language is not known: the forms are those of all languages that have such letters.
     *
     * @param text a name or a part of one, in any script
     * @return its forms
     */
    public static Transliteration of(String text) {
        return of(text, Locale.ROOT);
    }

    /**
     * Transliterates a name.
     *
     * @param text a name or a part of one, in any script
     * @param language the language that it is written in; its country counts for nothing
     * @return its forms
     */
    public static Transliteration of(String text, Locale language) {
        return new Transliteration(Spelling.of(text, language.getLanguage(), Style.ZONE, MOST));
    }

    /**
     * The form that is recommended.
     *
     * @return letters A to Z and fillers; empty if there is no letter that could be transliterated
     */
    public String zoneForm() {
        return forms.get(0).reveal();
    }

    /**
     * All forms that documents may bear, 16 at most.
     *
     * @return the forms, the one that is recommended first
     */
    public List<String> forms() {
        return forms.stream().map(PersonalText::reveal).toList();
    }

    /**
     * Whether every letter has a form.
     *
     * @return false if letters were left out because there is no table for their script
     */
    public boolean isComplete() {
        return complete;
    }

    /** Returns a text that does not show the name. */
    @Override
    public String toString() {
        return "Transliteration" + forms;
    }
}
