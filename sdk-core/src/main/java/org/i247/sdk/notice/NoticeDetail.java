package org.i247.sdk.notice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.i247.sdk.person.NoticeColour;
import org.i247.sdk.person.Sex;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Members;
import org.i247.sdk.query.RecordShape;
import org.i247.sdk.standard.CountryCode;

/** A notice with all that is published of it. Immutable. */
public abstract sealed class NoticeDetail extends PublicNotice permits RedNotice, YellowNotice, UnNotice {
    private static final RecordShape COMMON = SHAPE.texts("sex_id", "place_of_birth", "country_of_birth_id")
            .texts("distinguishing_marks")
            .numbers("height", "weight")
            .textLists("eyes_colors_id", "hairs_id", "languages_spoken_ids");

    private final List<LinkedNotice> links;

    NoticeDetail(NoticeColour colour, Members members) {
        super(colour, members, COMMON);
        links = links(colour, members);
    }

    private static List<LinkedNotice> links(NoticeColour colour, Members members) {
        Optional<Members> embedded = members.object("_embedded");
        List<LinkedNotice> read = new ArrayList<>();
        try {
            List<Members> links = embedded.map(each -> each.objects("links")).orElse(List.of());
            for (int i = 0; i < links.size(); i++) {
                try {
                    read.add(LinkedNotice.of(colour, links.get(i)));
                } catch (MemberException e) {
                    throw e.within("links[" + i + "]");
                }
            }
        } catch (MemberException e) {
            throw e.within("_embedded");
        }
        return List.copyOf(read);
    }

    /**
     * The sex.
     *
     * @return the code, if said
     */
    public final Optional<Sex> sex() {
        return value("sex_id", Sex::new);
    }

    /**
     * The place of birth, in any script.
     *
     * @return the place, if said
     */
    public final Optional<String> placeOfBirth() {
        return text("place_of_birth");
    }

    /**
     * The country of birth.
     *
     * @return the code as travel documents print it, if said
     */
    public final Optional<CountryCode> countryOfBirth() {
        return countryNamed("country_of_birth_id");
    }

    /**
     * The height in metres.
     *
     * @return more than 0; empty if it is not known, which some notices write as 0
     */
    public final Optional<BigDecimal> heightMetres() {
        return positive("height");
    }

    /**
     * The weight in kilograms.
     *
     * @return more than 0; empty if it is not known, which some notices write as 0
     */
    public final Optional<BigDecimal> weightKg() {
        return positive("weight");
    }

    private Optional<BigDecimal> positive(String member) {
        return members().number(member).filter(number -> number.signum() > 0);
    }

    /**
     * Colours of the eyes.
     *
     * @return INTERPOL's codes, such as {@code BLA}; open, perhaps none
     */
    public final List<String> eyes() {
        return members().texts("eyes_colors_id");
    }

    /**
     * Colours of the hair.
     *
     * @return INTERPOL's codes, such as {@code GRY}; open, perhaps none
     */
    public final List<String> hair() {
        return members().texts("hairs_id");
    }

    /**
     * Languages that the person speaks.
     *
     * @return codes such as {@code SPA}; open, perhaps none
     */
    public final List<String> languages() {
        return members().texts("languages_spoken_ids");
    }

    /**
     * Marks by which the person can be known.
     *
     * @return the text, if said
     */
    public final Optional<String> distinguishingMarks() {
        return text("distinguishing_marks");
    }

    /**
     * Other notices that this one points to.
     *
     * @return the notices, perhaps none
     */
    public final List<LinkedNotice> links() {
        return links;
    }
}
