package org.i247.sandbox.cooperation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.i247.sandbox.problem.Violation;
import org.i247.sandbox.problem.Violation.Rule;
import org.jspecify.annotations.Nullable;

/** What a message must be like (contract section 6). Null is the same as absent. */
final class MessageRules {
    private static final Pattern BUREAU = Pattern.compile("[A-Z]{2}|[A-Z][A-Z0-9]{2,15}");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._~-]{1,128}");
    private static final Pattern MEDIA_TYPE = Pattern.compile("[^/ ]+/[^/ ]+.*");
    private static final Pattern BASE64 =
            Pattern.compile("(?:[A-Za-z0-9+/]{4})*+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?");
    private static final Set<String> PRIORITIES = Set.of("ROUTINE", "URGENT", "FLASH");
    private static final Set<String> MEMBERS =
            Set.of("to", "subject", "body", "priority", "inReplyTo", "attachments", "sealed");
    private static final Set<String> OF_AN_ATTACHMENT = Set.of("name", "mediaType", "content");

    private final List<Violation> wrong = new ArrayList<>();

    private MessageRules() {}

    static List<Violation> violations(ObjectNode message) {
        MessageRules rules = new MessageRules();
        rules.check(message);
        return rules.wrong;
    }

    private void check(ObjectNode message) {
        refuseUnknown(message, MEMBERS, "");
        recipients(message.path("to"));
        needed(message, "priority", "priority");
        if (message.path("priority").isTextual()
                && !PRIORITIES.contains(message.path("priority").textValue())) {
            add("priority", Rule.RANGE);
        }
        if (message.hasNonNull("inReplyTo")) {
            text(message, "inReplyTo", "inReplyTo", ID);
        }
        boolean clear = message.hasNonNull("subject") || message.hasNonNull("body");
        if (message.hasNonNull("sealed")) {
            text(message, "sealed", "sealed", BASE64);
            if (clear || message.hasNonNull("attachments")) {
                add("sealed", Rule.CONTRADICTION);
            }
        } else if (!clear) {
            add("body", Rule.REQUIRED);
        }
        for (String name : new String[] {"subject", "body"}) {
            if (message.hasNonNull(name)) {
                text(message, name, name, null);
            }
        }
        attachments(message.path("attachments"));
    }

    private void recipients(JsonNode to) {
        if (to.isMissingNode() || to.isNull()) {
            add("to", Rule.REQUIRED);
        } else if (!to.isArray()) {
            add("to", Rule.TYPE);
        } else if (to.isEmpty()) {
            add("to", Rule.EMPTY);
        }
        for (int i = 0; to.isArray() && i < to.size(); i++) {
            if (!to.get(i).isTextual() || !BUREAU.matcher(to.get(i).textValue()).matches()) {
                add("to[" + i + "]", to.get(i).isTextual() ? Rule.FORMAT : Rule.TYPE);
            }
        }
    }

    private void attachments(JsonNode list) {
        if (list.isMissingNode() || list.isNull()) {
            return;
        }
        if (!list.isArray()) {
            add("attachments", Rule.TYPE);
        }
        for (int i = 0; list.isArray() && i < list.size(); i++) {
            String place = "attachments[" + i + "]";
            if (!(list.get(i) instanceof ObjectNode file)) {
                add(place, Rule.TYPE);
                continue;
            }
            refuseUnknown(file, OF_AN_ATTACHMENT, place + ".");
            neededText(file, "name", place, ID);
            neededText(file, "mediaType", place, MEDIA_TYPE);
            if (needed(file, "content", place + ".content")
                    && !file.path("content").isTextual()) {
                add(place + ".content", Rule.TYPE);
            } else if (file.path("content").isTextual()
                    && !BASE64.matcher(file.path("content").textValue()).matches()) {
                add(place + ".content", Rule.FORMAT);
            }
        }
    }

    private void neededText(ObjectNode object, String name, String place, Pattern form) {
        if (needed(object, name, place + "." + name)) {
            text(object, name, place + "." + name, form);
        }
    }

    private boolean needed(ObjectNode object, String name, String field) {
        if (!object.hasNonNull(name)) {
            add(field, Rule.REQUIRED);
        }
        return object.hasNonNull(name);
    }

    private void text(ObjectNode object, String name, String field, @Nullable Pattern form) {
        JsonNode value = object.get(name);
        if (!value.isTextual()) {
            add(field, Rule.TYPE);
        } else if (value.textValue().isEmpty()) {
            add(field, Rule.EMPTY);
        } else if (form != null && !form.matcher(value.textValue()).matches()) {
            add(field, Rule.FORMAT);
        }
    }

    private void refuseUnknown(ObjectNode object, Set<String> known, String within) {
        object.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                add(within + name, Rule.UNKNOWN_FIELD);
            }
        });
    }

    private void add(String field, Rule rule) {
        wrong.add(new Violation(field, rule));
    }
}
