package org.i247.sdk.vehicle;

import java.util.List;
import java.util.Optional;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Members;
import org.i247.sdk.query.RecordShape;
import org.i247.sdk.standard.CountryCode;
import org.i247.sdk.standard.PartialDate;

/** What a country reported of a vehicle (contract, section 3). Immutable. */
public final class VehicleRecord extends DatabaseRecord {
    private static final RecordShape SHAPE = RecordShape.of()
            .texts("vin", "plate", "plateCountry", "engineNumber", "category", "make", "model", "colour")
            .texts("theftCountry", "theftDate")
            .integers("year")
            .objects("parts", VehiclePart.SHAPE);

    /**
     * A record of its members.
     *
     * @param members the record as it came
     * @throws MemberException if the members break the contract
     */
    public VehicleRecord(Members members) {
        super(members, SHAPE);
    }

    /**
     * The vehicle identification number.
     *
     * @return the number, if said
     */
    public Optional<String> vin() {
        return text("vin");
    }

    /**
     * The registration plate.
     *
     * @return the plate, if said
     */
    public Optional<String> plate() {
        return text("plate");
    }

    /**
     * The country of the plate.
     *
     * @return the country, if said
     */
    public Optional<CountryCode> plateCountry() {
        return country("plateCountry");
    }

    /**
     * The number of the engine.
     *
     * @return the number, if said
     */
    public Optional<String> engineNumber() {
        return text("engineNumber");
    }

    /**
     * The category.
     *
     * @return the category, if said
     */
    public Optional<VehicleCategory> category() {
        return value("category", VehicleCategory::new);
    }

    /**
     * The make.
     *
     * @return the text, if said
     */
    public Optional<String> make() {
        return text("make");
    }

    /**
     * The model.
     *
     * @return the text, if said
     */
    public Optional<String> model() {
        return text("model");
    }

    /**
     * The colour, in the owner's words.
     *
     * @return the text, if said
     */
    public Optional<String> colour() {
        return text("colour");
    }

    /**
     * The year of manufacture.
     *
     * @return the year, if said
     */
    public Optional<Integer> year() {
        return integer("year");
    }

    /**
     * The numbered parts.
     *
     * @return the parts, perhaps none
     */
    public List<VehiclePart> parts() {
        return members().objects("parts").stream().map(VehiclePart::new).toList();
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
     * When it was stolen.
     *
     * @return the date, of any precision, if said
     */
    public Optional<PartialDate> theftDate() {
        return date("theftDate");
    }
}
