package org.i247.sdk.cooperation;

import java.util.regex.Pattern;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Members;

/** The form of ids and of attachments' names: a path segment, and the name of a file (contract, section 1). */
final class FeedId {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._~-]{1,128}");

    private FeedId() {}

    static String in(Members members, String name) {
        String id = members.text(name).orElseThrow(() -> new MemberException(name, "REQUIRED"));
        if (!is(id)) {
            throw new MemberException(name, "FORMAT");
        }
        return id;
    }

    /** Dots alone would climb out of a path or a directory. */
    static boolean is(String text) {
        return FORM.matcher(text).matches() && !text.equals(".") && !text.equals("..");
    }
}
