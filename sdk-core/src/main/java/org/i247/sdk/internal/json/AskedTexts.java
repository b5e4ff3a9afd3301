package org.i247.sdk.internal.json;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Members;
import org.i247.sdk.standard.PersonalText;

/**
 * The texts of a request's content, by which one sees whether a gateway repeats them where we show or keep its words: in
 * the id of an exchange, a version, a code, the name of a field. The contract (section 1) has no personal data there.
 * Letters and digits count, in any case. Immutable.
 */
public final class AskedTexts {
    /** Shorter ones stand in an id by chance: four of a million ids in hexadecimal hold a given number of six digits. */
    private static final int SHORTEST = 6;
    /** Longer ones are no value that somebody repeats in a header: they are prints, pictures, notes. */
    private static final int LONGEST = 128;
    /** Members that hold a code: it is nobody's, and stands in ids and addresses rightly. */
    private static final Set<String> CODES = Set.of(
            "category", "documentType", "kind", "mediaType", "priority", "state", "status", "transaction", "urgency");
    /** Beyond that the content is a transaction or a file in base64, not worth reading once more. */
    private static final int MOST_BYTES = 64 * 1024;

    private final Set<PersonalText> texts = new HashSet<>();

    private AskedTexts() {}

    /**
     * The texts of a request without content, as one that asks how a search stands.
     *
     * @return no texts
     */
    public static AskedTexts none() {
        return new AskedTexts();
    }

    /**
     * The texts of a content.
     *
     * @param content what was sent, an object in JSON or nothing
     * @return its texts
     */
    public static AskedTexts in(byte[] content) {
        if (content.length > 0 && content.length <= MOST_BYTES) {
            try {
                return of(StrictJson.read(content));
            } catch (MemberException e) {
                // No JSON, a picture: there is no text in it.
            }
        }
        return none();
    }

    /**
     * The texts of a content that is still at hand, so that it need not be read again.
     *
     * @param content what was sent
     * @return its texts
     */
    public static AskedTexts of(Members content) {
        AskedTexts asked = new AskedTexts();
        asked.add(content);
        return asked;
    }

    /**
     * Whether a gateway's word repeats one of them.
     *
     * @param said a header's value, a code, the name of a field
     * @return true if one stands in it
     */
    public boolean areIn(String said) {
        String plain = plain(said);
        return plain.length() >= SHORTEST && texts.stream().anyMatch(text -> plain.contains(text.reveal()));
    }

    private void add(Object value) {
        if (value instanceof Members members) {
            for (String name : members.names()) {
                if (!CODES.contains(name)) {
                    members.value(name).ifPresent(this::add);
                }
            }
        } else if (value instanceof List<?> list) {
            list.forEach(this::add);
        } else if (value instanceof String text && text.length() <= LONGEST) {
            String plain = plain(text);
            if (plain.length() >= SHORTEST) {
                texts.add(PersonalText.of(plain));
            }
        }
    }

    private static String plain(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(small.length());
        for (int at = 0, point; at < small.length(); at += Character.charCount(point)) {
            point = small.codePointAt(at);
            if (Character.isLetterOrDigit(point)) {
                plain.appendCodePoint(point);
            }
        }
        return plain.toString();
    }
}
