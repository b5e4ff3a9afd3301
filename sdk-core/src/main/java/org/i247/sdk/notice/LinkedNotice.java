package org.i247.sdk.notice;

import org.i247.sdk.person.NoticeColour;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Members;

/** Another notice that a notice points to, such as that of an accomplice. It may be of another colour. Immutable. */
public final class LinkedNotice extends PublicNotice {
    private LinkedNotice(NoticeColour colour, Members members) {
        super(colour, members, SHAPE);
    }

    /** A link of a notice of a colour, which the link has too unless it says otherwise. */
    static LinkedNotice of(NoticeColour colour, Members members) {
        return new LinkedNotice(members.text("color").map(LinkedNotice::colour).orElse(colour), members);
    }

    private static NoticeColour colour(String text) {
        try {
            return new NoticeColour(text);
        } catch (IllegalArgumentException e) {
            throw new MemberException("color", "FORMAT");
        }
    }
}
