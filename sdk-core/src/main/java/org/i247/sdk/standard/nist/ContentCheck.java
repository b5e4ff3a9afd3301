package org.i247.sdk.standard.nist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Compares what CNT lists with the records that follow. */
final class ContentCheck {
    private static final int CNT = 3;

    private ContentCheck() {}

    static void run(List<NistRecord> records, Findings findings) {
        NistRecord first = records.get(0);
        Optional<NistField> field = first.type() == 1 ? first.field(CNT) : Optional.empty();
        if (first.type() != 1) {
            findings.error(NistRule.REQUIRED, place(0, first), "a transaction begins with its record of type 1");
        }
        for (int i = 1; i < records.size(); i++) {
            if (records.get(i).type() == 1) {
                findings.error(NistRule.CONTENT, place(i, records.get(i)), "a transaction has one record of type 1");
            }
        }
        field.ifPresent(content -> compare(content, records, findings));
    }

    private static void compare(NistField content, List<NistRecord> records, Findings findings) {
        NistPlace cnt = new NistPlace(1, 1, CNT, records.get(0).position());
        List<Content> listed = Content.of(content);
        if (!content.value().matches("0?1")) {
            findings.error(NistRule.CONTENT, cnt, "CNT begins with the type of this record, 1");
        }
        if (Content.counted(content) != listed.size()) {
            findings.error(
                    NistRule.CONTENT, cnt, "CNT counts other than the " + listed.size() + " records that it lists");
        }
        List<Content> left = new ArrayList<>(listed);
        boolean inOrder = true;
        for (int i = 1; i < records.size(); i++) {
            Content entry = entry(records.get(i));
            inOrder &= i - 1 < listed.size() && listed.get(i - 1).equals(entry);
            if (!left.remove(entry)) {
                findings.error(NistRule.CONTENT, place(i, records.get(i)), "CNT does not list this type with this IDC");
            }
        }
        for (Content missing : left) {
            findings.error(
                    NistRule.CONTENT,
                    cnt,
                    "CNT lists a record of type " + missing.type() + " with IDC " + missing.idc()
                            + " that is not there");
        }
        if (!inOrder && left.isEmpty() && listed.size() == records.size() - 1) {
            findings.warning(NistRule.CONTENT, cnt, "CNT lists the records in another order than they have");
        }
    }

    private static Content entry(NistRecord record) {
        OptionalInt idc = record.idc();
        return new Content(record.type(), idc.orElse(-1));
    }

    private static NistPlace place(int index, NistRecord record) {
        return new NistPlace(index + 1, record.type(), 0, record.position());
    }
}
