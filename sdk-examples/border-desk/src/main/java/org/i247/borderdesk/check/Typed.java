package org.i247.borderdesk.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.InvalidRequestException;
import org.i247.sdk.error.Violation;
import org.i247.sdk.standard.CountryCode;
import org.i247.sdk.standard.InvalidValueException;
import org.i247.sdk.standard.Mrz;

/** Values from what an officer typed; a value that cannot be is refused by field and rule, and never repeated. */
final class Typed {
    private Typed() {}

    static Mrz zone(String typed) {
        return read("mrz", () -> Mrz.parse(typed));
    }

    /**
     * A country as documents print it. People type the codes that they know, and two letters, or {@code DEU} for {@code
     * D}, would narrow a question to a country that no record has. So would a slip of the finger: a code that nobody knows is left
     * out, and the officer told.
     */
    static Optional<CountryCode> country(String field, String typed, List<Note> notes) {
        CountryCode asTyped = read(field, () -> CountryCode.of(typed));
        if (asTyped.code().length() == 2) {
            return Optional.of(read(field, () -> CountryCode.ofAlpha2(asTyped.code())));
        }
        if (!asTyped.isKnown()) {
            notes.add(Note.of("note.country-unknown", asTyped.code()));
            return Optional.empty();
        }
        return Optional.of(asTyped.asInDocuments());
    }

    /** A code of the contract: {@code driving licence} and {@code driving-licence} mean {@code DRIVING_LICENCE}. */
    static <T> T code(String field, String typed, Function<String, T> reader) {
        String code = typed.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        return read(field, () -> reader.apply(code));
    }

    /**
     * Reads a value.
     *
     * @throws InvalidRequestException if it cannot be read; it names the field and the rule
     */
    static <T> T read(String field, Supplier<T> reader) {
        try {
            return reader.get();
        } catch (InvalidValueException e) {
            throw refusal(field, e.rule().code(), String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException e) {
            throw refusal(field, "FORMAT", "has another form than allowed");
        }
    }

    private static I247Exception refusal(String field, String rule, String message) {
        return I247Exception.of(Failure.of(ErrorCode.INVALID_QUERY)
                .withViolations(List.of(new Violation("query." + field, rule, message))));
    }
}
