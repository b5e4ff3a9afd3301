package org.i247.sdk.internal.gateway;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.i247.sdk.internal.signature.HeaderLine;
import org.i247.sdk.internal.signature.HeaderLines;

/** An answer on its way out of the test's gateway. */
record Message(int status, List<HeaderLine> headers, byte[] body) {
    Message {
        headers = List.copyOf(headers);
    }

    HeaderLines lines() {
        return HeaderLines.of(headers);
    }

    Message withStatus(int other) {
        return new Message(other, headers, body);
    }

    Message withBody(String other) {
        return new Message(status, headers, other.getBytes(StandardCharsets.UTF_8));
    }

    Message with(String name, String value) {
        List<HeaderLine> all = new ArrayList<>(headers);
        all.add(new HeaderLine(name, value));
        return new Message(status, all, body);
    }

    Message without(String name) {
        return new Message(
                status,
                headers.stream()
                        .filter(line -> !line.name().equalsIgnoreCase(name))
                        .toList(),
                body);
    }

    Message replace(String name, String value) {
        return without(name).with(name, value);
    }

    byte[] head() {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Any\r\n");
        headers.forEach(line -> head.append(line.name() + ": " + line.value() + "\r\n"));
        return head.append("Content-Length: " + body.length + "\r\n\r\n")
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head());
        all.writeBytes(body);
        return all.toByteArray();
    }
}
