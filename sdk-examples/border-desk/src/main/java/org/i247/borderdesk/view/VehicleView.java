package org.i247.borderdesk.view;

import java.util.Optional;
import org.i247.sdk.vehicle.VehicleRecord;

/** A stolen vehicle for people. */
final class VehicleView {
    private VehicleView() {}

    static RecordView of(VehicleRecord vehicle, Words words) {
        Optional<String> category = vehicle.category().map(words::code);
        Optional<String> what = Details.joined(
                vehicle.make().map(words::value),
                vehicle.model().map(words::value),
                vehicle.year().map(Object::toString).map(words::value));
        Optional<String> plate = Details.joined(
                vehicle.plate().map(words::value), vehicle.plateCountry().map(words::country));
        Details details = new Details(words)
                .add("vin", vehicle.vin(), words::value)
                .add("plate", plate, text -> text)
                .add("colour", vehicle.colour(), words::value)
                .add("engineNumber", vehicle.engineNumber(), words::value)
                .add("theftDate", vehicle.theftDate(), words::date)
                .add("theftCountry", vehicle.theftCountry(), words::country);
        return new RecordView(RecordView.headline(words, category, what), details.lines());
    }
}
