package org.i247.sdk.audit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Members;

/** A call that has begun, as its record says. */
record Asking(String reference, String database, String operation, Set<String> context, EvidenceFinding place) {
    static Asking of(Members record, Findings findings) {
        String reference = needed(record, "reference");
        Set<String> context = new HashSet<>();
        for (String name : List.of("bureau", "user", "unit", "reference")) {
            context.add(name + "=\"" + needed(record, name) + "\"");
        }
        context.add("purpose=" + needed(record, "purpose"));
        record.text("case").ifPresent(id -> context.add("case=\"" + id + "\""));
        if (record.flag("test").equals(Optional.of(true))) {
            context.add("test");
        }
        return new Asking(
                reference,
                needed(record, "database"),
                needed(record, "operation"),
                Set.copyOf(context),
                findings.place(EvidenceIssue.OPEN_CALL, reference));
    }

    private static String needed(Members record, String name) {
        return record.text(name).orElseThrow(() -> new MemberException(name, "REQUIRED"));
    }

    /** Whether a request said the same of who asks and why. No value holds a comma or a quotation mark. */
    boolean isIn(String contextField) {
        return Set.copyOf(List.of(contextField.split(", ", -1))).equals(context);
    }
}
