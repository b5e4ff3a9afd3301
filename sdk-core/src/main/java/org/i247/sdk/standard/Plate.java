package org.i247.sdk.standard;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A vehicle's registration plate, and the country that issued it where that is known.
 *
 * <p>Plates are compared by {@link #key()}: 1 to 40 letters and digits of any script (contract section 3, Matching).
 * Umlauts are kept, and O and 0 are different: there are countries in which both plates exist. Cyrillic and Greek
 * letters are turned into the Latin ones that they look like only for a country whose plates are made of such letters:
 * Belarus, Bosnia and Herzegovina, Bulgaria, Greece, Russia and Ukraine. If one of its letters has no Latin twin, as on
 * Soviet plates, the plate stays as it is; so it does without a country.
 *
 * <p>Immutable and safe for use by several threads. {@link #toString()} is masked, because a plate leads to a person. The
 * natural order is by key, then by country, those without one first.
 */
public final class Plate implements Comparable<Plate> {

    private static final Set<String> WRITES_LATIN_TWINS = Set.of("BGR", "BIH", "BLR", "GRC", "RUS", "UKR");
    private static final Comparator<Plate> ORDER =
            Comparator.comparing(Plate::key).thenComparing(plate -> plate.country == null ? "" : plate.country.code());

    private final PersonalText key;
    private final @Nullable CountryCode country;

    private Plate(String text, @Nullable CountryCode country) {
        String cleaned = clean(text);
        boolean twins = country != null && WRITES_LATIN_TWINS.contains(country.code());
        // An accent that stood by itself beside a Cyrillic letter joins the Latin one: so it is cleaned again.
        this.key = PersonalText.of(
                twins ? LatinTwins.inLatin(cleaned).map(Plate::clean).orElse(cleaned) : cleaned);
        this.country = country;
    }

    /**
     * Reads a plate as typed or seen, of an unknown country: NFKC, upper case, without white space, hyphens of any kind,
     * dots, underscores, slashes and {@code <}.
     *
     * @param text the plate
     * @return the plate
     * @throws InvalidValueException if the plate is missing, or nothing, too much or something else is left
     */
    public static Plate of(String text) {
        return new Plate(text, null);
    }

    /**
     * Reads a plate as typed or seen, like {@link #of(String)}.
     *
     * @param text the plate
     * @param country the country that issued it
     * @return the plate
     * @throws InvalidValueException if the plate is missing, or nothing, too much or something else is left
     */
    public static Plate of(String text, CountryCode country) {
        return new Plate(text, Objects.requireNonNull(country, "country"));
    }

    /**
     * Returns the form in which plates are compared and sent. This is personal data.
     *
     * @return 1 to 40 letters and digits
     */
    public String key() {
        return key.reveal();
    }

    /**
     * Returns the country that issued the plate.
     *
     * @return the country, or empty if it was not given
     */
    public Optional<CountryCode> country() {
        return Optional.ofNullable(country);
    }

    /** Orders by key, then by country, those without one first. */
    @Override
    public int compareTo(Plate other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Plate that && key.equals(that.key) && Objects.equals(country, that.country);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, country);
    }

    /** Returns a text that shows neither the plate nor its length. */
    @Override
    public String toString() {
        return "Plate[**********]";
    }

    private static String clean(String text) {
        return NumberText.lettersAndDigits("A plate", text, "");
    }
}
