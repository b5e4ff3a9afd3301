package org.i247.sdk.standard.nist;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Writes records that were read as the standard has them. */
final class Rewriter {
    private static final int CNT = 3;
    private static final Set<Integer> OPAQUE = Set.of(3, 5, 6, 7, 8);

    private Rewriter() {}

    /** Writes records; {@code counted} says whether their CNT lists them rightly, and so may stay as it is. */
    static byte[] write(List<NistRecord> records, boolean counted) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (NistRecord record : records) {
            if (OPAQUE.contains(record.type())) {
                record.encoded().writeTo(out);
            } else {
                out.writeBytes(TraditionalWriter.write(record.type(), fields(record, records, counted)));
            }
        }
        return out.toByteArray();
    }

    private static List<NistField> fields(NistRecord record, List<NistRecord> records, boolean counted) {
        List<NistField> fields = new ArrayList<>(record.fields());
        if (record.type() == 1 && !counted) {
            fields.removeIf(field -> field.number() == CNT);
            fields.add(content(records.subList(1, records.size())));
        }
        fields.sort(Comparator.comparingInt(NistField::number));
        return fields;
    }

    /** CNT for the records that follow. */
    static NistField content(List<NistRecord> records) {
        List<List<String>> subfields = new ArrayList<>();
        subfields.add(List.of("1", Integer.toString(records.size())));
        for (NistRecord record : records) {
            subfields.add(
                    List.of(Integer.toString(record.type()), record.value(2).orElse("0")));
        }
        return NistField.text(CNT, subfields);
    }
}
