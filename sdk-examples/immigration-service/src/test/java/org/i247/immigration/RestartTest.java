package org.i247.immigration;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.i247.sandbox.Sandbox;
import org.i247.sandbox.SandboxExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import tools.jackson.databind.JsonNode;

/** What was decided and asked outlives the process, in either database. */
class RestartTest {
    @RegisterExtension
    static final SandboxExtension GATEWAY = new SandboxExtension();

    @Test
    void inAFileOfH2(@TempDir Path directory) {
        keepsWhatWasDecided("sandbox", "--spring.datasource.url=jdbc:h2:file:" + directory.resolve("records"));
    }

    @Test
    void inPostgresql() throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            keepsWhatWasDecided(
                    "sandbox,postgresql",
                    "--spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"),
                    "--spring.datasource.username=postgres",
                    "--spring.datasource.password=postgres");
        }
    }

    private static void keepsWhatWasDecided(String profiles, String... database) {
        Sandbox gateway = GATEWAY.sandbox();
        gateway.owner().isSilent();
        JsonNode check;
        try (ServletWebServerApplicationContext service = start(profiles, database)) {
            Counter counter = new Counter(service);
            check = counter.check(Zones.STOLEN);
            counter.decide(check, "SECOND_LINE", 201);
            counter.post(Counter.confirmationOf(check, 0), Map.of(), 202);
        }
        gateway.owner().confirms(Duration.ZERO, null);
        try (ServletWebServerApplicationContext service = start(profiles, database)) {
            Counter secondLine = new Counter(service).as("sol");
            assertThat(secondLine.get(Counter.at(check), 200).at("/reference")).isEqualTo(check.at("/reference"));
            assertThat(secondLine
                            .get(Counter.at(check) + "/decisions", 200)
                            .at("/0/decision")
                            .asString())
                    .isEqualTo("SECOND_LINE");
            assertThat(secondLine
                            .get(Counter.confirmationOf(check, 0), 200)
                            .at("/state")
                            .asString())
                    .isEqualTo("CONFIRMED");
            secondLine.decide(check, "REFUSE", 201);
        }
    }

    private static ServletWebServerApplicationContext start(String profiles, String... database) {
        return (ServletWebServerApplicationContext) new SpringApplicationBuilder(
                        ImmigrationService.class, SandboxConfiguration.class)
                .initializers(context -> context.getBeanFactory().registerSingleton("gateway", GATEWAY.sandbox()))
                .properties("server.port=0", "spring.main.banner-mode=off")
                // What has nothing to do with it need not start four times.
                .properties("spring.main.lazy-initialization=true", "springdoc.api-docs.enabled=false")
                .properties("spring.profiles.active=" + profiles)
                .run(database);
    }
}
