package org.i247.sdk.internal.transport;

import org.apache.hc.core5.http.ContentLengthStrategy;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpMessage;
import org.apache.hc.core5.http.ProtocolException;
import org.apache.hc.core5.http.impl.DefaultContentLengthStrategy;

/**
 * Where an answer ends. One that says it twice is refused, although RFC 9112, section 6.3, lets a reader choose: two
 * machines that choose differently see two different answers.
 */
final class StrictFraming implements ContentLengthStrategy {
    private static final int MOST_DIGITS = 18;

    @Override
    public long determineLength(HttpMessage message) throws HttpException {
        boolean chunked = message.containsHeader(HttpHeaders.TRANSFER_ENCODING);
        boolean counted = message.containsHeader(HttpHeaders.CONTENT_LENGTH);
        if (chunked && counted) {
            throw new ProtocolException("both Transfer-Encoding and Content-Length");
        }
        if (counted && !isNumber(message.getHeader(HttpHeaders.CONTENT_LENGTH).getValue())) {
            throw new ProtocolException("Content-Length is no number");
        }
        return DefaultContentLengthStrategy.INSTANCE.determineLength(message);
    }

    /** A plain loop, as every answer passes here. */
    private static boolean isNumber(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return !value.isEmpty() && value.length() <= MOST_DIGITS;
    }
}
