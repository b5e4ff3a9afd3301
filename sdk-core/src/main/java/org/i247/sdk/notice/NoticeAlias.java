package org.i247.sdk.notice;

import java.util.Optional;
import org.i247.sdk.query.Members;
import org.i247.sdk.query.RecordPart;
import org.i247.sdk.query.RecordShape;
import org.i247.sdk.standard.PartialDate;

/** Another name that the subject of a notice uses. Immutable; {@link #toString()} shows no value. */
public final class NoticeAlias extends RecordPart {
    static final RecordShape SHAPE = RecordShape.of().texts("name", "forename", "date_of_birth");

    NoticeAlias(Members members) {
        super(members);
    }

    /**
     * The family name.
     *
     * @return the name, if said
     */
    public Optional<String> name() {
        return text("name");
    }

    /**
     * The forenames.
     *
     * @return the forenames, if said
     */
    public Optional<String> forename() {
        return text("forename");
    }

    /**
     * The date of birth used with the name.
     *
     * @return the date, of any precision, if said
     */
    public Optional<PartialDate> dateOfBirth() {
        return value("date_of_birth", text -> PartialDate.parse(text.replace('/', '-')));
    }
}
