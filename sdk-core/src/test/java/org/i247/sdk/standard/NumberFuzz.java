package org.i247.sdk.standard;

import static org.i247.sdk.fuzz.Invariant.require;
import static org.i247.sdk.fuzz.Invariant.requireReadable;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** Text that may be the number of a document, a vehicle or a part, or the code of a country or bureau. */
public final class NumberFuzz {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private NumberFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        String text = new String(data, StandardCharsets.UTF_8);
        clean(text, DocumentNumber::of, DocumentNumber::value)
                .ifPresent(number -> require(number.value().matches("[A-Z0-9]{5,25}"), "a document number is clean"));
        clean(text, PartNumber::of, PartNumber::value)
                .ifPresent(number -> require(isKey(number.value()), "a part number is clean"));
        clean(text, Plate::of, Plate::key).ifPresent(plate -> require(isKey(plate.key()), "a plate is clean"));
        clean(text, CountryCode::of, CountryCode::code)
                .ifPresent(country -> require(country.code().matches("[A-Z]{1,3}"), "a country code is clean"));
        clean(text, BureauCode::of, BureauCode::code)
                .ifPresent(
                        bureau -> require(bureau.code().matches("[A-Z]{2}|[A-Z][A-Z0-9]{2,15}"), "a bureau is clean"));
        clean(text, Vin::of, Vin::value).ifPresent(NumberFuzz::vin);
    }

    private static void vin(Vin vin) {
        vin.modelYears(TODAY).forEach(year -> require(year <= TODAY.getYear() + 1, "a model year is not far ahead"));
        vin.likelyModelYear(TODAY);
        vin.candidates()
                .forEach(candidate ->
                        require(candidate.value().length() == vin.value().length(), "a candidate is another reading"));
    }

    /** The value, which must be the same when it is cleaned again. */
    private static <T> Optional<T> clean(String text, Function<String, T> reader, Function<T, String> writer) {
        T value;
        try {
            value = reader.apply(text);
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
        requireReadable(value);
        require(reader.apply(writer.apply(value)).equals(value), "what is clean stays as it is");
        return Optional.of(value);
    }

    private static boolean isKey(String value) {
        int length = value.codePointCount(0, value.length());
        return length >= 1
                && length <= 40
                && value.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || isMark(c));
    }

    /** A vowel sign or accent is part of its letter. */
    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
