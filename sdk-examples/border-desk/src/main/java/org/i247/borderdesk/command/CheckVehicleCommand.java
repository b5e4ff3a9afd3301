package org.i247.borderdesk.command;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.i247.borderdesk.check.VehicleCheck;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

@Command(name = "check-vehicle")
final class CheckVehicleCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable DeskCommand parent;

    @ArgGroup(multiplicity = "1")
    private VehicleArguments vehicle = new VehicleArguments();

    @Override
    public Integer call() {
        Desk desk = Objects.requireNonNull(parent).desk();
        String vin = vehicle.vin;
        if (vin != null) {
            String typed = desk.typed(vin);
            return desk.check(asking -> new VehicleCheck(asking).byVin(typed));
        }
        VehicleArguments.ByPlate by = vehicle.byPlate;
        String typed = desk.typed(by.plate);
        return desk.check(asking -> new VehicleCheck(asking).byPlate(typed, Optional.ofNullable(by.country)));
    }
}
