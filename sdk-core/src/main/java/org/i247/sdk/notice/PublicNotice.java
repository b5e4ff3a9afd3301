package org.i247.sdk.notice;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.person.NoticeColour;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Members;
import org.i247.sdk.query.RecordPart;
import org.i247.sdk.query.RecordShape;
import org.i247.sdk.standard.CountryCode;
import org.i247.sdk.standard.InvalidValueException;
import org.i247.sdk.standard.PartialDate;

/**
 * What every form of a public notice says: whom it is about. Unknown members stay in {@link #members()}. Immutable; safe for
 * use by several threads; {@link #toString()} shows names of members, never a value.
 */
public abstract sealed class PublicNotice extends RecordPart permits ListedNotice, LinkedNotice, NoticeDetail {
    static final RecordShape SHAPE = RecordShape.of()
            .texts("entity_id", "name", "forename", "date_of_birth")
            .textLists("nationalities");

    private static final Pattern ENTITY_ID = Pattern.compile("[0-9A-Za-z]{1,32}/[0-9A-Za-z]{1,32}");
    private static final Pattern SELF = Pattern.compile("/un/(persons|entities)/[^/]+$");
    private static final Pattern PICTURE = Pattern.compile("/images/([0-9A-Za-z]{1,64})$");

    private final NoticeColour colour;

    PublicNotice(NoticeColour colour, Members members, RecordShape shape) {
        super(members);
        this.colour = colour;
        shape.check(members);
        String id = members.text("entity_id").orElseThrow(() -> new MemberException("entity_id", "REQUIRED"));
        if (!ENTITY_ID.matcher(id).matches()) {
            throw new MemberException("entity_id", "FORMAT");
        }
        // Read once here, so that the accessors cannot fail later.
        link("self");
        link("thumbnail");
    }

    /** The id as it stands in a path: {@code 2023-78206}; throws {@code INVALID_ID} for what is no id. */
    static String pathOf(String entityId) {
        if (!ENTITY_ID.matcher(entityId).matches()) {
            throw I247Exception.of(Failure.of(ErrorCode.INVALID_ID));
        }
        return entityId.replace('/', '-');
    }

    /**
     * The colour of the notice.
     *
     * @return red, yellow or UN; another one in a {@link LinkedNotice} perhaps
     */
    public final NoticeColour colour() {
        return colour;
    }

    /**
     * INTERPOL's id of the person or entity.
     *
     * @return such as {@code 2023/78206}
     */
    public final String entityId() {
        return text("entity_id").orElseThrow();
    }

    /**
     * The family name, or the name of an entity, in Latin script.
     *
     * @return the name, if said
     */
    public final Optional<String> name() {
        return text("name");
    }

    /**
     * The forenames, in Latin script, as they came: {@code -} stands for none in some notices.
     *
     * @return the forenames, if said
     */
    public final Optional<String> forename() {
        return text("forename");
    }

    /**
     * The date of birth, of any precision.
     *
     * @return the date; empty if it is not known
     */
    public final Optional<PartialDate> dateOfBirth() {
        return slashedDate("date_of_birth");
    }

    /**
     * The nationalities.
     *
     * @return the codes as travel documents print them; one that ISO 3166-1 does not have stays as it came. Perhaps none
     */
    public final List<CountryCode> nationalities() {
        return codes("nationalities", PublicNotice::countryOf);
    }

    /**
     * The picture that stands for the notice.
     *
     * @return the picture's id, if there is one
     */
    public final Optional<NoticePicture> thumbnail() {
        return link("thumbnail")
                .map(PICTURE::matcher)
                .filter(Matcher::find)
                .map(picture -> new NoticePicture(picture.group(1)));
    }

    /** For a notice of the UN: whether it stands among persons or entities, if its own link tells. */
    final Optional<String> unKind() {
        return link("self").map(SELF::matcher).filter(Matcher::find).map(self -> self.group(1));
    }

    /** The date as the service writes it, {@code 1993/09/14}, {@code 1982/12} or {@code 1964}. */
    final Optional<PartialDate> slashedDate(String member) {
        return value(member, text -> PartialDate.parse(text.replace('/', '-')));
    }

    final Optional<CountryCode> countryNamed(String member) {
        return value(member, PublicNotice::countryOf);
    }

    /** Two letters of ISO 3166-1 as travel documents print them; others as they came. */
    static CountryCode countryOf(String text) {
        try {
            return CountryCode.ofAlpha2(text.strip());
        } catch (InvalidValueException e) {
            return CountryCode.of(text);
        }
    }

    private Optional<String> link(String relation) {
        return links().flatMap(links -> {
                    try {
                        return links.object(relation);
                    } catch (MemberException e) {
                        throw e.within("_links");
                    }
                })
                .flatMap(link -> {
                    try {
                        return link.text("href");
                    } catch (MemberException e) {
                        throw e.within("_links." + relation);
                    }
                });
    }

    private Optional<Members> links() {
        return members().object("_links");
    }
}
