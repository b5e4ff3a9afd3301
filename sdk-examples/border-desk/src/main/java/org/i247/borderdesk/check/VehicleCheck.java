package org.i247.borderdesk.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.i247.sdk.query.DatabaseName;
import org.i247.sdk.standard.CountryCode;
import org.i247.sdk.standard.Vin;
import org.i247.sdk.standard.VinCheckDigit;
import org.i247.sdk.vehicle.VehicleQuery;

/** Asks whether a vehicle was reported stolen. */
public final class VehicleCheck {
    private final Asking asking;

    /**
     * A check.
     *
     * @param asking where and how it is asked
     */
    public VehicleCheck(Asking asking) {
        this.asking = asking;
    }

    /**
     * Asks by vehicle identification number; a wrong check digit does not stop the question.
     *
     * @param typed the number as typed
     * @return the result
     */
    public CheckResult byVin(String typed) {
        return ask(questionByVin(typed));
    }

    /**
     * The question of {@link #byVin}, to be asked elsewhere.
     *
     * @param typed the number as typed
     * @return the question
     */
    public static TypedQuestion<VehicleQuery> questionByVin(String typed) {
        List<Note> notes = new ArrayList<>();
        VehicleQuery query = VehicleQuery.vin(typed);
        Vin vin = Typed.read("vin", () -> Vin.of(typed));
        if (vin.checkDigit() == VinCheckDigit.DOES_NOT_MATCH) {
            vin.expectedCheckDigit().ifPresent(digit -> notes.add(Note.of("note.vin-check-digit", digit.toString())));
        }
        vin.candidates().forEach(candidate -> notes.add(Note.of("note.vin-candidate", candidate.value())));
        return new TypedQuestion<>(query, notes);
    }

    /**
     * Asks by plate.
     *
     * @param plate the plate as typed
     * @param country the code of the plate's country as typed
     * @return the result
     */
    public CheckResult byPlate(String plate, Optional<String> country) {
        return ask(questionByPlate(plate, country));
    }

    /**
     * The question of {@link #byPlate}, to be asked elsewhere.
     *
     * @param plate the plate as typed
     * @param country the code of the plate's country as typed
     * @return the question
     */
    public static TypedQuestion<VehicleQuery> questionByPlate(String plate, Optional<String> country) {
        List<Note> notes = new ArrayList<>();
        VehicleQuery.Builder query = VehicleQuery.builder().plate(plate);
        country.flatMap(code -> Typed.country("plateCountry", code, notes))
                .map(CountryCode::code)
                .ifPresent(query::plateCountry);
        return new TypedQuestion<>(query.build(), notes);
    }

    private CheckResult ask(TypedQuestion<VehicleQuery> question) {
        return asking.askOne(DatabaseName.SMV, asking.client().vehicles(), question.query(), question.notes());
    }
}
