package org.i247.sdk.record;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.Violation;
import org.i247.sdk.query.Members;
import org.i247.sdk.query.Statement;
import org.i247.sdk.standard.InvalidValueException;
import org.i247.sdk.standard.PersonalText;
import org.jspecify.annotations.Nullable;

/** A record under construction, with all that is wrong with it. The last word on a member counts. Text is held masked. */
final class DraftSheet {
    /** The gateway gives them; sent back it ignores them. */
    private static final Set<String> NOT_SENT = Set.of("recordId", "createdAt", "updatedAt");

    private static final PersonalText NOTHING = PersonalText.of("");

    private final RecordForm form;
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
    private final Map<String, Violation> wrong = new LinkedHashMap<>();
    private final boolean isHeldToNeeded;

    /** An empty sheet. */
    DraftSheet(RecordForm form) {
        this(form, true);
    }

    private DraftSheet(RecordForm form, boolean isHeldToNeeded) {
        this.form = form;
        this.isHeldToNeeded = isHeldToNeeded;
    }

    /** All that a record holds, members that nobody here knows included: what is left out of a PUT is gone. */
    DraftSheet(RecordForm form, Members record) {
        this.form = form;
        for (String name : record.names()) {
            if (!NOT_SENT.contains(name)) {
                values.put(name, record.value(name).map(DraftSheet::masked).orElse(null));
            }
        }
        // What was never complete may be changed all the same; what was may not lose it.
        this.isHeldToNeeded = missing().isEmpty();
    }

    /** What somebody wrote as JSON, perhaps over a record that was read: known members are held to their rules. */
    static DraftSheet ofJson(RecordForm form, Members json) {
        boolean wasRead = json.names().contains("recordId");
        DraftSheet sheet = new DraftSheet(form, !wasRead || new DraftSheet(form, json).isHeldToNeeded);
        for (String name : json.names()) {
            if (!NOT_SENT.contains(name)) {
                sheet.give(name, json.value(name).orElse(null));
            }
        }
        return sheet;
    }

    private void give(String name, @Nullable Object value) {
        Optional<MemberRule> rule = form.rule(name);
        if (rule.isEmpty()) {
            values.put(name, value == null ? null : masked(value));
        } else if (value == null) {
            state(name, Statement.NOT_KNOWN);
        } else if (value.equals("") || value.equals(List.of())) {
            state(name, Statement.NONE);
        } else if (!rule.get().kind().fits(value)) {
            reject(name, "TYPE", "is of another type");
        } else if (value instanceof List<?> list && rule.get().kind() == MemberRule.Kind.LIST) {
            writeAll(name, list.stream().map(String.class::cast).toList());
        } else if (value instanceof List<?>) {
            put(name, value);
        } else {
            write(name, value instanceof BigDecimal number ? number.toPlainString() : value.toString());
        }
    }

    /** Text as typed; null takes the member back. */
    void write(String name, @Nullable String text) {
        if (text == null) {
            put(name, null);
        } else if (text.isBlank()) {
            reject(name, "EMPTY", "is empty");
        } else {
            read(name, () -> rule(name).reader().apply(text));
        }
    }

    /** A list as typed; none is the owner's "there is none". */
    void writeAll(String name, List<String> elements) {
        read(name, () -> rule(name).readAll(elements));
    }

    void number(String name, int value) {
        read(name, () -> rule(name).reader().apply(Integer.toString(value)));
    }

    /** An object more in a list of objects. */
    void append(String name, UnaryOperator<PartDraft> filling) {
        List<Object> parts = new ArrayList<>();
        if (values.get(name) instanceof List<?> before) {
            parts.addAll(before);
        }
        PartDraft part = filling.apply(new PartDraft(this, name + "[" + parts.size() + "]"));
        parts.add(part.finish());
        values.put(name, parts);
    }

    /** What the owner says of a member without giving a value. */
    void state(String name, Statement statement) {
        Optional<MemberRule> rule = form.rule(name);
        if (rule.isEmpty()) {
            reject(name, "UNKNOWN_FIELD", "is no member of this database's records");
            return;
        }
        boolean isList = rule.get().kind() == MemberRule.Kind.LIST || rule.get().kind() == MemberRule.Kind.PARTS;
        switch (statement) {
            case NOT_SAID -> forget(name);
            case NOT_KNOWN -> {
                forget(name);
                values.put(name, null);
            }
            case NONE -> {
                if (rule.get().kind() == MemberRule.Kind.NUMBER) {
                    reject(name, "TYPE", "is a number, which cannot be empty");
                } else {
                    forget(name);
                    values.put(name, isList ? List.of() : NOTHING);
                }
            }
            case SAID -> throw new IllegalArgumentException("what is said has a value: use the member's own method");
        }
    }

    void reject(String name, String rule, String message) {
        wrong.put(name, new Violation("record." + name, rule, message));
    }

    private void put(String name, @Nullable Object value) {
        if (value == null) {
            forget(name);
        } else {
            wrong.remove(name);
            values.put(name, masked(value));
        }
    }

    private static Object masked(Object value) {
        if (value instanceof String text) {
            return PersonalText.of(text);
        }
        return value instanceof List<?> list
                ? list.stream().map(DraftSheet::masked).toList()
                : value;
    }

    /** A list with all that was wrong in it. */
    private void forget(String name) {
        values.remove(name);
        wrong.keySet().removeIf(field -> field.equals(name) || field.startsWith(name + "["));
    }

    private void read(String name, Supplier<Object> value) {
        try {
            put(name, value.get());
        } catch (InvalidValueException e) {
            reject(name, e.rule().code(), String.valueOf(e.getMessage()));
        }
    }

    private MemberRule rule(String name) {
        return form.rule(name).orElseThrow(() -> new IllegalArgumentException("no member of this database's records"));
    }

    private List<List<String>> missing() {
        return form.needed().stream()
                .filter(any -> any.stream().noneMatch(this::isSaid))
                .toList();
    }

    /** Whether a member was given, rightly or wrongly. */
    private boolean isSaid(String name) {
        Object value = values.get(name);
        boolean empty = value == null || value.equals(NOTHING) || (value instanceof List<?> list && list.isEmpty());
        return !empty || wrong.containsKey(name);
    }

    /** Ends the draft, or throws {@code INVALID_RECORD} with every field and rule. */
    Members finish() {
        List<Violation> violations = new ArrayList<>(wrong.values());
        if (isHeldToNeeded) {
            missing().forEach(any -> violations.add(needed(any)));
        }
        if (!violations.isEmpty()) {
            throw I247Exception.of(Failure.of(ErrorCode.INVALID_RECORD).withViolations(violations));
        }
        Members.Builder members = Members.builder();
        values.forEach(members::put);
        return members.build();
    }

    private static Violation needed(List<String> any) {
        String message = any.size() == 1 ? "is needed" : "give at least one of " + String.join(", ", any);
        return new Violation("record." + any.get(0), "REQUIRED", message);
    }
}
