package org.i247.sdk.standard.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.i247.sdk.standard.PersonalText;
import org.jspecify.annotations.Nullable;

/**
 * The name of a person, in any script and of any form, to be compared with another and to ask for variants of.
 *
 * <p>Every text is a name, so that nothing which comes from a document or a record is refused; one without a letter has
 * nothing to compare. The first sixteen words and the first forty letters of a word are compared.
 *
 * <p>Immutable and safe for use by several threads. {@link #toString()} is masked: a name is personal data.
 */
public final class PersonName {
    private final PersonalText surname;
    private final PersonalText forenames;
    private final List<NameToken> tokens;

    private PersonName(String surname, String forenames) {
        this.surname = PersonalText.of(surname);
        this.forenames = PersonalText.of(forenames);
        List<NameToken> all = new ArrayList<>(NameTokens.of(surname, true));
        all.addAll(NameTokens.of(forenames, false));
        this.tokens = NameTokens.withoutTitles(all);
    }

    /**
     * A name of which is not known what is surname and what forename.
     *
     * @param text the name as written; a comma parts the surname from the forenames
     * @return the name
     */
    public static PersonName of(String text) {
        int comma = text.indexOf(',');
        return comma < 0
                ? new PersonName(text.strip(), "")
                : new PersonName(
                        text.substring(0, comma).strip(),
                        text.substring(comma + 1).strip());
    }

    /**
     * A name in its two parts.
     *
     * @param surname the family name, or primary identifier
     * @param forenames the given names, or secondary identifier; null if there are none
     * @return the name
     */
    public static PersonName of(String surname, @Nullable String forenames) {
        return new PersonName(surname.strip(), forenames == null ? "" : forenames.strip());
    }

    /**
     * The family name.
     *
     * @return the surname as written; the whole name if its parts are not known
     */
    public String surname() {
        return surname.reveal();
    }

    /**
     * The given names.
     *
     * @return the forenames as written, if any are known
     */
    public Optional<String> forenames() {
        return Optional.of(forenames.reveal()).filter(text -> !text.isEmpty());
    }

    /**
     * How well this name and another may be those of one person. The same the other way round.
     *
     * @param other the other name
     * @return a score with its reasons
     */
    public NameComparison compareWith(PersonName other) {
        return Alignment.of(tokens, other.tokens);
    }

    /**
     * Other ways in which a record may hold this name: in A to Z as ICAO Doc 9303-3 and national practice have it, without
     * or with its particles, with a hyphen taken otherwise, in the other order, cut as in a machine readable zone. The
     * same name gives the same variants, the likeliest first.
     *
     * @param most how many at most, 1 to 100
     * @return the variants, this name itself first
     * @throws IllegalArgumentException if the bound is not from 1 to 100
     */
    public List<NameVariant> variants(int most) {
        if (most < 1 || most > 100) {
            throw new IllegalArgumentException("ask for 1 to 100 variants");
        }
        return NameVariants.of(this, most);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PersonName that && surname.equals(that.surname) && forenames.equals(that.forenames);
    }

    @Override
    public int hashCode() {
        return Objects.hash(surname, forenames);
    }

    /** Returns a text that does not show the name. */
    @Override
    public String toString() {
        return "PersonName[" + surname + "]";
    }
}
