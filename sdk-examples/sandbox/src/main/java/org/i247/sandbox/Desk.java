package org.i247.sandbox;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.i247.sandbox.pki.Credential;
import org.i247.sandbox.pki.Registry;
import org.i247.sandbox.web.HttpReply;
import org.i247.sandbox.web.HttpRequest;
import org.i247.sandbox.web.RequestHandler;

/** Answers requests. */
final class Desk implements RequestHandler {
    Desk(
            InstantSource clock,
            long seed,
            Registry registry,
            ScriptBook scripts,
            Credential signing,
            Credential stranger) {}

    @Override
    public HttpReply handle(HttpRequest request) {
        return new HttpReply(404, List.of(), new byte[0]);
    }

    String add(SandboxDatabase database, Map<String, ?> record) {
        return database.code() + record.size();
    }

    int requestsTo(SandboxDatabase database) {
        return 0;
    }

    int requests() {
        return 0;
    }

    void reset() {}
}
