package org.i247.spring.boot.autoconfigure.actuate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.i247.sandbox.DatabaseState;
import org.i247.sandbox.Sandbox;
import org.i247.sandbox.SandboxDatabase;
import org.i247.sandbox.SandboxExtension;
import org.i247.sandbox.Specimens;
import org.i247.sdk.I247Client;
import org.i247.sdk.document.TravelDocumentQuery;
import org.i247.sdk.vehicle.VehicleQuery;
import org.i247.spring.boot.autoconfigure.actuate.I247Endpoint.ClientDescription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** What the Actuator tells of a client, without a query. */
@ExtendWith(SandboxExtension.class)
class ActuatorTest {
    private final Sandbox sandbox;
    private I247Client client;
    private ApplicationContextRunner application;

    ActuatorTest(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    @BeforeEach
    void aClient() {
        client = I247Client.builder()
                .properties(sandbox.clientProperties())
                .maxAttempts(1)
                .build();
        application = new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        I247HealthContributorAutoConfiguration.class, I247EndpointAutoConfiguration.class))
                .withBean("desk", I247Client.class, () -> client);
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void beforeTheFirstCallItIsUpAndNobodyWasAsked() {
        Health health = health(Clock.systemUTC());
        assertThat(health.getStatus()).isEqualTo(Status.UP);
        assertThat(health.getDetails()).containsOnlyKeys("databases", "evidence", "certificates", "endpoint");
        assertThat(sandbox.requests()).isZero();
    }

    @Test
    void oneDatabaseThatFailsIsToldAndOnlyAllOfThemTakeItDown() {
        client.vehicles().search(VehicleQuery.vin(Specimens.CLEAN_VIN), client.context());
        sandbox.on(SandboxDatabase.TRAVEL_DOCUMENTS).state(DatabaseState.DOWN);
        assertThat(catchThrowable(this::askDocuments)).isNotNull();

        Health part = health(Clock.systemUTC());
        assertThat(part.getStatus()).isEqualTo(Status.UP);
        assertThat(part.getDetails().get("databases"))
                .isEqualTo(Map.of("SLTD", "DATABASE_UNAVAILABLE", "SMV", "ANSWERS"));

        sandbox.on(SandboxDatabase.VEHICLES).state(DatabaseState.DOWN);
        assertThat(catchThrowable(
                        () -> client.vehicles().search(VehicleQuery.vin(Specimens.CLEAN_VIN), client.context())))
                .isNotNull();
        assertThat(health(Clock.systemUTC()).getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void aCertificateThatIsOverTakesItDown() {
        Clock later = Clock.offset(Clock.systemUTC(), Duration.ofDays(36_500));
        Health health = health(later);
        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.getDetails().get("certificates").toString()).contains("EXPIRED until");
    }

    @Test
    void theEndpointTellsWhatIsKnownAndNothingSecret() {
        askDocuments();
        I247Endpoint.Description description = new I247Endpoint(Map.of("desk", client)).i247();
        ClientDescription desk = description.clients().get("desk");

        assertThat(description.contract()).isEqualTo("1.0");
        assertThat(desk.endpoints()).containsExactly(sandbox.endpoint().toString());
        assertThat(desk.databases()).singleElement().satisfies(database -> {
            assertThat(database.name()).isEqualTo("SLTD");
            assertThat(database.breaker()).isEqualTo("CLOSED");
            assertThat(database.answers()).isTrue();
        });
        assertThat(desk.certificates())
                .extracting(I247Endpoint.CertificateDescription::use)
                .contains("OWN_TLS", "OWN_SIGNING", "GATEWAY_SIGNING", "AUTHORITY");
        assertThat(description.toString())
                .doesNotContain(sandbox.identity().keyStorePassword())
                .doesNotContain(Specimens.CLEAN_DOCUMENT)
                .doesNotContain("sandbox-user");
        assertThat(sandbox.requests()).isOne();
    }

    @Test
    void conditions() {
        application.run(context -> assertThat(context)
                .hasBean("i247HealthContributor")
                .doesNotHaveBean(I247Endpoint.class)
                .doesNotHaveBean(I247InfoContributor.class));
        application
                .withPropertyValues(
                        "management.endpoints.web.exposure.include=i247",
                        "management.info.i247.enabled=true",
                        "management.health.i247.enabled=false")
                .run(context -> assertThat(context)
                        .doesNotHaveBean("i247HealthContributor")
                        .hasSingleBean(I247Endpoint.class)
                        .hasSingleBean(I247InfoContributor.class));
        application
                .withClassLoader(new FilteredClassLoader(
                        "org.springframework.boot.health.contributor", "org.springframework.boot.actuate.endpoint"))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean("i247HealthContributor"));
    }

    @Test
    void twoClientsHaveAHealthEach() {
        application
                .withBean("standby", I247Client.class, () -> client)
                .run(context -> assertThat(context.getBean("i247HealthContributor"))
                        .isInstanceOfSatisfying(CompositeHealthContributor.class, both -> {
                            assertThat(both.getContributor("desk")).isNotNull();
                            assertThat(both.getContributor("standby")).isNotNull();
                        }));
    }

    @Test
    void theInformationHasTheVersionOfTheContract() {
        Info.Builder builder = new Info.Builder();
        new I247InfoContributor().contribute(builder);
        assertThat(builder.build().get("i247")).asString().contains("contract=1.0");
    }

    private Health health(Clock clock) {
        return new I247HealthIndicator(client, clock).health();
    }

    private void askDocuments() {
        client.travelDocuments().search(TravelDocumentQuery.number(Specimens.CLEAN_DOCUMENT), client.context());
    }
}
