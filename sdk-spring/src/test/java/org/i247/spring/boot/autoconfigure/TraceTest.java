package org.i247.spring.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import brave.Tracing;
import brave.baggage.BaggageField;
import brave.baggage.BaggagePropagation;
import brave.baggage.BaggagePropagationConfig.SingleBaggageField;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler.FirstMatchingCompositeObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.tracing.BaggageInScope;
import io.micrometer.tracing.brave.bridge.BraveBaggageManager;
import io.micrometer.tracing.brave.bridge.BraveCurrentTraceContext;
import io.micrometer.tracing.brave.bridge.BravePropagator;
import io.micrometer.tracing.brave.bridge.BraveTracer;
import io.micrometer.tracing.brave.bridge.W3CPropagation;
import io.micrometer.tracing.handler.DefaultTracingObservationHandler;
import io.micrometer.tracing.handler.PropagatingSenderTracingObservationHandler;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.i247.sandbox.Fault;
import org.i247.sandbox.Sandbox;
import org.i247.sandbox.SandboxDatabase;
import org.i247.sandbox.SandboxExchange;
import org.i247.sandbox.SandboxExtension;
import org.i247.sandbox.Specimens;
import org.i247.sdk.document.TravelDocumentQuery;
import org.i247.sdk.document.TravelDocuments;
import org.i247.sdk.query.Purpose;
import org.i247.sdk.query.QueryContext;
import org.i247.sdk.standard.BureauCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The trace of an application as it arrives at the gateway, through all that the starter registers. */
class TraceTest {
    private static final List<SandboxExchange> HEARD = new CopyOnWriteArrayList<>();

    @RegisterExtension
    static final SandboxExtension GATEWAY =
            new SandboxExtension(Sandbox.builder().listener(HEARD::add));

    private static final QueryContext CONTEXT = QueryContext.builder()
            .bureau(BureauCode.of(Specimens.BUREAU))
            .unit("airport-1")
            .user("officer-4711")
            .purpose(Purpose.BORDER_CONTROL)
            .build();

    private final BraveBaggageManager baggage = new BraveBaggageManager();
    private final Tracing tracing = Tracing.newBuilder()
            .traceId128Bit(true)
            .propagationFactory(BaggagePropagation.newFactoryBuilder(new W3CPropagation(baggage, List.of()))
                    .add(SingleBaggageField.remote(BaggageField.create("officer")))
                    .build())
            .build();
    private final BraveTracer tracer =
            new BraveTracer(tracing.tracer(), new BraveCurrentTraceContext(tracing.currentTraceContext()), baggage);
    private final BravePropagator propagator = new BravePropagator(tracing);
    private final ObservationRegistry registry = ObservationRegistry.create();

    @BeforeEach
    void trace() {
        HEARD.clear();
        registry.observationConfig()
                .observationHandler(new FirstMatchingCompositeObservationHandler(
                        new PropagatingSenderTracingObservationHandler<>(tracer, propagator),
                        new DefaultTracingObservationHandler(tracer)));
    }

    @AfterEach
    void close() {
        tracing.close();
    }

    @Test
    void eachAttemptCarriesTheTraceAndASpanOfItsOwn() {
        GATEWAY.sandbox().on(SandboxDatabase.TRAVEL_DOCUMENTS).next(Fault.problem(503, "DATABASE_UNAVAILABLE"));
        inATrace(trace -> {
            search();

            assertThat(HEARD)
                    .hasSize(2)
                    .allSatisfy(exchange -> assertThat(exchange.traceParent())
                            .hasValueSatisfying(
                                    header -> assertThat(header).matches("00-" + trace + "-[0-9a-f]{16}-0[01]")));
            assertThat(HEARD.get(0).traceParent()).isNotEqualTo(HEARD.get(1).traceParent());
        });
    }

    /** Baggage may hold anything, a name as well as a number. */
    @Test
    void nothingElseOfTheTraceIsCarried() {
        inATrace(trace -> {
            try (BaggageInScope officer = tracer.createBaggageInScope("officer", "lee")) {
                assertThat(officer.get()).isEqualTo("lee");
                Map<String, String> wished = new HashMap<>();
                propagator.inject(tracer.currentSpan().context(), wished, Map::put);
                assertThat(wished.remove("traceparent")).isNotNull();
                assertThat(wished).isNotEmpty();

                search();

                assertThat(HEARD)
                        .singleElement()
                        .satisfies(exchange -> assertThat(exchange.headerNames())
                                .contains("traceparent")
                                .doesNotContainAnyElementsOf(wished.keySet()));
            }
        });
    }

    @Test
    void withoutATraceThereIsNone() {
        search(ObservationRegistry.create());

        assertThat(HEARD).singleElement().satisfies(exchange -> {
            assertThat(exchange.traceParent()).isEmpty();
            assertThat(exchange.headerNames()).doesNotContain("traceparent");
        });
    }

    private void inATrace(Consumer<String> what) {
        Observation request = Observation.start("http.server.requests", registry);
        try (Observation.Scope scope = request.openScope()) {
            assertThat(scope).isNotNull();
            what.accept(tracer.currentSpan().context().traceId());
        } finally {
            request.stop();
        }
    }

    private void search() {
        search(registry);
    }

    private static void search(ObservationRegistry registry) {
        new ApplicationContextRunner()
                .withUserConfiguration(Application.class)
                .withBean(ObservationRegistry.class, () -> registry)
                .withPropertyValues(StarterPage.properties(GATEWAY.sandbox()).toArray(String[]::new))
                .run(context -> context.getBean(TravelDocuments.class)
                        .search(TravelDocumentQuery.number(Specimens.CLEAN_DOCUMENT), CONTEXT));
    }

    @EnableAutoConfiguration
    static class Application {}
}
