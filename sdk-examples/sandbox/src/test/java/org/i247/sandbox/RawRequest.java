package org.i247.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.i247.sdk.internal.signature.ContentDigest;
import org.i247.sdk.internal.signature.HeaderLine;
import org.i247.sdk.internal.signature.HeaderLines;
import org.i247.sdk.internal.signature.SignedRequest;

/** One request, right unless it is made wrong: before it is signed, or after. */
final class RawRequest {
    private static final String CONTEXT =
            "bureau=\"%s\", user=\"u-1\", unit=\"gate-3\", purpose=border-control, reference=\"%s\"";

    private final RawClient client;
    private final String method;
    private final String target;
    private final List<HeaderLine> headers = new ArrayList<>();
    private final List<HeaderLine> unsigned = new ArrayList<>();
    private byte[] body = {};
    private byte[] sent;
    private boolean described = true;
    private InstantSource time;
    private SignedRequest signature;

    RawRequest(RawClient client, String method, String target) {
        this.client = client;
        this.method = method;
        this.target = target;
        this.time = client.clock();
        reference("r-" + System.nanoTime());
    }

    RawRequest reference(String reference) {
        return header("I247-Context", CONTEXT.formatted(client.identity.bureau(), reference));
    }

    /** Sets a header that is signed, if it is one of those. */
    RawRequest header(String name, String value) {
        without(name);
        headers.add(new HeaderLine(name, value));
        return this;
    }

    RawRequest without(String name) {
        headers.removeIf(line -> line.name().equalsIgnoreCase(name));
        return this;
    }

    /** Adds a line after signing. */
    RawRequest afterSigning(String name, String value) {
        unsigned.add(new HeaderLine(name, value));
        return this;
    }

    RawRequest body(String text) {
        return body(text.getBytes(StandardCharsets.UTF_8));
    }

    RawRequest body(byte[] bytes) {
        body = bytes;
        return this;
    }

    /** Sends other bytes than those that were signed. */
    RawRequest bodyAfterSigning(String text) {
        sent = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    RawRequest withoutDigest() {
        described = false;
        return this;
    }

    RawRequest signedAt(InstantSource clock) {
        time = clock;
        return this;
    }

    /** Signs now; {@link #send()} then sends this signature as often as it is called. */
    RawRequest sign() {
        if (body.length > 0 && described) {
            header("Content-Digest", ContentDigest.of(body));
        }
        signature = client.signer(time)
                .sign(
                        method,
                        client.sandbox.endpoint() + target,
                        HeaderLines.of(headers),
                        body.length > 0 && described);
        return this;
    }

    RawAnswer send() {
        if (signature == null) {
            sign();
        }
        return send(true);
    }

    RawAnswer sendUnsigned() {
        if (signature == null) {
            sign();
        }
        return send(false);
    }

    private RawAnswer send(boolean signed) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(client.sandbox.endpoint() + target));
        headers.forEach(line -> request.header(line.name(), line.value()));
        unsigned.forEach(line -> request.header(line.name(), line.value()));
        if (signed) {
            request.header("Signature-Input", signature.signatureInput()).header("Signature", signature.signature());
        }
        byte[] content = sent == null ? body : sent;
        request.method(
                method,
                content.length == 0
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofByteArray(content));
        try {
            HttpResponse<byte[]> response = client.http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            List<HeaderLine> lines = new ArrayList<>();
            response.headers()
                    .map()
                    .forEach((name, values) -> values.forEach(value -> lines.add(new HeaderLine(name, value))));
            return new RawAnswer(
                    response.statusCode(),
                    response.headers(),
                    response.body(),
                    client.verifier.verify(signature, response.statusCode(), HeaderLines.of(lines), response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
