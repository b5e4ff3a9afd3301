package org.i247.sdk.notice;

import java.util.Optional;
import org.i247.sdk.query.Members;
import org.i247.sdk.query.RecordPart;
import org.i247.sdk.query.RecordShape;
import org.i247.sdk.standard.CountryCode;
import org.i247.sdk.standard.PartialDate;

/** A document that the subject of a notice is known to use. Immutable; {@link #toString()} shows no value. */
public final class NoticeDocument extends RecordPart {
    static final RecordShape SHAPE = RecordShape.of().texts("type", "nr", "issuing_country_id", "expiry_date");

    NoticeDocument(Members members) {
        super(members);
    }

    /**
     * Its type.
     *
     * @return the service's own word, such as {@code PASSPORT}, if said
     */
    public Optional<String> type() {
        return text("type");
    }

    /**
     * Its number, as the service writes it.
     *
     * @return the number, if said
     */
    public Optional<String> number() {
        return text("nr");
    }

    /**
     * The country that issued it.
     *
     * @return the code as travel documents print it, if said
     */
    public Optional<CountryCode> issuingCountry() {
        return value("issuing_country_id", PublicNotice::countryOf);
    }

    /**
     * When it expires.
     *
     * @return the date, of any precision, if said
     */
    public Optional<PartialDate> expiryDate() {
        return value("expiry_date", text -> PartialDate.parse(text.replace('/', '-')));
    }
}
