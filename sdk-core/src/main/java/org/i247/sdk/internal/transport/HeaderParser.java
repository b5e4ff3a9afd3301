package org.i247.sdk.internal.transport;

import java.io.IOException;
import java.io.InputStream;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultHttpResponseParser;
import org.apache.hc.core5.http.io.HttpMessageParser;
import org.apache.hc.core5.http.io.SessionInputBuffer;
import org.jspecify.annotations.Nullable;

/** Parses the header sections that come over one connection. For one thread at a time, as the connection is. */
final class HeaderParser implements HttpMessageParser<ClassicHttpResponse> {
    private final DefaultHttpResponseParser parser;
    private final int limit;
    private @Nullable SessionInputBuffer buffer;

    HeaderParser(Http1Config config, int limit) {
        this.parser = new DefaultHttpResponseParser(config);
        this.limit = limit;
    }

    @Override
    public @Nullable ClassicHttpResponse parse(SessionInputBuffer in, InputStream stream)
            throws IOException, HttpException {
        buffer = in;
        try {
            return parser.parse(new HeaderSection(in, limit), stream);
        } catch (MessageConstraintException e) {
            throw new AnswerTooLargeException(AnswerTooLargeException.Part.HEADERS);
        } catch (IllegalArgumentException e) {
            // As of HTTP/1.-1; its message quotes the line.
            throw new MalformedMessageException("the status line is malformed");
        }
    }

    /** Whether bytes have come that belong to no answer read so far. */
    boolean hasUnread() {
        return buffer != null && buffer.length() > 0;
    }
}
