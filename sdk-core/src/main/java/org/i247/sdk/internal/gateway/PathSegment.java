package org.i247.sdk.internal.gateway;

import java.util.regex.Pattern;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;

/**
 * An id that becomes a segment of a path (contract, section 1). Feign leaves a slash as it is, and dots alone would climb:
 * so nothing goes in that would need an escape or means something to a path.
 */
record PathSegment(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._~-]{1,128}");

    /** Keeps a segment, and refuses any other form with {@code MALFORMED_REQUEST}. */
    static PathSegment of(String id) {
        if (!FORM.matcher(id).matches() || id.equals(".") || id.equals("..")) {
            throw I247Exception.of(Failure.of(ErrorCode.INVALID_ID));
        }
        return new PathSegment(id);
    }

    @Override
    public String toString() {
        return value;
    }
}
