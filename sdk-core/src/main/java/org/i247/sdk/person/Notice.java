package org.i247.sdk.person;

import java.time.LocalDate;
import java.util.Optional;
import org.i247.sdk.query.Members;
import org.i247.sdk.query.RecordPart;
import org.i247.sdk.query.RecordShape;

/** An INTERPOL notice about a person. Immutable; {@link #toString()} shows no value. */
public final class Notice extends RecordPart {
    static final RecordShape SHAPE = RecordShape.of().texts("colour", "noticeId", "issuedAt");

    Notice(Members members) {
        super(members);
    }

    /**
     * What kind of notice it is.
     *
     * @return the colour, if said
     */
    public Optional<NoticeColour> colour() {
        return value("colour", NoticeColour::new);
    }

    /**
     * Its id.
     *
     * @return the id, if said
     */
    public Optional<String> noticeId() {
        return text("noticeId");
    }

    /**
     * The day of its issue.
     *
     * @return the day, if said
     */
    public Optional<LocalDate> issuedAt() {
        return value("issuedAt", LocalDate::parse);
    }
}
