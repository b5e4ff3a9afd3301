package org.i247.sdk.notice;

import java.util.List;
import org.i247.sdk.person.NoticeColour;
import org.i247.sdk.query.Members;
import org.i247.sdk.query.RecordShape;

/** A red notice: a person is wanted for prosecution or to serve a sentence. Immutable. */
public final class RedNotice extends NoticeDetail {
    private static final RecordShape SHAPE = RecordShape.of().objects("arrest_warrants", ArrestWarrant.SHAPE);

    RedNotice(Members members) {
        super(NoticeColour.RED, members);
        SHAPE.check(members);
    }

    /**
     * The warrants of arrest.
     *
     * @return the warrants, perhaps none
     */
    public List<ArrestWarrant> warrants() {
        return members().objects("arrest_warrants").stream()
                .map(ArrestWarrant::new)
                .toList();
    }
}
