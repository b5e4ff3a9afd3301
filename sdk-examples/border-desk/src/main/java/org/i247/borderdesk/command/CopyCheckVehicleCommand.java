package org.i247.borderdesk.command;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.i247.borderdesk.check.TypedQuestion;
import org.i247.borderdesk.check.VehicleCheck;
import org.i247.sdk.vehicle.VehicleQuery;
import org.i247.sdk.vehicle.Vehicles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(name = "check-vehicle")
final class CopyCheckVehicleCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable CopyCommand parent;

    @Option(names = "--from", paramLabel = "DIRECTORY", required = true)
    private Path from = Path.of("");

    @Option(names = "--signers", paramLabel = "FILE")
    private @Nullable Path signers;

    @ArgGroup(multiplicity = "1")
    private VehicleArguments vehicle = new VehicleArguments();

    @Override
    public Integer call() {
        CopyCommand copy = Objects.requireNonNull(parent);
        return copy.check(Vehicles.DATABASE, from, signers, question(copy.desk()));
    }

    private TypedQuestion<VehicleQuery> question(Desk desk) {
        String vin = vehicle.vin;
        return vin != null
                ? VehicleCheck.questionByVin(desk.typed(vin))
                : VehicleCheck.questionByPlate(
                        desk.typed(vehicle.byPlate.plate), Optional.ofNullable(vehicle.byPlate.country));
    }
}
