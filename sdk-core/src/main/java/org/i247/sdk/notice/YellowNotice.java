package org.i247.sdk.notice;

import java.util.Optional;
import org.i247.sdk.person.NoticeColour;
import org.i247.sdk.query.Members;
import org.i247.sdk.query.RecordShape;
import org.i247.sdk.standard.CountryCode;
import org.i247.sdk.standard.PartialDate;

/** A yellow notice: a person is missing. Immutable. */
public final class YellowNotice extends NoticeDetail {
    private static final RecordShape SHAPE = RecordShape.of()
            .texts("birth_name", "place", "country", "date_of_event")
            .texts("father_name", "father_forename", "mother_name", "mother_forename");

    YellowNotice(Members members) {
        super(NoticeColour.YELLOW, members);
        SHAPE.check(members);
    }

    /**
     * The name at birth.
     *
     * @return the name, if said
     */
    public Optional<String> birthName() {
        return text("birth_name");
    }

    /**
     * When the person went missing.
     *
     * @return the date, of any precision, if said
     */
    public Optional<PartialDate> dateOfEvent() {
        return slashedDate("date_of_event");
    }

    /**
     * Where the person went missing.
     *
     * @return the place, if said
     */
    public Optional<String> place() {
        return text("place");
    }

    /**
     * The country where the person went missing.
     *
     * @return the code as travel documents print it, if said
     */
    public Optional<CountryCode> country() {
        return countryNamed("country");
    }

    /**
     * The father's family name.
     *
     * @return the name, if said
     */
    public Optional<String> fatherName() {
        return text("father_name");
    }

    /**
     * The father's forenames.
     *
     * @return the forenames, if said
     */
    public Optional<String> fatherForename() {
        return text("father_forename");
    }

    /**
     * The mother's family name.
     *
     * @return the name, if said
     */
    public Optional<String> motherName() {
        return text("mother_name");
    }

    /**
     * The mother's forenames.
     *
     * @return the forenames, if said
     */
    public Optional<String> motherForename() {
        return text("mother_forename");
    }
}
