package org.i247.sandbox.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.i247.sandbox.data.Cleaning;
import org.i247.sandbox.problem.Violation.Rule;
import org.jspecify.annotations.Nullable;

/** What a member of a record may hold. Null is "not known" and empty "there is none", for every kind (contract section 1). */
enum MemberKind {
    TEXT,
    COUNTRY,
    CODE,
    DATE,
    DAY,
    DOCUMENT_NUMBER,
    INTEGER,
    TEXTS,
    COUNTRIES,
    CODES,
    PARTS;

    private static final Pattern COUNTRY_FORM = Pattern.compile("[A-Z]{1,3}");
    private static final Pattern CODE_FORM = Pattern.compile("[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*");
    private static final Pattern DATE_FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    private static final Pattern DOCUMENT_NUMBER_FORM = Pattern.compile("[A-Z0-9]{5,25}");

    /** The rule that a value breaks, if it breaks one; the elements of a list are looked at one by one. */
    @Nullable
    Rule broken(JsonNode value) {
        return switch (this) {
            case INTEGER -> integer(value);
            case TEXTS, COUNTRIES, CODES, PARTS -> value.isArray() ? null : Rule.TYPE;
            default -> text(value);
        };
    }

    /** What each element of the list is. */
    MemberKind element() {
        return switch (this) {
            case COUNTRIES -> COUNTRY;
            case CODES -> CODE;
            default -> TEXT;
        };
    }

    boolean isList() {
        return this == TEXTS || this == COUNTRIES || this == CODES;
    }

    private static @Nullable Rule integer(JsonNode value) {
        if (!value.isNumber() || value.decimalValue().stripTrailingZeros().scale() > 0) {
            return Rule.TYPE;
        }
        return value.decimalValue().signum() < 0 || !value.canConvertToInt() ? Rule.RANGE : null;
    }

    private @Nullable Rule text(JsonNode value) {
        if (!value.isTextual()) {
            return Rule.TYPE;
        }
        String text = value.textValue();
        return text.isEmpty() || hasForm(text) ? null : Rule.FORMAT;
    }

    private boolean hasForm(String text) {
        return switch (this) {
            case COUNTRY -> COUNTRY_FORM.matcher(text).matches();
            case CODE -> CODE_FORM.matcher(text).matches();
            case DATE -> isDate(text);
            case DAY -> text.length() == 10 && isDate(text);
            case DOCUMENT_NUMBER ->
                DOCUMENT_NUMBER_FORM.matcher(Cleaning.number(text)).matches();
            default -> true;
        };
    }

    private static boolean isDate(String text) {
        if (!DATE_FORM.matcher(text).matches()) {
            return false;
        }
        try {
            switch (text.length()) {
                case 7 -> YearMonth.parse(text);
                case 10 -> LocalDate.parse(text);
                default -> {}
            }
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
