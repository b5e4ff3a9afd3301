package org.i247.sdk.standard.nist;

import org.jspecify.annotations.Nullable;

/**
 * What opens a field: {@code 14.013:}. Older versions of the standard had any number of digits.
 *
 * @param type the record's type as written
 * @param number the field's number as written
 * @param digits how many digits the number has
 * @param length how many bytes the tag has, colon included
 */
record FieldTag(int type, int number, int digits, int length) {
    private static final int LONGEST_NUMBER = 9;

    /** Reads a tag at the start of a stretch, or returns null. */
    static @Nullable FieldTag at(Bytes bytes, int start) {
        int dot = digitsEnd(bytes, start, 2);
        if (dot == start || !isAt(bytes, dot, '.')) {
            return null;
        }
        int colon = digitsEnd(bytes, dot + 1, LONGEST_NUMBER);
        if (colon == dot + 1 || !isAt(bytes, colon, ':')) {
            return null;
        }
        return new FieldTag(
                number(bytes, start, dot), number(bytes, dot + 1, colon), colon - dot - 1, colon + 1 - start);
    }

    private static int digitsEnd(Bytes bytes, int start, int most) {
        int end = start;
        while (end < bytes.length() && end - start < most && bytes.at(end) >= '0' && bytes.at(end) <= '9') {
            end++;
        }
        return end;
    }

    private static boolean isAt(Bytes bytes, int place, int value) {
        return place < bytes.length() && bytes.at(place) == value;
    }

    private static int number(Bytes bytes, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            number = 10 * number + bytes.at(i) - '0';
        }
        return number;
    }
}
