package org.i247.sdk.internal.gateway;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.i247.sdk.internal.signature.HeaderLine;
import org.i247.sdk.internal.signature.HeaderLines;
import org.i247.sdk.internal.signature.I247Profile;
import org.i247.sdk.internal.signature.MessageSignature;
import org.i247.sdk.internal.signature.SignableMessage;
import org.i247.sdk.internal.signature.SignatureFormatException;
import org.i247.sdk.internal.signature.SignedRequest;
import org.i247.sdk.internal.signature.TargetUri;

/** A request as the test's gateway saw it. */
public record Seen(String head, byte[] body) {
    public String method() {
        return requestLine()[0];
    }

    public String target() {
        return requestLine()[1];
    }

    private String[] requestLine() {
        return head.substring(0, head.indexOf("\r\n")).split(" ");
    }

    public HeaderLines headers() {
        List<HeaderLine> lines = new ArrayList<>();
        for (String line : head.substring(head.indexOf("\r\n") + 2).split("\r\n")) {
            int colon = line.indexOf(':');
            lines.add(new HeaderLine(
                    line.substring(0, colon), line.substring(colon + 1).strip()));
        }
        return HeaderLines.of(lines);
    }

    public String field(String name) {
        return headers().combined(name).orElseThrow();
    }

    public String content() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The value of a member of {@code I247-Context} that is a string. */
    public String context(String member) {
        String field = field("I247-Context");
        int start = field.indexOf(member + "=\"") + member.length() + 2;
        return field.substring(start, field.indexOf('"', start));
    }

    SignableMessage message() {
        return SignableMessage.request(method(), TargetUri.parse("https://" + field("Host") + target()), headers());
    }

    MessageSignature signature() {
        try {
            return MessageSignature.read(headers(), I247Profile.LABEL);
        } catch (SignatureFormatException e) {
            throw new AssertionError(e);
        }
    }

    SignedRequest signed() {
        try {
            MessageSignature signature = signature();
            return SignedRequest.of(message(), signature.components(), signature.serializedInput(), signature.value());
        } catch (SignatureFormatException e) {
            throw new AssertionError(e);
        }
    }
}
