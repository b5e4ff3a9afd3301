package org.i247.sdk.standard.nist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.i247.sdk.standard.InvalidValueException;
import org.i247.sdk.standard.ValueRule;

/**
 * Divides a traditional transaction into its records. It reads on where it safely can: a wrong LEN, padding, a missing
 * entry of CNT are found and said, and what follows is read all the same. Each byte belongs to a record or to what stands
 * between records, in the order of the transaction.
 */
final class TraditionalReader {
    /** CNT counts 999 records at most beside the first. */
    private static final int MOST_RECORDS = 1000;

    private final Bytes all;
    private final Findings findings;
    private final List<NistRecord> records = new ArrayList<>();
    private final List<Bytes> parts = new ArrayList<>();
    private final List<Content> listed = new ArrayList<>();
    private int at;

    TraditionalReader(Bytes all, Findings findings) {
        this.all = all;
        this.findings = findings;
    }

    List<NistRecord> records() {
        return records;
    }

    /** All bytes in their order: those of records, and those between them. */
    List<Bytes> parts() {
        return parts;
    }

    void read() {
        skipPadding();
        FieldTag first = FieldTag.at(all, at);
        if (first == null || first.type() != 1 || first.number() != 1) {
            throw new InvalidValueException(
                    ValueRule.FORMAT,
                    "This is no ANSI/NIST-ITL transaction: it begins neither with a record of type 1 nor as XML");
        }
        readTagged(1);
        records.get(0).field(3).map(Content::of).ifPresent(listed::addAll);
        skipPadding();
        while (at < all.length()) {
            if (records.size() == MOST_RECORDS) {
                findings.error(NistRule.TOO_MANY, here(0), "a transaction has at most " + MOST_RECORDS + " records");
                keepRest();
                return;
            }
            readNext();
            skipPadding();
        }
    }

    private void readNext() {
        FieldTag tag = FieldTag.at(all, at);
        if (tag != null && tag.type() > 0) {
            readTagged(tag.type());
            return;
        }
        int type = nextBinary().orElse(NistRecord.UNKNOWN);
        long length = BinaryRecordReader.length(all, at);
        NistPlace place = here(type);
        if (length < BinaryRecordReader.SHORTEST || (type == NistRecord.UNKNOWN && length > all.length() - at)) {
            findings.error(NistRule.RECORD_TYPE, place, "what begins here is no record: it is kept and not read");
            keepRest();
            return;
        }
        if (type == NistRecord.UNKNOWN) {
            findings.error(NistRule.RECORD_TYPE, place, "CNT lists no binary record that could stand here");
        }
        if (length > all.length() - at) {
            findings.error(
                    NistRule.TRUNCATED, place, "LEN says " + length + " bytes, " + (all.length() - at) + " are left");
        }
        Bytes record = all.slice(at, (int) Math.min(all.length(), at + length));
        add(new NistRecord(type, BinaryRecordReader.read(record, place, findings), List.of(), record, at));
    }

    private void readTagged(int type) {
        NistPlace place = here(type);
        int end = new RecordEnd(all, at, type).find(place, findings);
        Bytes record = all.slice(at, end);
        boolean closed = record.at(record.length() - 1) == Separators.RECORD;
        Bytes content = closed ? record.slice(0, record.length() - 1) : record;
        add(new NistRecord(
                type, new TaggedRecordReader(content, place, findings).read(), List.of(), record, place.position()));
    }

    private void add(NistRecord record) {
        records.add(record);
        parts.add(record.encoded());
        at += record.encoded().length();
    }

    /** The type of the binary record at hand: that of the entry in its place, or else of the next binary entry. */
    private Optional<Integer> nextBinary() {
        int index = records.size() - 1;
        if (index < listed.size() && listed.get(index).isBinary()) {
            return Optional.of(listed.get(index).type());
        }
        long read = records.stream()
                .filter(record -> Content.isBinary(record.type()))
                .count();
        return listed.stream()
                .filter(Content::isBinary)
                .skip(read)
                .map(Content::type)
                .findFirst();
    }

    /** Line ends, blanks and separators before a record, and whatever fills up the end. */
    private void skipPadding() {
        int end = at;
        while (end < all.length() && isPadding(all.at(end))) {
            end++;
        }
        boolean nothingFollows = end == all.length();
        if (end == at || (!nothingFollows && FieldTag.at(all, end) == null)) {
            return;
        }
        findings.warning(
                NistRule.PADDING, here(0), (end - at) + " bytes belong to no record: they are kept and not read");
        parts.add(all.slice(at, end));
        at = end;
    }

    private static boolean isPadding(int value) {
        return value == 0
                || value == '\r'
                || value == '\n'
                || value == ' '
                || value == 0x1a
                || value == Separators.RECORD;
    }

    private void keepRest() {
        parts.add(all.slice(at, all.length()));
        at = all.length();
    }

    private NistPlace here(int type) {
        return new NistPlace(records.size() + 1, type, 0, at);
    }
}
