package org.i247.borderdesk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.i247.borderdesk.command.ClientSource;
import org.i247.borderdesk.command.CommandRun;
import org.i247.borderdesk.command.Connection;
import org.i247.borderdesk.command.Surroundings;
import org.i247.sdk.I247Client;
import org.i247.sdk.query.Purpose;
import org.i247.sdk.spi.Gateway;
import org.i247.sdk.standard.BureauCode;

/** One run of the desk as a process would make it, with everything that it wrote. */
public record DeskRun(int exitCode, String out, String err) {
    public static final String REFERENCE = "desk-1";

    public static DeskRun with(ClientSource clients, String... arguments) {
        return reading("", clients, arguments);
    }

    public static DeskRun reading(String standardInput, ClientSource clients, String... arguments) {
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);
        return reading(standardInput, clock, clients, arguments);
    }

    /** A run whose desk looks at a clock of the test's own. */
    public static DeskRun at(Clock clock, ClientSource clients, String... arguments) {
        return reading("", clock, clients, arguments);
    }

    private static DeskRun reading(String standardInput, Clock clock, ClientSource clients, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false,
                clock,
                () -> REFERENCE,
                clients);
        try (CommandRun run = new CommandRun(surroundings, List.of(arguments))) {
            int exitCode = run.execute();
            return new DeskRun(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        }
    }

    /** Clients over a gateway of the test's own. */
    public static ClientSource over(Gateway gateway) {
        return config -> new Connection(
                I247Client.builder()
                        .gateway(gateway)
                        .bureau(BureauCode.of("UT"))
                        .unit("desk")
                        .user("officer-1")
                        .purpose(Purpose.BORDER_CONTROL)
                        .maxAttempts(1)
                        .build(),
                false,
                () -> {});
    }

    /** Types the command that this run tells for repeating it. */
    public DeskRun repeated() {
        List<String> arguments = new ArrayList<>();
        json().path("repeat").forEach(argument -> arguments.add(argument.asText()));
        return with(new ConfiguredClients(Map.of()), arguments.toArray(String[]::new));
    }

    /** The one document on standard output. */
    public JsonNode json() {
        try {
            ObjectMapper mapper = new ObjectMapper();
            mapper.enable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
            return mapper.readTree(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
