package org.i247.sdk.notice;

import org.i247.sdk.person.NoticeColour;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Members;

/** A notice as lists show it: enough to recognise it. {@link Notices#get(PublicNotice)} gives the rest. Immutable. */
public final class ListedNotice extends PublicNotice {
    /** Keeps members; throws {@link MemberException} if they have another shape. */
    ListedNotice(NoticeColour colour, Members members) {
        super(colour, members, SHAPE);
    }
}
