package org.i247.sdk.standard;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A machine readable zone as it stands on a document: what its fields say, and what each check digit says about them.
 *
 * <p>Nothing is corrected. A zone with a wrong digit still gives its fields, because real documents carry wrong digits and
 * the question must be asked all the same; {@link #readings()} offers what may have been meant. In the fields fillers are
 * blanks; a field that the format has no place for is an empty {@code Optional}, one that is all fillers is empty text.
 * Validity of digits and of state codes are two things: a code that no list holds passes through.
 *
 * <p>Immutable and thread-safe; no method blocks. {@code toString} shows no personal data. Sources: ICAO Doc 9303 parts 3
 * to 7 (8th edition) and the documents named in {@link MrzFormat}.
 */
public final class Mrz {
    private final MrzZone zone;
    private final MrzNumber number;
    private final MrzName name;
    private final Map<MrzCheck, MrzCheckResult> checks = new EnumMap<>(MrzCheck.class);

    Mrz(MrzZone zone) {
        this.zone = zone;
        this.number = MrzNumber.in(zone);
        this.name = MrzName.in(zone);
        for (MrzCheck check : MrzCheck.values()) {
            checks.put(check, zone.check(check));
        }
    }

    /**
     * Reads a zone. Lines are divided by {@code /} or a line break. White space, byte order marks and control characters
     * are left out, small letters are made capitals, and quotes such as {@code «} are taken for fillers.
     *
     * @param text the lines, at most 1000 characters
     * @return the zone as it stands
     * @throws InvalidValueException if number and length of the lines fit no format, or a character is none of A to Z, 0
     *     to 9 and {@code <}; the message names the rule and never holds the text
     */
    public static Mrz parse(String text) {
        return new Mrz(MrzText.read(text));
    }

    /** {@return the layout, told by the lengths of the lines and their first letters} */
    public MrzFormat format() {
        return zone.layout().format();
    }

    /** {@return the lines in capitals with fillers: personal data} */
    public List<String> lines() {
        return zone.layout().lines(zone.text());
    }

    /** {@return the code of the kind of document, such as {@code P}, {@code ID}, {@code VC}, {@code D1}} */
    public String documentCode() {
        String onlyCode = zone.layout().code();
        return onlyCode == null ? MrzText.words(zone.field(MrzField.DOCUMENT_CODE)) : onlyCode;
    }

    /** {@return whether the document code begins with P: ordinary, diplomatic, service and other passports} */
    public boolean isPassport() {
        return documentCode().startsWith("P");
    }

    /** {@return whether this is a visa of either size} */
    public boolean isVisa() {
        return format() == MrzFormat.MRVA || format() == MrzFormat.MRVB;
    }

    /** {@return the issuing state or organisation in its code; empty if no code can be read there} */
    public Optional<CountryCode> issuer() {
        return read(CountryCode::of, issuerText());
    }

    /** {@return what stands in the issuer's place, a misread code too, such as {@code UT0}} */
    public String issuerText() {
        return MrzText.words(zone.field(MrzField.ISSUER));
    }

    /** {@return the primary identifier} */
    public Optional<String> surname() {
        return name.surname();
    }

    /** {@return the secondary identifier, names divided by blanks} */
    public Optional<String> givenNames() {
        return name.givenNames();
    }

    /** {@return whether a letter stands in the last place of the name, so that it may go on beyond its field} */
    public boolean nameMayBeTruncated() {
        return name.mayBeTruncated();
    }

    /** {@return the number, whole, also where it goes on in the optional data, with blanks for fillers within it} */
    public String documentNumber() {
        return MrzText.words(number.whole());
    }

    /** {@return the number's own field with its fillers; of a number of more than nine characters the first nine} */
    public String documentNumberRaw() {
        return number.first();
    }

    /** {@return the number as a query takes it; empty if it is too short or missing} */
    public Optional<DocumentNumber> documentNumberForQuery() {
        return read(DocumentNumber::of, documentNumber());
    }

    /** {@return which sum fits the digit of a number that goes on in the optional data; empty for other numbers} */
    public Optional<MrzNumberRule> numberRule() {
        return Optional.ofNullable(number.rule());
    }

    /** {@return the holder's nationality in its code; empty if no code can be read there} */
    public Optional<CountryCode> nationality() {
        return nationalityText().flatMap(code -> read(CountryCode::of, code));
    }

    /** {@return what stands in the nationality's place, a misread code too} */
    public Optional<String> nationalityText() {
        return zone.printed(MrzField.NATIONALITY).map(MrzText::words);
    }

    /** {@return the date of birth as printed, six places with fillers for what is unknown} */
    public Optional<String> dateOfBirthRaw() {
        return zone.printed(MrzField.BIRTH);
    }

    /**
     * What the date of birth can mean.
     *
     * @param today the day of the reading, at the reader's place: it decides the century
     * @return the likeliest first; none if it is unknown, not real or not printed
     */
    public List<PartialDate> birthReadings(LocalDate today) {
        return readings(dateOfBirthRaw(), raw -> MrzDate.birth(raw, today));
    }

    /** {@return the date of expiry as printed, six places with fillers for what is unknown} */
    public Optional<String> dateOfExpiryRaw() {
        return zone.printed(MrzField.EXPIRY);
    }

    /**
     * What the date of expiry can mean.
     *
     * @param today the day of the reading, at the reader's place: it decides the century
     * @return the likeliest first; none if it is unknown, not real or not printed
     */
    public List<PartialDate> expiryReadings(LocalDate today) {
        return readings(dateOfExpiryRaw(), raw -> MrzDate.expiry(raw, today));
    }

    /** {@return {@code M}, {@code F}, {@code X} for a filler (unspecified), or whatever letter stands there} */
    public Optional<String> sex() {
        return zone.printed(MrzField.SEX).map(sex -> sex.equals("<") ? "X" : sex);
    }

    /** {@return what the issuer added, without what belongs to a long document number} */
    public String optionalData() {
        return MrzText.words(number.optionalData());
    }

    /** {@return what the issuer added in the second line of a card of size ID-1} */
    public String optionalData2() {
        return MrzText.words(zone.field(MrzField.OPTIONAL_2));
    }

    /** {@return a result for every check, {@link MrzCheckResult#ABSENT} for those that the format has not} */
    public Map<MrzCheck, MrzCheckResult> checks() {
        return Collections.unmodifiableMap(checks);
    }

    /** {@return whether the dates exist in some century or are printed as unknown, in whole or in part} */
    public boolean hasRealDates() {
        return zone.hasRealDates();
    }

    /**
     * Whether nothing is wrong: no digit is a mismatch, the digit of the document number is there if the format has one,
     * and the dates are real. It does not say whether a query may be sent: it may in any case.
     *
     * @return false if a person should look at the document again
     */
    public boolean isValid() {
        return zone.hasDigitOfNumber() && !checks.containsValue(MrzCheckResult.MISMATCH) && hasRealDates();
    }

    /**
     * What the zone may have been before it was misread: 0 for O, 1 for I, 2 for Z, 5 for S, 6 for G, 8 for B and the
     * reverse. A valid zone has readings too when a 6 or G stands where both are allowed, as no digit tells these apart. If
     * the text was not letter for letter what {@link #lines()} shows, that is a reading as well.
     *
     * @return at most 64, by checks passed, then real dates, then the fewest substitutions; computed anew on each call, in
     *     some milliseconds
     */
    public List<MrzReading> readings() {
        return MrzRepair.of(zone);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Mrz that && zone.text().equals(that.zone.text()) && format() == that.format();
    }

    @Override
    public int hashCode() {
        return zone.text().hashCode();
    }

    @Override
    public String toString() {
        return "Mrz[" + format() + ", " + (isValid() ? "valid" : "not valid") + "]";
    }

    private static List<PartialDate> readings(Optional<String> raw, Function<String, MrzDate> reader) {
        return raw.map(reader).map(MrzDate::readings).orElse(List.of());
    }

    private static <T> Optional<T> read(Function<String, T> reader, String text) {
        try {
            return Optional.of(reader.apply(text));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }
}
