package org.i247.sandbox.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.i247.sandbox.data.Cleaning;
import org.i247.sandbox.problem.Violation;
import org.i247.sandbox.problem.Violation.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Reads the members of a query or page and takes down what is wrong with them. Null is the same as absent. Not safe for
 * use by several threads.
 */
final class MemberReader {
    private static final Pattern DOCUMENT_NUMBER = Pattern.compile("[A-Z0-9]{5,25}");
    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{N}]{1,40}");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{1,3}");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*");
    private static final Pattern SPEAKABLE = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,63}");

    private final ObjectNode object;
    private final String path;
    private final List<Violation> violations = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    MemberReader(ObjectNode object, String path) {
        this.object = object;
        this.path = path;
    }

    boolean has(String name) {
        return object.hasNonNull(name);
    }

    void violation(String name, Rule rule) {
        violations.add(new Violation(path + "." + name, rule));
    }

    void violation(Rule rule) {
        violations.add(new Violation(path, rule));
    }

    @Nullable
    String text(String name) {
        return text(name, value -> !value.isBlank());
    }

    @Nullable
    String code(String name) {
        return text(name, value -> CODE.matcher(value).matches());
    }

    @Nullable
    String country(String name) {
        return text(name, value -> COUNTRY.matcher(value).matches());
    }

    @Nullable
    String documentNumber(String name) {
        return cleaned(name, DOCUMENT_NUMBER);
    }

    @Nullable
    String number(String name) {
        return cleaned(name, NUMBER);
    }

    private @Nullable String cleaned(String name, Pattern form) {
        String value = text(name, text -> form.matcher(Cleaning.number(text)).matches());
        return value == null ? null : Cleaning.number(value);
    }

    @Nullable
    DateSpan date(String name) {
        String value = text(name, text -> DateSpan.read(text).isPresent());
        return value == null ? null : DateSpan.read(value).orElseThrow();
    }

    private @Nullable String text(String name, Predicate<String> form) {
        JsonNode value = take(name);
        if (value == null) {
            return null;
        }
        return accepted(name, value, form);
    }

    private @Nullable String accepted(String name, JsonNode value, Predicate<String> form) {
        if (!value.isTextual()) {
            violation(name, Rule.TYPE);
        } else if (value.textValue().isEmpty()) {
            violation(name, Rule.EMPTY);
        } else if (!form.test(value.textValue())) {
            violation(name, Rule.FORMAT);
        } else {
            return value.textValue();
        }
        return null;
    }

    boolean flag(String name) {
        JsonNode value = take(name);
        if (value != null && !value.isBoolean()) {
            violation(name, Rule.TYPE);
        }
        return value != null && value.booleanValue();
    }

    OptionalInt integer(String name, int least, int greatest) {
        JsonNode value = take(name);
        if (value == null) {
            return OptionalInt.empty();
        }
        if (!value.isNumber() || value.decimalValue().stripTrailingZeros().scale() > 0) {
            violation(name, Rule.TYPE);
            return OptionalInt.empty();
        }
        BigDecimal number = value.decimalValue();
        if (number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(greatest)) > 0) {
            violation(name, Rule.RANGE);
            return OptionalInt.empty();
        }
        return OptionalInt.of(number.intValueExact());
    }

    OptionalDouble share(String name) {
        JsonNode value = take(name);
        if (value == null) {
            return OptionalDouble.empty();
        }
        if (!value.isNumber()) {
            violation(name, Rule.TYPE);
            return OptionalDouble.empty();
        }
        if (value.doubleValue() < 0 || value.doubleValue() > 1) {
            violation(name, Rule.RANGE);
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(value.doubleValue());
    }

    List<String> countries(String name) {
        JsonNode value = take(name);
        List<String> countries = new ArrayList<>();
        if (value == null) {
            return countries;
        }
        if (!value.isArray()) {
            violation(name, Rule.TYPE);
        } else if (value.isEmpty()) {
            violation(name, Rule.EMPTY);
        }
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            String country = accepted(
                    name + "[" + i + "]",
                    value.get(i),
                    text -> COUNTRY.matcher(text).matches());
            if (country != null) {
                countries.add(country);
            }
        }
        return countries;
    }

    private @Nullable JsonNode take(String name) {
        known.add(name);
        JsonNode value = object.get(name);
        return value == null || value.isNull() ? null : value;
    }

    /** All that is wrong, members that nobody read included. */
    List<Violation> violations() {
        List<Violation> all = new ArrayList<>(violations);
        object.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                // A name that is none may hold anything, a person's data too: it is not repeated then.
                boolean speakable = SPEAKABLE.matcher(name).matches();
                all.add(new Violation(speakable ? path + "." + name : path, Rule.UNKNOWN_FIELD));
            }
        });
        return all;
    }
}
