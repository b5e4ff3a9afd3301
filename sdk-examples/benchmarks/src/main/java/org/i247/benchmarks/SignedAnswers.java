package org.i247.benchmarks;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.i247.sdk.internal.signature.AnswerBase;
import org.i247.sdk.internal.signature.ContentDigest;
import org.i247.sdk.internal.signature.HeaderLine;
import org.i247.sdk.internal.signature.HeaderLines;
import org.i247.sdk.internal.signature.I247Profile;
import org.i247.sdk.internal.signature.MessageSigner;
import org.i247.sdk.internal.signature.SignatureFormatException;
import org.i247.sdk.internal.signature.SignatureParameters;

/**
 * Gives every request the same answer, signed and bound to it (contract, section 2). All answers are of one length, so
 * that a bare reader knows where they end.
 */
final class SignedAnswers {
    private final MessageSigner key;
    private final InstantSource clock;
    private final byte[] content;
    private final List<HeaderLine> fields;

    SignedAnswers(MessageSigner key, InstantSource clock) {
        this.key = key;
        this.clock = clock;
        this.content = OtherServices.content("answer.json"); // one hit of 2 KiB
        this.fields = List.of(
                new HeaderLine("Request-Id", "b7e1c0de-0000-4000-8000-000000000001"),
                new HeaderLine("Content-Type", "application/json"),
                new HeaderLine("Content-Digest", ContentDigest.of(content)),
                new HeaderLine("Content-Length", Integer.toString(content.length)),
                new HeaderLine("Cache-Control", "no-store"));
    }

    byte[] to(Message request) throws SignatureFormatException {
        AnswerBase base = AnswerBase.of(SignedMessages.of(request), 200, HeaderLines.of(fields));
        String input = new SignatureParameters(clock.instant().getEpochSecond(), null, key.keyId(), key.algorithm())
                .serialized(base.components());
        String value = Base64.getEncoder().encodeToString(key.sign(base.bytes(input)));
        List<HeaderLine> all = new ArrayList<>(fields);
        all.add(new HeaderLine("Signature-Input", I247Profile.LABEL + "=" + input));
        all.add(new HeaderLine("Signature", I247Profile.LABEL + "=:" + value + ":"));
        return wire(all);
    }

    private byte[] wire(List<HeaderLine> headers) {
        StringBuilder head = new StringBuilder(2048).append("HTTP/1.1 200 OK\r\n");
        for (HeaderLine line : headers) {
            head.append(line.name()).append(": ").append(line.value()).append("\r\n");
        }
        ByteArrayOutputStream wire = new ByteArrayOutputStream(4096);
        wire.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII));
        wire.writeBytes(content);
        return wire.toByteArray();
    }
}
