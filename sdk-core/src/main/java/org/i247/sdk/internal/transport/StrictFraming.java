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
    @Override
    public long determineLength(HttpMessage message) throws HttpException {
        boolean chunked = message.containsHeader(HttpHeaders.TRANSFER_ENCODING);
        boolean counted = message.containsHeader(HttpHeaders.CONTENT_LENGTH);
        if (chunked && counted) {
            throw new ProtocolException("both Transfer-Encoding and Content-Length");
        }
        if (counted && !message.getHeader(HttpHeaders.CONTENT_LENGTH).getValue().matches("[0-9]{1,18}")) {
            throw new ProtocolException("Content-Length is no number");
        }
        return DefaultContentLengthStrategy.INSTANCE.determineLength(message);
    }
}
