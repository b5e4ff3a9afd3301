package org.i247.sdk.person;

import java.util.Optional;
import org.i247.sdk.query.Members;
import org.i247.sdk.query.RecordPart;
import org.i247.sdk.query.RecordShape;
import org.i247.sdk.standard.CountryCode;

/** A warrant of arrest. Immutable; {@link #toString()} shows no value. */
public final class Warrant extends RecordPart {
    static final RecordShape SHAPE = RecordShape.of().texts("issuingCountry", "charge", "chargeTranslation");

    Warrant(Members members) {
        super(members);
    }

    /**
     * The country that issued it.
     *
     * @return the country, if said
     */
    public Optional<CountryCode> issuingCountry() {
        return country("issuingCountry");
    }

    /**
     * The charge, in the owner's words; may hold line breaks and any script.
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
        return text("chargeTranslation");
    }
}
