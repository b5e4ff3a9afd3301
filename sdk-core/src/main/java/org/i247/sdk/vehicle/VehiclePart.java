package org.i247.sdk.vehicle;

import java.util.Optional;
import org.i247.sdk.query.Members;
import org.i247.sdk.query.RecordPart;
import org.i247.sdk.query.RecordShape;

/** A numbered part of a vehicle. Immutable; {@link #toString()} shows no value. */
public final class VehiclePart extends RecordPart {
    static final RecordShape SHAPE = RecordShape.of().texts("kind", "number");

    VehiclePart(Members members) {
        super(members);
    }

    /**
     * What part it is.
     *
     * @return the kind, if said
     */
    public Optional<String> kind() {
        return text("kind");
    }

    /**
     * Its number.
     *
     * @return the number, if said
     */
    public Optional<String> number() {
        return text("number");
    }
}
