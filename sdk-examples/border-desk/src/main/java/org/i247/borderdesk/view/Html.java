package org.i247.borderdesk.view;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Text as HTML. Whatever a list holds is text there: never a tag, an attribute's end, or a mark that turns what stands beside it. */
final class Html {
    private Html() {}

    /** Text between tags, or within an attribute's double quotes. */
    static String text(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.appendCodePoint(isUnfit(c) ? ' ' : c);
            }
        });
        return html.toString();
    }

    /** Control characters, halves of a character, and what is none by definition. */
    private static boolean isUnfit(int c) {
        return Character.isISOControl(c) || (c >= 0xD800 && c <= 0xDFFF) || (c & 0xFFFE) == 0xFFFE;
    }

    /** A value from outside, which keeps its own direction and leaves the rest in peace. */
    static String value(String value) {
        return "<bdi>" + text(ShownText.clean(value)) + "</bdi>";
    }

    /** What a content security policy calls an inline block by. */
    static String hash(String block) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(block.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
