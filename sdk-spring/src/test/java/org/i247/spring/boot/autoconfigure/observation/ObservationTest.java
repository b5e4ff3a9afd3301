package org.i247.spring.boot.autoconfigure.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistryAssert;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.i247.sandbox.Fault;
import org.i247.sandbox.Sandbox;
import org.i247.sandbox.SandboxDatabase;
import org.i247.sandbox.SandboxExtension;
import org.i247.sandbox.Specimens;
import org.i247.sdk.I247Client;
import org.i247.sdk.I247ClientBuilder;
import org.i247.sdk.document.TravelDocumentQuery;
import org.i247.sdk.spi.CallObserver;
import org.i247.sdk.spi.ObservedAttempt;
import org.i247.sdk.spi.ObservedCall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.MDC;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Calls as observations and as fields of the log. */
@ExtendWith(SandboxExtension.class)
class ObservationTest {
    private final Sandbox sandbox;
    private final TestObservationRegistry registry = TestObservationRegistry.create();
    private final ApplicationContextRunner conditions = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    I247LogFieldsAutoConfiguration.class, I247ObservationAutoConfiguration.class));

    ObservationTest(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    @AfterEach
    void theLogIsAsItWas() {
        assertThat(MDC.get(LogFields.REFERENCE)).isNull();
        MDC.clear();
    }

    @Test
    void callsAreObservedWhereThereIsARegistryAndAClass() {
        conditions.run(context -> assertThat(context).doesNotHaveBean(MicrometerCallObserver.class));
        conditions
                .withBean(ObservationRegistry.class, () -> registry)
                .run(context -> assertThat(context).hasSingleBean(MicrometerCallObserver.class));
        conditions
                .withClassLoader(new FilteredClassLoader("io.micrometer"))
                .run(context -> assertThat(context).hasNotFailed().hasSingleBean(LogFields.class));
    }

    @Test
    void aCallAndItsAttemptsHaveTheDocumentedNamesAndKeys() {
        ask(new MicrometerCallObserver(registry), Specimens.STOLEN_PASSPORT);

        TestObservationRegistryAssert.assertThat(registry)
                .hasObservationWithNameEqualTo("i247.call")
                .that()
                .hasBeenStopped()
                .hasLowCardinalityKeyValue("i247.database", "SLTD")
                .hasLowCardinalityKeyValue("i247.operation", "search")
                .hasLowCardinalityKeyValue("i247.purpose", "border-control")
                .hasLowCardinalityKeyValue("outcome", "ANSWERED")
                .hasLowCardinalityKeyValue("error", "none")
                .hasHighCardinalityKeyValueWithKey("i247.reference");
        TestObservationRegistryAssert.assertThat(registry)
                .hasObservationWithNameEqualTo("i247.attempt")
                .that()
                .hasBeenStopped()
                .hasParentObservationContextSatisfying(
                        parent -> assertThat(parent.getName()).isEqualTo("i247.call"))
                .hasLowCardinalityKeyValue("i247.attempt", "1")
                .hasLowCardinalityKeyValue("i247.endpoint", "0")
                .hasLowCardinalityKeyValue("outcome", "ANSWERED");
        assertThat(registry.getCurrentObservation()).isNull();
    }

    /** An exception would be recorded with its message and its stack. */
    @Test
    void aFailureIsTheCodeAlone() {
        sandbox.on(SandboxDatabase.TRAVEL_DOCUMENTS).untilReset(Fault.unsigned());

        assertThat(catchThrowable(() -> ask(new MicrometerCallObserver(registry), Specimens.CLEAN_DOCUMENT)))
                .isNotNull();

        TestObservationRegistryAssert.assertThat(registry)
                .hasObservationWithNameEqualTo("i247.call")
                .that()
                .doesNotHaveError()
                .hasLowCardinalityKeyValue("outcome", "FAILED")
                .hasLowCardinalityKeyValue("error", "UNVERIFIED_ANSWER");
    }

    @Test
    void anAsynchronousCallBelongsToWhoeverAsked() {
        Observation request = Observation.start("request", registry);
        try (I247Client client = client(new MicrometerCallObserver(registry));
                Observation.Scope scope = request.openScope()) {
            assertThat(scope).isNotNull();
            client.travelDocuments()
                    .searchAsync(TravelDocumentQuery.number(Specimens.CLEAN_DOCUMENT), client.context())
                    .join();
        }
        TestObservationRegistryAssert.assertThat(registry)
                .hasObservationWithNameEqualTo("i247.call")
                .that()
                .hasParentObservationContextSatisfying(
                        parent -> assertThat(parent.getName()).isEqualTo("request"));
    }

    @Test
    void whatIsLoggedDuringACallHasItsFields() {
        MDC.put(LogFields.OPERATION, "before");
        List<Map<String, String>> seen = new ArrayList<>();
        try (I247Client client = builder(new LogFields())
                .observer(call -> new ObservedCall() {
                    @Override
                    public ObservedAttempt attempt(int number, int endpoint) {
                        seen.add(MDC.getCopyOfContextMap());
                        return ObservedAttempt.UNWATCHED;
                    }

                    @Override
                    public void answered() {}

                    @Override
                    public void failed(Throwable failure) {}
                })
                .build()) {
            client.travelDocuments().search(TravelDocumentQuery.number(Specimens.CLEAN_DOCUMENT), client.context());
        }
        assertThat(seen)
                .singleElement()
                .satisfies(fields -> assertThat(fields)
                        .containsEntry(LogFields.DATABASE, "SLTD")
                        .containsEntry(LogFields.OPERATION, "search")
                        .containsEntry(LogFields.ATTEMPT, "1")
                        .containsKey(LogFields.REFERENCE)
                        .hasSize(4));
        assertThat(MDC.get(LogFields.OPERATION)).isEqualTo("before");
    }

    private void ask(CallObserver observer, String number) {
        try (I247Client client = client(observer)) {
            client.travelDocuments().search(TravelDocumentQuery.number(number), client.context());
        }
    }

    private I247Client client(CallObserver observer) {
        return builder(observer).build();
    }

    private I247ClientBuilder builder(CallObserver observer) {
        return I247Client.builder()
                .properties(sandbox.clientProperties())
                .maxAttempts(1)
                .observer(observer);
    }
}
