package org.i247.sandbox;

import java.util.function.Consumer;
import org.i247.sandbox.web.HttpReply;
import org.i247.sandbox.web.HttpRequest;
import org.i247.sandbox.web.RequestHandler;

/**
 * Tells a listener of each exchange before its answer goes out.
 *
 * @param handler who answers
 * @param listener who is told
 */
record HeardHandler(RequestHandler handler, Consumer<? super SandboxExchange> listener) implements RequestHandler {
    @Override
    public HttpReply handle(HttpRequest request) {
        HttpReply reply = handler.handle(request);
        listener.accept(new SandboxExchange(
                request.method(),
                request.path(),
                request.headerNames(),
                request.value("traceparent"),
                request.body(),
                reply.status(),
                reply.value("Content-Type").orElse(""),
                reply.body()));
        return reply;
    }
}
