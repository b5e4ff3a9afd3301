package org.i247.sdk.internal.signature;

import static org.i247.sdk.fuzz.Invariant.require;

import java.nio.charset.StandardCharsets;

/** The target of a request, whose bytes a signature must keep. */
public final class TargetUriFuzz {
    private TargetUriFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        String text = new String(data, StandardCharsets.ISO_8859_1);
        TargetUri target;
        try {
            target = TargetUri.parse(text);
        } catch (IllegalArgumentException e) {
            return;
        }
        require(TargetUri.parse(target.value()).equals(target), "what is written is read back");
        require(target.value().chars().allMatch(c -> c > ' ' && c <= '~'), "a target is one word of ASCII");
        require(text.endsWith(target.query() == null ? "" : "?" + target.query()), "the query is kept as sent");
        require(target.pathAndQuery().startsWith("/"), "a path begins with a slash");
    }
}
