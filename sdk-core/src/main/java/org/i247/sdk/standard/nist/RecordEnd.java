package org.i247.sdk.standard.nist;

import org.jspecify.annotations.Nullable;

/**
 * Where a record of numbered fields ends: where its LEN says if a separator stands there, and otherwise at the first
 * separator after which another record can begin.
 */
final class RecordEnd {
    private static final int LONGEST_LENGTH = 10;

    private final Bytes all;
    private final int start;
    private final int type;

    RecordEnd(Bytes all, int start, int type) {
        this.all = all;
        this.start = start;
        this.type = type;
    }

    /** The place after the record's closing separator, or the end of the transaction if there is none. */
    int find(NistPlace place, Findings findings) {
        long said = said();
        if (said > 0 && start + said <= all.length() && all.at((int) (start + said - 1)) == Separators.RECORD) {
            return (int) (start + said);
        }
        int end = search();
        boolean closed = end > start && all.at(end - 1) == Separators.RECORD;
        NistPlace length = place.inField(1, place.position());
        if (said < 0) {
            findings.error(NistRule.REQUIRED, length, "a record opens with its length in bytes");
        } else if (said != (long) end - start) {
            findings.error(
                    NistRule.LENGTH,
                    length,
                    "LEN says " + said + " bytes, the record has " + (end - start) + (closed ? "" : " to the end"));
        }
        if (!closed) {
            findings.error(NistRule.TRUNCATED, place.inField(0, all.length()), "no separator (1C) closes the record");
        }
        return end;
    }

    /** What LEN says, or -1. */
    private long said() {
        FieldTag tag = FieldTag.at(all, start);
        if (tag == null || tag.number() != 1) {
            return -1;
        }
        long said = 0;
        int at = start + tag.length();
        int first = at;
        while (at < all.length() && at - first < LONGEST_LENGTH && all.at(at) >= '0' && all.at(at) <= '9') {
            said = 10 * said + all.at(at) - '0';
            at++;
        }
        return at == first ? -1 : said;
    }

    private int search() {
        int at = start;
        while (at < all.length()) {
            FieldTag tag = FieldTag.at(all, at);
            if (tag != null && TaggedRecordReader.isData(type, tag.number())) {
                return dataEnd(at);
            }
            while (at < all.length() && all.at(at) != Separators.FIELD) {
                if (all.at(at) == Separators.RECORD) {
                    return at + 1;
                }
                at++;
            }
            at++;
        }
        return all.length();
    }

    private int dataEnd(int from) {
        int at = all.indexOf(Separators.RECORD, from);
        while (at >= 0 && at + 1 < all.length() && !canBegin(at + 1)) {
            at = all.indexOf(Separators.RECORD, at + 1);
        }
        return at < 0 ? all.length() : at + 1;
    }

    /** Binary records are left out: any four bytes within an image can look like the length of one. */
    private boolean canBegin(int at) {
        @Nullable FieldTag tag = FieldTag.at(all, at);
        return tag != null && tag.number() == 1 && tag.type() > 0;
    }
}
