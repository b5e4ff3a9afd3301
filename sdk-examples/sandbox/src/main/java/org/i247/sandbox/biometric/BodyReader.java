package org.i247.sandbox.biometric;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.i247.sandbox.problem.Problem;
import org.i247.sandbox.problem.RefusedException;
import org.i247.sandbox.problem.Violation;
import org.i247.sandbox.problem.Violation.Rule;
import org.jspecify.annotations.Nullable;

/** Reads an object of a body and takes down what is wrong with it. Null is the same as absent. */
final class BodyReader {
    private final ObjectNode object;
    private final String path;
    private final List<Violation> violations;
    private final Set<String> known = new HashSet<>();

    BodyReader(ObjectNode object) {
        this(object, "", new ArrayList<>());
    }

    private BodyReader(ObjectNode object, String path, List<Violation> violations) {
        this.object = object;
        this.path = path;
        this.violations = violations;
    }

    void violation(String name, Rule rule) {
        violations.add(new Violation(path + name, rule));
    }

    /** A text that must be there; null if it is not, which is then taken down. */
    @Nullable
    String text(String name) {
        JsonNode value = needed(name);
        if (value != null && !value.isTextual()) {
            violation(name, Rule.TYPE);
            return null;
        }
        return value == null ? null : value.textValue();
    }

    /** A text out of a closed set. */
    @Nullable
    String closed(String name, Set<String> values) {
        String text = text(name);
        if (text != null && !values.contains(text)) {
            violation(name, Rule.RANGE);
            return null;
        }
        return text;
    }

    /** The elements of a list that must be there and have some. */
    List<JsonNode> elements(String name) {
        JsonNode value = needed(name);
        List<JsonNode> elements = new ArrayList<>();
        if (value != null && !value.isArray()) {
            violation(name, Rule.TYPE);
        } else if (value != null && value.isEmpty()) {
            violation(name, Rule.EMPTY);
        } else if (value != null) {
            value.forEach(elements::add);
        }
        return elements;
    }

    /** An element of a list as an object of its own; null if it is none, which is then taken down. */
    @Nullable
    BodyReader inside(String list, int index, JsonNode element) {
        String place = list + "[" + index + "]";
        if (element instanceof ObjectNode inner) {
            return new BodyReader(inner, path + place + ".", violations);
        }
        violation(place, Rule.TYPE);
        return null;
    }

    /** A whole number, 1 or more. */
    OptionalInt count(String name) {
        known.add(name);
        JsonNode value = object.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return OptionalInt.empty();
        }
        if (!value.isNumber() || value.decimalValue().stripTrailingZeros().scale() > 0) {
            violation(name, Rule.TYPE);
        } else if (value.doubleValue() < 1 || value.doubleValue() > Integer.MAX_VALUE) {
            violation(name, Rule.RANGE);
        } else {
            return OptionalInt.of(value.decimalValue().intValueExact());
        }
        return OptionalInt.empty();
    }

    private @Nullable JsonNode needed(String name) {
        known.add(name);
        if (!object.hasNonNull(name)) {
            violation(name, Rule.REQUIRED);
            return null;
        }
        return object.get(name);
    }

    /** A member that was not asked for could be meant to change the question. */
    void refuseOthers() {
        object.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                // A name that was sent could hold anything: only the object is named.
                violations.add(new Violation(
                        path.isEmpty() ? "body" : path.substring(0, path.length() - 1), Rule.UNKNOWN_FIELD));
            }
        });
    }

    /** Ends the reading. */
    void check() throws RefusedException {
        if (!violations.isEmpty()) {
            throw new RefusedException(Problem.invalidQuery(violations));
        }
    }
}
