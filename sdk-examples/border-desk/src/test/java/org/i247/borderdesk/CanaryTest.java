package org.i247.borderdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.query.DatabaseName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Standard error goes into logs: nothing that was typed or answered stands there, whatever happens. */
class CanaryTest {
    @TempDir
    Path directory;

    private static final String ZONE =
            "P<UTONACHTEGAAL<<ZOE<<<<<<<<<<<<<<<<<<<<<<<</L898902C36UTO7408122F1204159ZE184226B<<<<<10";

    static Stream<Arguments> everything() {
        List<List<String>> commands = List.of(
                List.of("check-document", "--mrz", ZONE),
                List.of("check-document", "--number", "L898902C3"),
                List.of("check-traveller", "--mrz", ZONE),
                List.of("check-person", "--name", "Nachtegaal", "--forename", "Zoe", "--born", "1974-08-12"),
                List.of("check-vehicle", "--vin", "1M8GDM9AXKP042788"),
                List.of("check-vehicle", "--plate", "NACHTEGAAL1"));
        List<GatewayStub.Reply> replies = List.of(
                GatewayStub.noHit(),
                GatewayStub.hit(HitSpecimen.RESTRICTED),
                GatewayStub.incomplete(),
                GatewayStub.failing(I247Exception.of(Failure.of(ErrorCode.INVALID_QUERY))),
                GatewayStub.failing(I247Exception.of(Failure.of(ErrorCode.KEY_UNKNOWN))),
                GatewayStub.failing(I247Exception.of(Failure.of(ErrorCode.ATTEMPT_TIMEOUT, "gateway"))),
                GatewayStub.failing(new IllegalStateException("Nachtegaal L898902C3 1974-08-12 1M8GDM9AXKP042788")));
        return commands.stream().flatMap(command -> replies.stream().map(reply -> Arguments.of(command, reply)));
    }

    static Stream<GatewayStub.Reply> replies() {
        return Stream.of(
                GatewayStub.noHit(),
                GatewayStub.hit(HitSpecimen.RESTRICTED),
                GatewayStub.failing(I247Exception.of(Failure.of(ErrorCode.KEY_UNKNOWN))),
                GatewayStub.failing(new IllegalStateException("Nachtegaal L898902C3 1974-08-12")));
    }

    @ParameterizedTest
    @MethodSource("replies")
    void standardErrorOfAScreeningHoldsNothingPersonal(GatewayStub.Reply reply) throws IOException {
        Path list = Files.writeString(
                directory.resolve("list.csv"),
                "surname,given names,document number,date of birth\n"
                        + "Nachtegaal,Zoe,L898902C3,1974-08-12\nNachtegaal,Zoe,L898902C3,1974-99-12,\n");
        GatewayStub gateway = new GatewayStub().on(DatabaseName.SLTD, reply).on(DatabaseName.NOMINAL, reply);

        for (String output : List.of("text", "json")) {
            DeskRun run =
                    DeskRun.with(DeskRun.over(gateway), "screen", list.toString(), "--resume", "--output", output);

            assertThat(gateway.asked()).isNotEmpty();
            assertThat(run.err())
                    .doesNotContainIgnoringCase("nachtegaal")
                    .doesNotContain("L898902C3", "1974", "740812");
        }
    }

    @ParameterizedTest
    @MethodSource("everything")
    void standardErrorHoldsNothingPersonal(List<String> command, GatewayStub.Reply reply) {
        GatewayStub gateway = new GatewayStub()
                .on(DatabaseName.SLTD, reply)
                .on(DatabaseName.NOMINAL, reply)
                .on(DatabaseName.SMV, reply);

        for (String output : List.of("text", "json")) {
            List<String> arguments = new ArrayList<>(command);
            arguments.addAll(List.of("--output", output));
            DeskRun run = DeskRun.with(DeskRun.over(gateway), arguments.toArray(String[]::new));

            assertThat(gateway.asked()).isNotEmpty();
            assertThat(run.err())
                    .doesNotContainIgnoringCase("nachtegaal")
                    .doesNotContain("L898902C3", "1974", "740812", "1M8GDM9AXKP042788");
        }
    }
}
