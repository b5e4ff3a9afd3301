package org.i247.sdk.internal.transport;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.impl.DefaultConnectionReuseStrategy;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.http.message.MessageSupport;
import org.apache.hc.core5.http.protocol.HttpCoreContext;

/** One request and its answer over a connection (RFC 9112). Blocks; whoever wants it to end closes the connection. */
final class Conversation {
    private static final int MAX_INFORMATIONAL = 8;
    /** For so many bytes room is made on the word of a header; for more, as they come. */
    private static final int AT_ONCE = 64 * 1024;

    private static final Pattern KEEP_ALIVE_TIMEOUT =
            Pattern.compile("timeout\\s*=\\s*\"?([0-9]{1,6})", Pattern.CASE_INSENSITIVE);

    private final GatewayConnection connection;
    private final EngineLimits limits;

    Conversation(GatewayConnection connection, EngineLimits limits) {
        this.connection = connection;
        this.limits = limits;
    }

    /**
     * An answer, and for how long the connection may be used again.
     *
     * @param answer what came
     * @param keep zero if the connection is of no further use
     */
    record Received(HttpAnswer answer, Duration keep) {}

    Received hold(HttpRequestMessage message) throws IOException, HttpException {
        ClassicHttpRequest request = onWire(message);
        Optional<IOException> unsent = send(request);
        ClassicHttpResponse response = finalResponse(unsent);
        byte[] body = new byte[0];
        if (MessageSupport.canResponseHaveBody(message.method(), response)) {
            connection.receiveResponseEntity(response);
            body = body(response);
        }
        HttpAnswer answer = new HttpAnswer(response.getCode(), headers(response), body);
        return new Received(answer, unsent.isPresent() ? Duration.ZERO : keep(request, response));
    }

    /** Sends the request; what kept it from being sent whole is told, for the gateway may have said why. */
    private Optional<IOException> send(ClassicHttpRequest request) throws HttpException {
        try {
            connection.sendRequestHeader(request);
            connection.sendRequestEntity(request);
            connection.flush();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e);
        }
    }

    /**
     * The answer to a request, even to one that was not sent whole: a gateway that refuses it by its header section answers
     * and closes while the client still sends (RFC 9112, section 9.5).
     */
    private ClassicHttpResponse finalResponse(Optional<IOException> unsent) throws IOException, HttpException {
        try {
            return finalResponse();
        } catch (IOException | HttpException e) {
            if (unsent.isPresent()) {
                throw unsent.get();
            }
            throw e;
        }
    }

    private static ClassicHttpRequest onWire(HttpRequestMessage message) {
        ClassicHttpRequest request = new BasicClassicHttpRequest(message.method(), (HttpHost) null, message.target());
        request.addHeader(HttpHeaders.HOST, Endpoint.of(message.uri()).authority());
        for (HeaderLine line : message.headers()) {
            request.addHeader(line.name(), line.value());
        }
        boolean expected = !message.method().equals("GET")
                && !message.method().equals("HEAD")
                && !message.method().equals("DELETE");
        if (expected || message.body().length > 0) {
            request.addHeader(HttpHeaders.CONTENT_LENGTH, message.body().length);
            request.setEntity(new ByteArrayEntity(message.body(), null));
        }
        return request;
    }

    private ClassicHttpResponse finalResponse() throws IOException, HttpException {
        for (int i = 0; i <= MAX_INFORMATIONAL; i++) {
            ClassicHttpResponse response = connection.receiveResponseHeader();
            if (connection.streamEnded()) {
                // The parser takes a last line that has no line feed for a whole one.
                throw new ConnectionClosedException("the connection ended within the header section");
            }
            if (response.getCode() == HttpStatus.SC_SWITCHING_PROTOCOLS) {
                throw new MalformedMessageException("another protocol that nobody asked for");
            }
            if (response.getCode() >= HttpStatus.SC_SUCCESS) {
                return response;
            }
        }
        throw new MalformedMessageException("too many informational answers");
    }

    private byte[] body(ClassicHttpResponse response) throws IOException {
        // Not closed: to close an entity means to read the rest of it, however long.
        var entity = response.getEntity();
        long length = entity.getContentLength();
        if (length <= limits.bodyBytes()) {
            byte[] body = length >= 0 && length <= AT_ONCE
                    ? entity.getContent().readNBytes((int) length)
                    : entity.getContent().readNBytes(limits.bodyBytes() + 1);
            if (entity.isChunked() && connection.streamEnded()) {
                // The parser takes "0" and the end for the last chunk; it may be the beginning of another.
                throw new ConnectionClosedException("the connection ended within the last chunk");
            }
            if (body.length <= limits.bodyBytes()) {
                return body;
            }
        }
        throw new AnswerTooLargeException(AnswerTooLargeException.Part.BODY);
    }

    private static List<HeaderLine> headers(ClassicHttpResponse response) throws IOException {
        List<HeaderLine> lines = new ArrayList<>();
        for (Header header : response.getHeaders()) {
            String value = header.getValue();
            try {
                lines.add(new HeaderLine(header.getName(), value == null ? "" : value));
            } catch (IllegalArgumentException e) {
                throw new MalformedMessageException("a header's name is no token");
            }
        }
        return lines;
    }

    private Duration keep(ClassicHttpRequest request, ClassicHttpResponse response) {
        boolean reusable = !connection.hasUnread()
                && !connection.streamEnded()
                && DefaultConnectionReuseStrategy.INSTANCE.keepAlive(request, response, HttpCoreContext.create());
        if (!reusable) {
            return Duration.ZERO;
        }
        Duration keep = limits.idleTime();
        for (Header header : response.getHeaders(HttpHeaders.KEEP_ALIVE)) {
            Matcher timeout = KEEP_ALIVE_TIMEOUT.matcher(header.getValue());
            if (timeout.find()) {
                // A second less, so that the connection is not used while the gateway is closing it.
                Duration said = Duration.ofSeconds(Long.parseLong(timeout.group(1)) - 1);
                keep = said.compareTo(keep) < 0 ? said : keep;
            }
        }
        return keep.isNegative() ? Duration.ZERO : keep;
    }
}
