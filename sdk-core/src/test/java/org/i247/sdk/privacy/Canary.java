package org.i247.sdk.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.i247.sdk.I247Client;
import org.i247.sdk.I247ClientBuilder;
import org.i247.sdk.internal.gateway.Seen;
import org.i247.sdk.internal.gateway.TestGateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * The canary's cage: a gateway over mutual TLS and a client with evidence and events. After each test none of the planted
 * values is found by any {@link Way}. That it would be found there is shown by {@link PlantedLeaksTest}.
 */
@Isolated // it listens to what the whole process does
@Timeout(120)
abstract class Canary {
    private static ProcessTrace process;
    static TestGateway gateway;

    final WaysOut ways = new WaysOut();

    /** How many lines above DEBUG a test expects: of what an administrator must look at. */
    int warnings;

    @TempDir
    Path directory;

    Canary() {
        gateway.meanwhile(request -> ways.during());
    }

    @BeforeAll
    static void watch() throws IOException {
        process = new ProcessTrace();
        gateway = new TestGateway();
    }

    @AfterAll
    static void noFileThreadOrProgramWasNamedAfterAPersonOrToldOfOne() throws IOException {
        gateway.close();
        try (ProcessTrace watched = process) {
            assertThat(watched.finds()).isEmpty();
        }
    }

    @AfterEach
    void nothingGotOut() throws IOException {
        try (ways;
                Stream<Path> written = Files.list(directory)) {
            written.forEach(ways::evidence);
            assertThat(ways.finds()).isEmpty();
            assertThat(ways.loud()).hasSize(warnings);
        }
    }

    final I247ClientBuilder builder() {
        return I247Client.builder()
                .endpoints(gateway.endpoint())
                .identity(gateway.identity())
                .trust(gateway.trust())
                .listener(ways::event)
                .evidenceFile(directory.resolve("evidence.jsonl"))
                .maxAttempts(2)
                .attemptTimeout(Duration.ofSeconds(5));
    }

    final void heard() {
        gateway.seen().stream().map(Seen::head).forEach(ways::request);
    }
}
