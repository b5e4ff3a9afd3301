package org.i247.sdk.notice;

import java.util.Optional;
import org.i247.sdk.query.Members;
import org.i247.sdk.query.RecordPart;
import org.i247.sdk.query.RecordShape;
import org.i247.sdk.standard.CountryCode;

/** A warrant of arrest of a red notice. Immutable; {@link #toString()} shows no value. */
public final class ArrestWarrant extends RecordPart {
    static final RecordShape SHAPE = RecordShape.of().texts("issuing_country_id", "charge", "charge_translation");

    ArrestWarrant(Members members) {
        super(members);
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
     * The charge in the country's own words, of any script; it may hold line breaks, CR LF among them.
     *
     * @return the charge, if said
     */
    public Optional<String> charge() {
        return text("charge");
    }

    /**
     * The charge in translation.
     *
     * @return the translation, if said
     */
    public Optional<String> chargeTranslation() {
        return text("charge_translation");
    }
}
