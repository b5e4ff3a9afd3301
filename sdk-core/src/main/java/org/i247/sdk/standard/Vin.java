package org.i247.sdk.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A vehicle identification number (ISO 3779, ISO 3780), or the shorter chassis number that vehicles had before 1981: 1 to
 * 40 letters and digits (contract section 3, Matching). A wrong check digit, a strange length or a letter that no VIN
 * holds never stops a search: what is stamped on a stolen car may be wrong on purpose.
 *
 * <p>Immutable and safe for use by several threads. {@link #toString()} is masked, because a vehicle leads to its owner.
 * The natural order is that of the characters.
 */
public final class Vin implements Comparable<Vin> {

    private static final Pattern WELL_FORMED = Pattern.compile("[A-HJ-NPR-Z0-9]{17}");

    /** First characters where the check digit is law: North America, and China. */
    private static final String CHECKED = "12345L";

    private final PersonalText value;

    private Vin(String text) {
        // Cars bear the number between two asterisks.
        this.value = PersonalText.of(NumberText.lettersAndDigits("A VIN or chassis number", text, "*"));
    }

    /**
     * Reads a number as typed or stamped: NFKC, upper case, without white space, hyphens of any kind, dots, underscores,
     * slashes, asterisks and {@code <}.
     *
     * @param text the number
     * @return the cleaned number, well formed or not
     * @throws InvalidValueException if the number is missing, or nothing, too much or something else is left
     */
    public static Vin of(String text) {
        return new Vin(text);
    }

    /**
     * The number in the form in which databases compare it. This is personal data.
     *
     * @return the cleaned number
     */
    public String value() {
        return value.reveal();
    }

    /**
     * Says whether the number has the form of ISO 3779.
     *
     * @return true for 17 of 0 to 9 and A to Z without I, O and Q
     */
    public boolean isWellFormed() {
        return WELL_FORMED.matcher(value()).matches();
    }

    /**
     * Returns what the check digit says. It is asked for in North America (first character 1 to 5) and China (L) only;
     * European numbers have a filler in its place.
     *
     * @return the verdict, which is a hint and no more
     */
    public VinCheckDigit checkDigit() {
        return expectedCheckDigit()
                .filter(digit -> CHECKED.indexOf(value().charAt(0)) >= 0)
                .map(digit -> digit == value().charAt(8) ? VinCheckDigit.MATCHES : VinCheckDigit.DOES_NOT_MATCH)
                .orElse(VinCheckDigit.NOT_APPLICABLE);
    }

    /**
     * Returns the check digit that the other characters ask for, whether or not one is asked for there.
     *
     * @return 0 to 9 or X, or empty if the number is not well formed
     */
    public Optional<Character> expectedCheckDigit() {
        return isWellFormed() ? Optional.of(VinCheckDigit.computed(value())) : Optional.empty();
    }

    /**
     * Returns well-formed numbers that may be meant where this one is not well formed: I read as 1, O and Q as 0, and
     * Cyrillic and Greek letters as the Latin ones that they look like. They are offered, and never put in place.
     *
     * @return the likeliest first; empty if the number is well formed, or cannot be read so
     */
    public List<Vin> candidates() {
        if (isWellFormed()) {
            return List.of();
        }
        return LatinTwins.inLatin(value())
                .map(latin -> new Vin(latin.replace('I', '1').replace('O', '0').replace('Q', '0')))
                .filter(Vin::isWellFormed)
                .stream()
                .toList();
    }

    /**
     * Returns the world manufacturer identifier (ISO 3780).
     *
     * @return the first three characters, or empty if the number is not well formed
     */
    public Optional<String> worldManufacturerIdentifier() {
        return isWellFormed() ? Optional.of(value().substring(0, 3)) : Optional.empty();
    }

    /**
     * Returns what names the maker: the {@linkplain #worldManufacturerIdentifier() identifier}, which for a maker of few
     * vehicles has 9 in the third place and goes on in positions 12 to 14.
     *
     * @return three or six characters, or empty if the number is not well formed
     */
    public Optional<String> makerCode() {
        return worldManufacturerIdentifier().map(wmi -> wmi.endsWith("9") ? wmi + value().substring(11, 14) : wmi);
    }

    /**
     * Returns the region in which the maker is registered (ISO 3780).
     *
     * @return the region by the first two characters, or empty if the number is not well formed or they are not given out
     */
    public Optional<VinRegion> region() {
        return worldManufacturerIdentifier().flatMap(VinRegion::of);
    }

    /**
     * Returns what the tenth character can mean as a model year: the codes come round every 30 years. Outside North
     * America it often means nothing.
     *
     * @param today the day of the reading; model years up to the next calendar year are given
     * @return years from 1980 on, the earliest first; empty if the number is not well formed or the code is none
     */
    public List<Integer> modelYears(LocalDate today) {
        return isWellFormed() ? VinModelYear.candidates(value().charAt(9), today.getYear() + 1) : List.of();
    }

    /**
     * Returns the one model year that is likely. In North America the seventh character tells apart the rounds of the
     * codes for cars and light trucks, a digit for 1980 to 2009 and a letter for 2010 to 2039; not for heavy vehicles.
     *
     * @param today the day of the reading
     * @return the year if there is one candidate only, or the seventh character decides; otherwise empty
     */
    public Optional<Integer> likelyModelYear(LocalDate today) {
        List<Integer> years = modelYears(today);
        boolean northAmerica = region().filter(VinRegion.NORTH_AMERICA::equals).isPresent();
        List<Integer> likely = years.size() > 1 && northAmerica
                ? years.stream()
                        .filter(year -> VinModelYear.agrees(year, value().charAt(6)))
                        .toList()
                : years;
        return likely.size() == 1 ? Optional.of(likely.get(0)) : Optional.empty();
    }

    /** Orders by the characters of the cleaned number. */
    @Override
    public int compareTo(Vin other) {
        return value().compareTo(other.value());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Vin that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Returns a text that shows neither the number nor its length. */
    @Override
    public String toString() {
        return "Vin[**********]";
    }
}
