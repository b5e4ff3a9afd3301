package org.i247.sdk.internal.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.InvalidRequestException;
import org.i247.sdk.error.Violation;
import org.i247.sdk.query.Members;
import org.i247.sdk.standard.CountryCode;
import org.i247.sdk.standard.InvalidValueException;
import org.i247.sdk.standard.PersonalText;
import org.jspecify.annotations.Nullable;

/**
 * Members under construction, with all that is wrong with them. The last word on a member counts; null takes it back. Text
 * is held masked from the start.
 */
public final class Draft {
    private final ErrorCode code;
    private final String root;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, Violation> wrong = new LinkedHashMap<>();

    /**
     * An empty draft.
     *
     * @param code the code of the exception, if something is wrong
     * @param root what the paths of the fields begin with, such as {@code query}
     */
    public Draft(ErrorCode code, String root) {
        this.code = code;
        this.root = root;
    }

    /**
     * Sets a member to a value that is valid by its type.
     *
     * @param field the member's name
     * @param value the value, or null to take it back
     */
    public void set(String field, @Nullable Object value) {
        wrong.remove(field);
        if (value == null) {
            values.remove(field);
        } else {
            values.put(field, masked(value));
        }
    }

    private static Object masked(Object value) {
        if (value instanceof String text) {
            return PersonalText.of(text);
        }
        return value instanceof List<?> list ? list.stream().map(Draft::masked).toList() : value;
    }

    /**
     * Sets a member to text as typed, which must not be blank.
     *
     * @param field the member's name
     * @param text the text, or null to take it back
     */
    public void text(String field, @Nullable String text) {
        read(field, text, String::strip);
    }

    /**
     * Sets a member to a value read from text as typed.
     *
     * @param field the member's name
     * @param text the text, or null to take it back
     * @param reader makes the value
     */
    public void read(String field, @Nullable String text, Function<String, ?> reader) {
        if (text == null) {
            set(field, null);
        } else if (text.isBlank()) {
            reject(field, "EMPTY", "is empty");
        } else {
            try {
                set(field, reader.apply(text));
            } catch (InvalidValueException e) {
                reject(field, e.rule().code(), e.getMessage());
            }
        }
    }

    /**
     * Sets a member to a country read from text as typed. A code of ISO 3166-1 is turned into that of documents, such as
     * {@code DE} and {@code DEU} into {@code D}: as it stands it would match no record, and a question about another country than the one meant must not be asked.
     *
     * @param field the member's name
     * @param text the text, or null to take it back
     */
    public void country(String field, @Nullable String text) {
        read(field, text, Draft::countryCode);
    }

    /**
     * The country that a text as typed means.
     *
     * @param text a code of ICAO Doc 9303-3, or of two letters of ISO 3166-1
     * @return the code in a document
     * @throws InvalidValueException if it is neither
     */
    public static String countryCode(String text) {
        String stripped = text.strip();
        CountryCode typed = stripped.length() == 2 ? CountryCode.ofAlpha2(stripped) : CountryCode.of(stripped);
        return typed.asInDocuments().code();
    }

    /**
     * Notes that a field is wrong.
     *
     * @param field the member's name
     * @param rule the rule's code
     * @param message the rule in words, without the value
     */
    public void reject(String field, String rule, @Nullable String message) {
        String path = root.isEmpty() ? field : root + "." + field;
        wrong.put(field, new Violation(path, rule, message == null ? rule : message));
    }

    /**
     * Whether a member was given, rightly or wrongly.
     *
     * @param field the member's name
     * @return true if it was
     */
    public boolean has(String field) {
        return values.containsKey(field) || wrong.containsKey(field);
    }

    /**
     * Notes that one of several fields is needed.
     *
     * @param fields the members, the usual one first
     */
    public void requireOneOf(String... fields) {
        for (String field : fields) {
            if (has(field)) {
                return;
            }
        }
        reject(fields[0], "REQUIRED", "give at least one of " + String.join(", ", fields));
    }

    /**
     * Notes that a field needs another one.
     *
     * @param field the member that may be there
     * @param needed the member that must be there then
     */
    public void requireWith(String field, String needed) {
        if (has(field) && !has(needed)) {
            reject(field, "CONTRADICTION", "needs " + needed + " as well");
        }
    }

    /**
     * Ends the draft.
     *
     * @return the members
     * @throws InvalidRequestException if something is wrong, naming every field and rule
     */
    public Members build() {
        if (!wrong.isEmpty()) {
            List<Violation> violations = new ArrayList<>(wrong.values());
            throw I247Exception.of(Failure.of(code).withViolations(violations));
        }
        Members.Builder members = Members.builder();
        values.forEach(members::put);
        return members.build();
    }
}
