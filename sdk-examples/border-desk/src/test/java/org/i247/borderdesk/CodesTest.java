package org.i247.borderdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.i247.sandbox.Sandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code codes}: the code lists in words. */
class CodesTest {
    private static final ConfiguredClients CLIENTS = new ConfiguredClients(Map.of());

    @ParameterizedTest
    @CsvSource({"en, Stolen", "fr, Volé", "es, Robado"})
    void aListIsShownInTheLanguageAskedForWithoutAGateway(String language, String label) {
        DeskRun run = DeskRun.with(CLIENTS, "--language", language, "codes", "document-statuses");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).containsPattern("STOLEN ?: " + label);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void theGatewaysEditionIsShownIfItIsAskedFor() {
        try (Sandbox sandbox = Sandbox.start()) {
            DeskRun run = DeskRun.with(
                    CLIENTS,
                    "--config",
                    sandbox.clientProperties().toString(),
                    "--output",
                    "json",
                    "codes",
                    "caveats",
                    "--refresh");

            assertThat(run.exitCode()).isZero();
            assertThat(run.json().path("version").isTextual()).isTrue();
            assertThat(run.json().at("/codes/0/code").asText()).isNotEmpty();
            assertThat(sandbox.requests()).isEqualTo(1);
        }
    }

    @Test
    void aListThatDoesNotExistIsExitCode2() {
        DeskRun run = DeskRun.with(CLIENTS, "codes", "CANARY");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("document-statuses").doesNotContain("CANARY");
    }
}
