package org.i247.sandbox;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.i247.sandbox.data.Digests;
import org.i247.sandbox.endpoint.Content;
import org.i247.sandbox.pki.Credential;
import org.i247.sandbox.problem.Language;
import org.i247.sandbox.problem.Problem;
import org.i247.sandbox.web.HeaderField;
import org.i247.sandbox.web.HttpReply;
import org.i247.sandbox.web.HttpReply.End;
import org.i247.sandbox.web.HttpReply.Manner;
import org.i247.sandbox.web.HttpRequest;
import org.jspecify.annotations.Nullable;

/** Gives answers their header section and signature, and does to them what a fault says. Safe for use by several threads. */
final class ReplyWriter {
    private final RateWindow rates;
    private final ReplySeal seal;
    private final EarlierReplies earlier = new EarlierReplies();

    ReplyWriter(InstantSource clock, RateWindow rates, GatewayKeys keys) {
        this.rates = rates;
        seal = new ReplySeal(clock, keys.answers(), keys.stranger());
    }

    void signWith(Credential signing) {
        seal.signWith(signing);
    }

    /** What a machine between client and gateway does, if the fault is of that kind. */
    static Optional<HttpReply> fromInBetween(Fault fault) {
        if (fault.dropped) {
            return Optional.of(new HttpReply(200, List.of(), new byte[0]).sent(new Manner(fault.delay, End.RESET)));
        }
        return Optional.ofNullable(fault.foreign)
                .map(foreign -> new HttpReply(
                        foreign.status(),
                        changed(List.of(new HeaderField("Content-Type", foreign.mediaType())), fault),
                        fault.content.apply(foreign.content())));
    }

    /** The header lines as a fault wants them. */
    private static List<HeaderField> changed(List<HeaderField> headers, Fault fault) {
        List<HeaderField> changed = new ArrayList<>(headers);
        changed.removeIf(
                field -> fault.headers.stream().anyMatch(other -> other.name().equalsIgnoreCase(field.name())));
        changed.addAll(fault.headers);
        return changed;
    }

    HttpReply content(
            HttpRequest request, SignatureCheck.Result checked, String requestId, Content content, Fault fault) {
        List<HeaderField> headers = new ArrayList<>();
        headers.add(new HeaderField("Request-Id", requestId));
        if (!content.mediaType().isEmpty()) {
            headers.add(new HeaderField("Content-Type", content.mediaType()));
        }
        content.entityTag().ifPresent(tag -> headers.add(new HeaderField("ETag", tag)));
        content.location().ifPresent(place -> headers.add(new HeaderField("Location", place)));
        content.contentRange().ifPresent(range -> headers.add(new HeaderField("Content-Range", range)));
        return finished(request, checked, content.status(), headers, content.body(), fault);
    }

    HttpReply problem(
            HttpRequest request,
            SignatureCheck.Result checked,
            String requestId,
            Problem problem,
            Language language,
            byte[] body,
            Fault fault) {
        List<HeaderField> headers = new ArrayList<>();
        headers.add(new HeaderField("Request-Id", requestId));
        headers.add(new HeaderField("Content-Type", "application/problem+json"));
        headers.add(new HeaderField("Content-Language", language.tag()));
        Duration retryAfter = problem.retryAfter();
        if (retryAfter != null) {
            headers.add(new HeaderField("Retry-After", Long.toString(retryAfter.toSeconds())));
        }
        if (problem.allow() != null) {
            headers.add(new HeaderField("Allow", problem.allow()));
        }
        if (problem.length() != null) {
            headers.add(new HeaderField("Content-Range", "bytes */" + problem.length()));
        }
        return finished(request, checked, problem.status(), headers, body, fault);
    }

    private HttpReply finished(
            HttpRequest request,
            SignatureCheck.Result checked,
            int status,
            List<HeaderField> right,
            byte[] rightBody,
            Fault fault) {
        byte[] body = fault.content.apply(rightBody);
        List<HeaderField> headers = new ArrayList<>(right);
        headers.add(new HeaderField("Cache-Control", "no-store"));
        headers.add(new HeaderField("RateLimit", rates.limit()));
        headers.add(new HeaderField("RateLimit-Policy", rates.policy()));
        byte[] described = fault.tampering == Fault.Tampering.WRONG_DIGEST ? longer(body) : body;
        if (body.length > 0) {
            headers.add(new HeaderField("Content-Digest", digest(described)));
        }
        headers = changed(headers, fault);
        boolean replay = fault.tampering == Fault.Tampering.REPLAYED;
        @Nullable HttpReply before = earlier.of(request);
        if (replay && before != null) {
            return before;
        }
        headers.addAll(
                seal.fields(checked, status, headers, replay ? SignatureFlaw.ofAnotherAttempt() : fault.signature));
        headers.removeIf(field -> fault.lostHeaders.stream().anyMatch(field.name()::equalsIgnoreCase));
        byte[] sent = fault.tampering == Fault.Tampering.CHANGED_BODY ? longer(body) : body;
        End end = fault.tampering == Fault.Tampering.TRUNCATED ? End.TRUNCATED : End.WHOLE;
        HttpReply reply = new HttpReply(status, headers, sent, new Manner(fault.delay, end));
        if (fault.tampering == Fault.Tampering.NONE && fault.signature == SignatureFlaw.NONE) {
            earlier.keep(request, reply);
        }
        return reply;
    }

    private static String digest(byte[] body) {
        return "sha-256=:" + Base64.getEncoder().encodeToString(Digests.sha256(body)) + ":";
    }

    /** The same JSON to any reader, but for a line feed. */
    private static byte[] longer(byte[] body) {
        byte[] changed = Arrays.copyOf(body, body.length + 1);
        changed[body.length] = '\n';
        return changed;
    }
}
