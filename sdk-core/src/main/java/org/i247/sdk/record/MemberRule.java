package org.i247.sdk.record;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.i247.sdk.internal.query.Draft;
import org.i247.sdk.query.Members;
import org.i247.sdk.standard.DocumentNumber;
import org.i247.sdk.standard.InvalidValueException;
import org.i247.sdk.standard.PartNumber;
import org.i247.sdk.standard.PartialDate;
import org.i247.sdk.standard.Plate;
import org.i247.sdk.standard.ValueRule;
import org.i247.sdk.standard.Vin;

/**
 * How a member of a record is written (contract, section 3). Immutable.
 *
 * @param kind what JSON makes of it
 * @param reader makes its value of text as typed; of a list, each element
 */
record MemberRule(Kind kind, Function<String, Object> reader) {
    /** What JSON makes of a member. */
    enum Kind {
        /** A text. */
        TEXT,
        /** A whole number. */
        NUMBER,
        /** A list of texts. */
        LIST,
        /** A list of objects; text cannot say it. */
        PARTS;

        /** Whether a JSON value is of this kind. */
        boolean fits(Object value) {
            return switch (this) {
                case TEXT -> value instanceof String;
                case NUMBER -> value instanceof BigDecimal;
                case LIST -> value instanceof List<?> list && list.stream().allMatch(String.class::isInstance);
                case PARTS -> value instanceof List<?> list && list.stream().allMatch(Members.class::isInstance);
            };
        }
    }

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

    static MemberRule text() {
        return new MemberRule(Kind.TEXT, String::strip);
    }

    static MemberRule country() {
        return new MemberRule(Kind.TEXT, Draft::countryCode);
    }

    /** A date of any precision. */
    static MemberRule date() {
        return new MemberRule(Kind.TEXT, text -> PartialDate.parse(text.strip()).toIsoString());
    }

    /** A full date. */
    static MemberRule day() {
        return new MemberRule(Kind.TEXT, text -> {
            PartialDate date = PartialDate.parse(text.strip());
            if (date.day().isEmpty()) {
                throw new InvalidValueException(ValueRule.FORMAT, "is a full date, as in 2031-02-01");
            }
            return date.toIsoString();
        });
    }

    static MemberRule code() {
        return new MemberRule(Kind.TEXT, MemberRule::readCode);
    }

    /** Cleaned, as the contract wants it. */
    static MemberRule documentNumber() {
        return new MemberRule(Kind.TEXT, text -> DocumentNumber.of(text).value());
    }

    static MemberRule vin() {
        return new MemberRule(Kind.TEXT, text -> Vin.of(text).value());
    }

    /** As it stands on the plate: the gateway cleans it when it compares. */
    static MemberRule plate() {
        return asTyped(text -> Plate.of(text));
    }

    static MemberRule partNumber() {
        return asTyped(text -> PartNumber.of(text));
    }

    private static MemberRule asTyped(Consumer<String> check) {
        return new MemberRule(Kind.TEXT, text -> {
            check.accept(text);
            return text.strip();
        });
    }

    static MemberRule number(int least, int greatest) {
        return new MemberRule(Kind.NUMBER, text -> readNumber(text.strip(), least, greatest));
    }

    static MemberRule texts() {
        return new MemberRule(Kind.LIST, String::strip);
    }

    static MemberRule codes() {
        return new MemberRule(Kind.LIST, MemberRule::readCode);
    }

    static MemberRule countries() {
        return new MemberRule(Kind.LIST, Draft::countryCode);
    }

    static MemberRule parts() {
        return new MemberRule(Kind.PARTS, text -> {
            throw new InvalidValueException(ValueRule.FORMAT, "is a list of objects");
        });
    }

    /** The elements of a list, none of them blank. */
    List<Object> readAll(List<String> elements) {
        List<Object> all = new ArrayList<>(elements.size());
        for (String element : elements) {
            if (element.isBlank()) {
                throw new InvalidValueException(ValueRule.EMPTY, "has an element that is empty");
            }
            all.add(reader.apply(element));
        }
        return all;
    }

    private static Object readCode(String text) {
        String code = text.strip();
        if (code.length() > 64 || !CODE.matcher(code).matches()) {
            throw new InvalidValueException(ValueRule.FORMAT, "is a code in UPPER_SNAKE_CASE");
        }
        return code;
    }

    private static Object readNumber(String digits, int least, int greatest) {
        if (!digits.matches("[0-9]{1,9}")) {
            throw new InvalidValueException(ValueRule.FORMAT, "is a whole number");
        }
        int number = Integer.parseInt(digits);
        if (number < least || number > greatest) {
            throw new InvalidValueException(ValueRule.RANGE, "is " + least + " to " + greatest);
        }
        return number;
    }
}
