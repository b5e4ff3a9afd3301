package org.i247.sandbox.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.i247.sandbox.SandboxDatabase;
import org.i247.sandbox.problem.Problem;
import org.i247.sandbox.problem.RefusedException;
import org.i247.sandbox.problem.Violation;
import org.i247.sandbox.problem.Violation.Rule;

/** Whether a record may be kept: 422 {@code INVALID_RECORD} with all that is wrong, if not. Not safe for several threads. */
final class RecordCheck {
    private static final Pattern SPEAKABLE = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,63}");

    private final RecordRules rules;
    private final List<Violation> violations = new ArrayList<>();

    private RecordCheck(SandboxDatabase database) {
        this.rules = RecordRules.of(database);
    }

    /**
     * Looks at a record that is to be written.
     *
     * @param database where it goes
     * @param record the record
     * @param bureau who writes it, and so owns it
     * @param isNew whether it is created
     * @param images the pictures that it has, by their ids
     */
    static void check(SandboxDatabase database, ObjectNode record, String bureau, boolean isNew, Set<String> images)
            throws RefusedException {
        RecordCheck check = new RecordCheck(database);
        check.members(record, "record", check.rules.members());
        if (check.violations.isEmpty()) {
            check.owner(record, bureau);
            check.images(record, images);
            if (isNew) {
                check.needed(record);
            }
        }
        if (!check.violations.isEmpty()) {
            throw new RefusedException(new Problem(422, "INVALID_RECORD", check.violations, null, null));
        }
    }

    private void members(ObjectNode object, String path, Map<String, MemberKind> kinds) {
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            MemberKind kind = kinds.get(member.getKey());
            if (kind == null) {
                // A name that is none may hold anything, a person's data too: it is not repeated then.
                boolean speakable = SPEAKABLE.matcher(member.getKey()).matches();
                wrong(speakable ? path + "." + member.getKey() : path, Rule.UNKNOWN_FIELD);
            } else if (!member.getValue().isNull()) {
                member(member.getKey(), member.getValue(), path + "." + member.getKey(), kind);
            }
        }
    }

    private void member(String name, JsonNode value, String path, MemberKind kind) {
        Rule rule = kind.broken(value);
        if (rule != null) {
            wrong(path, rule);
            return;
        }
        if (kind == MemberKind.PARTS) {
            parts(name, value, path);
        } else if (kind.isList()) {
            for (int i = 0; i < value.size(); i++) {
                element(value.get(i), path + "[" + i + "]", kind.element());
            }
        }
    }

    private void element(JsonNode value, String path, MemberKind kind) {
        Rule rule = kind.broken(value);
        if (rule == null && value.textValue().isEmpty()) {
            rule = Rule.EMPTY;
        }
        if (rule != null) {
            wrong(path, rule);
        }
    }

    private void parts(String name, JsonNode list, String path) {
        Map<String, MemberKind> kinds = rules.parts().getOrDefault(name, Map.of());
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof ObjectNode part) {
                members(part, path + "[" + i + "]", kinds);
            } else {
                wrong(path + "[" + i + "]", Rule.TYPE);
            }
        }
    }

    private void owner(ObjectNode record, String bureau) {
        String named = record.path("owner").asText("");
        if (!named.isEmpty() && !named.equals(bureau)) {
            wrong("record.owner", Rule.CONTRADICTION);
        }
    }

    /** A picture comes by a write of its own; a record only says which of them it keeps, and what they show. */
    private void images(ObjectNode record, Set<String> there) {
        JsonNode images = record.path("images");
        for (int i = 0; i < images.size(); i++) {
            if (!there.contains(images.get(i).path("imageId").asText(""))) {
                wrong("record.images[" + i + "].imageId", Rule.RANGE);
            }
        }
    }

    private void needed(ObjectNode record) {
        for (List<String> any : rules.needed()) {
            if (any.stream().noneMatch(name -> says(record.path(name)))) {
                wrong("record." + any.get(0), Rule.REQUIRED);
            }
        }
    }

    private static boolean says(JsonNode value) {
        boolean nothing = value.isMissingNode() || value.isNull();
        boolean empty = (value.isTextual() && value.textValue().isEmpty()) || (value.isArray() && value.isEmpty());
        return !nothing && !empty;
    }

    private void wrong(String path, Rule rule) {
        violations.add(new Violation(path, rule));
    }
}
