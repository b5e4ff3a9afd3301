package org.i247.sdk.standard.nist;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Reads a binary record: a length of four bytes, an IDC, and for type 4 the header of eighteen bytes. */
final class BinaryRecordReader {
    /** LEN and IDC. */
    static final int SHORTEST = 5;

    static final int HEADER = 18;
    private static final int NO_POSITION = 255;

    private BinaryRecordReader() {}

    /** The length that stands at a place, as an unsigned number of 32 bits; -1 if fewer than four bytes are left. */
    static long length(Bytes bytes, int start) {
        if (bytes.length() - start < 4) {
            return -1;
        }
        long length = 0;
        for (int i = start; i < start + 4; i++) {
            length = (length << 8) | bytes.at(i);
        }
        return length;
    }

    static List<NistField> read(Bytes record, NistPlace place, Findings findings) {
        List<NistField> fields = new ArrayList<>();
        fields.add(number(1, length(record, 0)));
        if (record.length() >= SHORTEST) {
            fields.add(NistField.text(2, String.format(Locale.ROOT, "%02d", record.at(4))));
        }
        if (place.recordType() == 4) {
            if (record.length() < HEADER) {
                findings.error(NistRule.TRUNCATED, place, "the header of a type 4 record has 18 bytes");
            } else {
                readHeader(record, fields);
            }
        }
        return fields;
    }

    private static void readHeader(Bytes record, List<NistField> fields) {
        fields.add(number(3, record.at(5)));
        List<List<String>> positions = new ArrayList<>();
        for (int i = 6; i < 12; i++) {
            if (i == 6 || record.at(i) != NO_POSITION) {
                positions.add(List.of(Integer.toString(record.at(i))));
            }
        }
        fields.add(NistField.text(4, Collections.unmodifiableList(positions)));
        fields.add(number(5, record.at(12)));
        fields.add(number(6, (record.at(13) << 8) | record.at(14)));
        fields.add(number(7, (record.at(15) << 8) | record.at(16)));
        fields.add(number(8, record.at(17)));
        fields.add(NistField.data(9, record.slice(HEADER, record.length())));
    }

    private static NistField number(int field, long value) {
        return NistField.text(field, Long.toString(value));
    }
}
