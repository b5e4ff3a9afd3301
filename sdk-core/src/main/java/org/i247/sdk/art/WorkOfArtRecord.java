package org.i247.sdk.art;

import java.util.List;
import java.util.Optional;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Members;
import org.i247.sdk.query.RecordShape;
import org.i247.sdk.standard.CountryCode;
import org.i247.sdk.standard.PartialDate;

/** What a country reported of a work of art: the nine categories of Object ID and the theft (contract, section 3). Immutable. */
public final class WorkOfArtRecord extends DatabaseRecord {
    private static final RecordShape SHAPE = RecordShape.of()
            .texts("objectType", "materials", "measurements", "inscriptions", "distinguishingFeatures", "title")
            .texts("subject", "period", "maker", "description", "theftCountry", "theftPlace", "theftDate");

    /**
     * A record of its members.
     *
     * @param members the record as it came
     * @throws MemberException if the members break the contract
     */
    public WorkOfArtRecord(Members members) {
        super(members, SHAPE);
    }

    /**
     * What kind of object it is (Object ID, "Type of object").
     *
     * @return the text, if said
     */
    public Optional<String> objectType() {
        return text("objectType");
    }

    /**
     * What it is made of, and how (Object ID, "Materials and techniques").
     *
     * @return the text, if said
     */
    public Optional<String> materials() {
        return text("materials");
    }

    /**
     * Size and weight in the owner's words (Object ID, "Measurements").
     *
     * @return the text, if said
     */
    public Optional<String> measurements() {
        return text("measurements");
    }

    /**
     * Size and weight as numbers with their units, as far as {@link #measurements()} says a unit for them: a number
     * without one is not guessed at.
     *
     * @return the measurements that can be read, perhaps none
     */
    public List<Measurement> readMeasurements() {
        return measurements().map(Measurement::readAll).orElse(List.of());
    }

    /**
     * Marks, numbers and signatures on it (Object ID, "Inscriptions and markings").
     *
     * @return the text, if said
     */
    public Optional<String> inscriptions() {
        return text("inscriptions");
    }

    /**
     * Damage, repairs, flaws (Object ID, "Distinguishing features").
     *
     * @return the text, if said
     */
    public Optional<String> distinguishingFeatures() {
        return text("distinguishingFeatures");
    }

    /**
     * The title that it is known by (Object ID, "Title").
     *
     * @return the text, if said
     */
    public Optional<String> title() {
        return text("title");
    }

    /**
     * What it shows (Object ID, "Subject").
     *
     * @return the text, if said
     */
    public Optional<String> subject() {
        return text("subject");
    }

    /**
     * When it was made (Object ID, "Date or period").
     *
     * @return the text, if said
     */
    public Optional<String> period() {
        return text("period");
    }

    /**
     * Who made it (Object ID, "Maker").
     *
     * @return the text, if said
     */
    public Optional<String> maker() {
        return text("maker");
    }

    /**
     * Whatever else was written down of it.
     *
     * @return the text, if said
     */
    public Optional<String> description() {
        return text("description");
    }

    /**
     * Where it was stolen.
     *
     * @return the country, if said
     */
    public Optional<CountryCode> theftCountry() {
        return country("theftCountry");
    }

    /**
     * The place that it was stolen from, such as a museum or a town.
     *
     * @return the text, if said
     */
    public Optional<String> theftPlace() {
        return text("theftPlace");
    }

    /**
     * When it was stolen.
     *
     * @return the date, of any precision, if said
     */
    public Optional<PartialDate> theftDate() {
        return date("theftDate");
    }
}
