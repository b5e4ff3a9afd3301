package org.i247.sandbox.snapshot;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.i247.sandbox.problem.Problem;
import org.i247.sandbox.problem.RefusedException;
import org.i247.sandbox.problem.Violation.Rule;

/**
 * A part of a file (RFC 9110, section 14.1.2).
 *
 * @param first its first byte
 * @param last its last byte
 */
record ByteRange(int first, int last) {
    private static final Pattern ONE = Pattern.compile("bytes=(?:([0-9]+)-([0-9]*)|-([0-9]+))");
    /** More digits than a file of the sandbox can have bytes. */
    private static final int MANY_DIGITS = 18;

    /**
     * The part that is asked for.
     *
     * @param value the header's value
     * @param length how many bytes the file has
     * @throws RefusedException with 400 if it is not one range, 416 if no byte of the file is in it
     */
    static ByteRange of(String value, int length) throws RefusedException {
        Matcher range = ONE.matcher(value.strip());
        if (!range.matches()) {
            throw new RefusedException(Problem.malformed("Range", Rule.FORMAT));
        }
        boolean fromTheEnd = range.group(3) != null;
        long first = fromTheEnd ? Math.max(0, length - number(range.group(3))) : number(range.group(1));
        boolean open = fromTheEnd || range.group(2).isEmpty();
        long last = open ? Long.MAX_VALUE : number(range.group(2));
        if (last < first) {
            throw new RefusedException(Problem.malformed("Range", Rule.FORMAT));
        }
        if (first >= length) {
            throw new RefusedException(Problem.rangeOutside(length));
        }
        return new ByteRange((int) first, (int) Math.min(last, length - 1));
    }

    private static long number(String digits) {
        return digits.length() > MANY_DIGITS ? Long.MAX_VALUE / 2 : Long.parseLong(digits);
    }
}
