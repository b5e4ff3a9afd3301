package org.i247.sdk.standard.nist;

import java.util.ArrayList;
import java.util.List;

/** Reads one record of numbered fields, whose end is known. */
final class TaggedRecordReader {
    /** The field that holds an image in the types from 10 on: it goes to the end, whatever bytes it holds. */
    static final int DATA = 999;

    private static final int FIRST_TYPE_WITH_DATA = 10;
    /** Far more than the standard has numbers for in any type. */
    private static final int MOST_FIELDS = 2000;

    private final Bytes record;
    private final NistPlace place;
    private final Findings findings;
    private final List<NistField> fields = new ArrayList<>();

    /** The record without its closing separator. */
    TaggedRecordReader(Bytes record, NistPlace place, Findings findings) {
        this.record = record;
        this.place = place;
        this.findings = findings;
    }

    static boolean isData(int type, int number) {
        return type >= FIRST_TYPE_WITH_DATA && number == DATA;
    }

    List<NistField> read() {
        int start = 0;
        while (start < record.length() || start == 0) {
            if (fields.size() == MOST_FIELDS) {
                findings.error(NistRule.TOO_MANY, place, "a record has at most " + MOST_FIELDS + " fields");
                return fields;
            }
            int end = fieldEnd(start);
            if (end == start) {
                findings.warning(NistRule.SEPARATOR, at(0, start), "a separator of fields stands before no field");
            } else {
                readField(start, end);
            }
            start = end + 1;
        }
        if (record.length() > 0 && record.at(record.length() - 1) == Separators.FIELD && !endsWithData()) {
            findings.warning(
                    NistRule.SEPARATOR, at(0, record.length() - 1L), "a separator of fields stands before no field");
        }
        return fields;
    }

    private boolean endsWithData() {
        return !fields.isEmpty() && fields.get(fields.size() - 1).isBinary();
    }

    private int fieldEnd(int start) {
        FieldTag tag = FieldTag.at(record, start);
        if (tag != null && isData(place.recordType(), tag.number())) {
            return record.length();
        }
        int end = record.indexOf(Separators.FIELD, start);
        return end < 0 ? record.length() : end;
    }

    private void readField(int start, int end) {
        FieldTag tag = FieldTag.at(record, start);
        if (tag == null || tag.number() == 0) {
            findings.error(
                    NistRule.FIELD_NUMBER,
                    at(0, start),
                    "a field opens with type, dot, a number from 001 to 999 and colon");
            return;
        }
        if (tag.type() != place.recordType()) {
            findings.error(
                    NistRule.FIELD_NUMBER, at(tag.number(), start), "the field names another type than its record's");
        } else if (tag.digits() != 3) {
            // Versions before 2007 had two and up to nine.
            findings.warning(NistRule.FIELD_NUMBER, at(tag.number(), start), "a field's number has three digits");
        }
        Bytes value = record.slice(start + tag.length(), end);
        boolean data = isData(place.recordType(), tag.number());
        NistField field = data ? NistField.data(tag.number(), value) : NistField.text(tag.number(), value);
        checkOrder(field, start);
        fields.add(field);
    }

    private void checkOrder(NistField field, int start) {
        if (fields.stream().anyMatch(earlier -> earlier.number() == field.number())) {
            findings.error(NistRule.FIELD_TWICE, at(field.number(), start), "a field stands once in its record");
        } else if (!fields.isEmpty() && fields.get(fields.size() - 1).number() > field.number()) {
            findings.warning(
                    NistRule.FIELD_ORDER, at(field.number(), start), "fields stand in the order of their numbers");
        }
    }

    private NistPlace at(int number, long offset) {
        return place.inField(number, place.position() + offset);
    }
}
