package org.i247.sdk.internal.gateway;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.internal.signature.ContentDigest;
import org.i247.sdk.internal.transport.ScriptedServer;
import org.i247.sdk.internal.transport.TestAuthority.Credential;

/** What the test's gateway says to one request: an answer, signed for that request, and what is then done to it. */
public final class Reply {
    /** Stands in a body for the id of the exchange. */
    public static final String REQUEST_ID = "{requestId}";

    private static final String NO_HIT = """
            {"outcome": "NO_HIT", "complete": true, "total": 0, "nextCursor": null, "hits": [],
             "database": {"name": "%s", "asOf": "2026-11-23T10:00:00Z"}, "answeredAt": "2026-11-23T10:00:01Z"}""";

    private final List<UnaryOperator<Message>> before = new ArrayList<>();
    private final List<UnaryOperator<Message>> after = new ArrayList<>();
    private Message message;
    private Signing signing = new Signing(true, null, null, Duration.ZERO);
    private Sending sending = (session, bytes, bodyStart) -> session.send(bytes);

    /** How the gateway signs. */
    record Signing(boolean signs, Credential other, Integer asFor, Duration skew) {}

    /** How the bytes go out. */
    public interface Sending {
        void send(ScriptedServer.Session session, byte[] bytes, int bodyStart) throws Exception;
    }

    private Reply(Message message) {
        this.message = message;
    }

    /** An answer with content. */
    public static Reply of(int status, String type, byte[] body) {
        return new Reply(new Message(status, List.of(), body)).signing(message -> message.with("Content-Type", type));
    }

    public static Reply json(String body) {
        return of(200, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    public static Reply empty(int status) {
        return new Reply(new Message(status, List.of(), new byte[0]));
    }

    public static Reply noHit() {
        return noHit("SLTD");
    }

    public static Reply noHit(String database) {
        return json(NO_HIT.formatted(database));
    }

    public static Reply problem(int status, ErrorCode code) {
        return problem(status, code, "");
    }

    /** A problem with further members, each with a comma before it. */
    public static Reply problem(int status, ErrorCode code, String members) {
        String body = "{\"type\": \"urn:i247:problem:%s\", \"status\": %d, \"code\": \"%s\", \"requestId\": \"%s\"%s}"
                .formatted(code, status, code, REQUEST_ID, members);
        return of(status, "application/problem+json", body.getBytes(StandardCharsets.UTF_8));
    }

    /** Changes the answer before it is signed. */
    public Reply signing(UnaryOperator<Message> change) {
        before.add(change);
        return this;
    }

    /** Changes the answer after it was signed. */
    public Reply forged(UnaryOperator<Message> change) {
        after.add(change);
        return this;
    }

    public Reply with(String field, String value) {
        return signing(message -> message.with(field, value));
    }

    /** With another value in place of what stands under this name. */
    public Reply instead(String field, String value) {
        return signing(message -> message.replace(field, value));
    }

    public Reply unsigned() {
        signing = new Signing(false, null, null, Duration.ZERO);
        return this;
    }

    public Reply by(Credential other) {
        signing = new Signing(true, other, null, signing.skew());
        return this;
    }

    /** Signs as an answer to another request: the one with this number, from 0. */
    public Reply asFor(int request) {
        signing = new Signing(true, null, request, Duration.ZERO);
        return this;
    }

    /** Signs by a clock that is ahead by so much. */
    public Reply at(Duration skew) {
        signing = new Signing(true, signing.other(), null, skew);
        return this;
    }

    public Reply sent(Sending how) {
        sending = how;
        return this;
    }

    Signing signing() {
        return signing;
    }

    /** The answer as it is to be signed. */
    Message toSign(String requestId) {
        Message now = message.withBody(text().replace(REQUEST_ID, requestId)).with("Request-Id", requestId);
        if (message.body().length == 0 || !text().contains(REQUEST_ID)) {
            now = new Message(now.status(), now.headers(), message.body());
        }
        for (UnaryOperator<Message> change : before) {
            now = change.apply(now);
        }
        boolean described = now.body().length == 0 || now.lines().has(ContentDigest.FIELD);
        return described ? now : now.with(ContentDigest.FIELD, ContentDigest.of(now.body()));
    }

    private String text() {
        return new String(message.body(), StandardCharsets.UTF_8);
    }

    void send(ScriptedServer.Session session, Message signed) throws Exception {
        Message now = signed;
        for (UnaryOperator<Message> change : after) {
            now = change.apply(now);
        }
        sending.send(session, now.bytes(), now.head().length);
    }
}
