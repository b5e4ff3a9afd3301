package org.i247.sdk.record;

import org.i247.sdk.query.Members;
import org.i247.sdk.standard.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** One object of a list within a record, such as an alias. What is wrong with it is noted on the record's sheet. */
final class PartDraft {
    private final DraftSheet sheet;
    private final String path;
    private final Members.Builder members = Members.builder();
    private boolean isEmpty = true;

    PartDraft(DraftSheet sheet, String path) {
        this.sheet = sheet;
        this.path = path;
    }

    PartDraft text(String name, @Nullable String text) {
        return write(name, text, MemberRule.text());
    }

    PartDraft number(String name, @Nullable String text) {
        return write(name, text, MemberRule.partNumber());
    }

    PartDraft documentNumber(String name, @Nullable String text) {
        return write(name, text, MemberRule.documentNumber());
    }

    PartDraft country(String name, @Nullable String text) {
        return write(name, text, MemberRule.country());
    }

    PartDraft code(String name, @Nullable String text) {
        return write(name, text, MemberRule.code());
    }

    PartDraft date(String name, @Nullable String text) {
        return write(name, text, MemberRule.date());
    }

    PartDraft day(String name, @Nullable String text) {
        return write(name, text, MemberRule.day());
    }

    PartDraft needs(String name, @Nullable String text) {
        if (text == null) {
            sheet.reject(path + "." + name, "REQUIRED", "is needed");
        }
        return this;
    }

    private PartDraft write(String name, @Nullable String text, MemberRule rule) {
        if (text == null) {
            return this;
        }
        isEmpty = false;
        if (text.isBlank()) {
            sheet.reject(path + "." + name, "EMPTY", "is empty");
            return this;
        }
        try {
            members.put(name, rule.reader().apply(text));
        } catch (InvalidValueException e) {
            sheet.reject(path + "." + name, e.rule().code(), String.valueOf(e.getMessage()));
        }
        return this;
    }

    Members finish() {
        if (isEmpty) {
            sheet.reject(path, "EMPTY", "says nothing");
        }
        return members.build();
    }
}
