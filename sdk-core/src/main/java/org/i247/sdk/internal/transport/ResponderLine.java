package org.i247.sdk.internal.transport;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.i247.sdk.internal.revocation.Responder;

/**
 * Asks OCSP responders over plain HTTP while a connection to a gateway is being set up: one question at a time, one
 * connection for each, all within one time. It ends with the exchange that waits for it. For one thread; it may be stopped
 * by any.
 */
final class ResponderLine implements Responder, AutoCloseable {
    private static final ContentType QUESTION = ContentType.create("application/ocsp-request");
    private static final int HTTP_PORT = 80;
    private static final int MOST_BYTES = 64 * 1024;
    private static final Http1Config HTTP = Http1Config.custom()
            .setMaxHeaderCount(64)
            .setMaxLineLength(8 * 1024)
            .setMaxEmptyLineCount(1)
            .build();

    private final Exchange exchange;
    private final HostLookup lookup;
    private final Duration time;
    private final Watchdog.Alarm alarm;
    private boolean over;
    private Runnable stop = () -> {};

    ResponderLine(Exchange exchange, HostLookup lookup, Watchdog watchdog, Duration time) {
        this.exchange = exchange;
        this.lookup = lookup;
        this.time = time;
        this.alarm = watchdog.in(time, this::timeIsOver);
    }

    private synchronized void timeIsOver() {
        over = true;
        stop.run();
    }

    private synchronized boolean isOver() {
        return over;
    }

    /** By the exchange or by our own time, whichever ends first. */
    private void stopBy(Runnable how) {
        synchronized (this) {
            stop = how;
        }
        exchange.stopBy(how);
        if (isOver()) {
            how.run();
        }
    }

    @Override
    public Optional<byte[]> ask(URI address, byte[] question) throws IOException, InterruptedException {
        try {
            return isOver() ? Optional.empty() : answer(address, question);
        } catch (IOException | HttpException | CancellationException e) {
            if (exchange.ended() != null || Thread.currentThread().isInterrupted()) {
                throw new IOException("nobody waits for the responder any more");
            }
            return Optional.empty();
        }
    }

    private Optional<byte[]> answer(URI address, byte[] question)
            throws IOException, HttpException, InterruptedException {
        List<InetAddress> addresses = lookup.addresses(address.getHost(), this::stopBy);
        int port = address.getPort() < 0 ? HTTP_PORT : address.getPort();
        SocketChannel channel =
                Reach.to(addresses, port, time, this::stopBy, () -> isOver() || exchange.ended() != null);
        try {
            return converse(channel, address, question);
        } finally {
            Reach.abandon(channel);
        }
    }

    private static Optional<byte[]> converse(SocketChannel channel, URI address, byte[] question)
            throws IOException, HttpException {
        // Not closed: to close it means to wait for the other side. The channel below it is abandoned.
        DefaultBHttpClientConnection connection = new DefaultBHttpClientConnection(HTTP);
        connection.bind(channel.socket());
        String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        BasicClassicHttpRequest request = new BasicClassicHttpRequest(
                "POST", address.getRawQuery() == null ? path : path + "?" + address.getRawQuery());
        request.addHeader(HttpHeaders.HOST, address.getRawAuthority());
        request.addHeader(HttpHeaders.CONTENT_TYPE, QUESTION.getMimeType());
        request.addHeader(HttpHeaders.CONTENT_LENGTH, question.length);
        request.addHeader(HttpHeaders.CONNECTION, "close");
        request.setEntity(new ByteArrayEntity(question, QUESTION));
        connection.sendRequestHeader(request);
        connection.sendRequestEntity(request);
        connection.flush();
        ClassicHttpResponse response = connection.receiveResponseHeader();
        if (response.getCode() != HttpStatus.SC_OK) {
            return Optional.empty();
        }
        connection.receiveResponseEntity(response);
        HttpEntity entity = response.getEntity();
        byte[] body = entity == null ? new byte[0] : entity.getContent().readNBytes(MOST_BYTES + 1);
        return body.length > MOST_BYTES ? Optional.empty() : Optional.of(body);
    }

    /** Calls the alarm off. Whoever goes on says anew how the exchange is stopped. */
    @Override
    public void close() {
        alarm.callOff();
    }
}
