package org.i247.sandbox.web;

/** Answers requests. */
@FunctionalInterface
public interface RequestHandler {
    /**
     * Answers one request; called by several threads at once.
     *
     * @param request the request
     * @return the reply
     */
    HttpReply handle(HttpRequest request);
}
