package org.i247.sdk.internal.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.i247.sdk.I247Client;
import org.i247.sdk.I247ClientBuilder;
import org.i247.sdk.document.TravelDocumentQuery;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.UnavailableException;
import org.i247.sdk.internal.gateway.Reply;
import org.i247.sdk.internal.gateway.TestGateway;
import org.i247.sdk.query.Answer;
import org.i247.sdk.query.Purpose;
import org.i247.sdk.query.QueryContext;
import org.i247.sdk.spi.CallDetails;
import org.i247.sdk.spi.CallObserver;
import org.i247.sdk.spi.ClientState;
import org.i247.sdk.spi.ClientState.BreakerState;
import org.i247.sdk.spi.ClientState.EvidenceState;
import org.i247.sdk.spi.ClientState.ServiceState;
import org.i247.sdk.spi.KeyEvent.CertificateUse;
import org.i247.sdk.spi.ObservedAttempt;
import org.i247.sdk.spi.ObservedCall;
import org.i247.sdk.standard.BureauCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls that are watched, and what a client tells of itself. */
class ObservedCallsTest {
    private static final QueryContext CONTEXT = QueryContext.builder()
            .bureau(BureauCode.of("UT"))
            .unit("airport-1")
            .user("u-1")
            .purpose(Purpose.BORDER_CONTROL)
            .build();
    private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    private final TestGateway gateway;
    private final List<String> heard = new CopyOnWriteArrayList<>();

    ObservedCallsTest() throws IOException {
        gateway = new TestGateway();
    }

    @AfterEach
    void close() throws IOException {
        gateway.close();
    }

    @Test
    void aCallAndItsAttemptsAreToldInsideOut() {
        gateway.says(Reply.problem(503, ErrorCode.DATABASE_UNAVAILABLE), Reply.noHit());
        try (I247Client client =
                client().observer(new Told("a")).observer(new Told("b")).build()) {
            ask(client);
        }
        assertThat(heard)
                .containsExactly(
                        "a begin SLTD search border-control", "b begin SLTD search border-control",
                        "a attempt 1", "b attempt 1",
                        "b attempt DATABASE_UNAVAILABLE", "a attempt DATABASE_UNAVAILABLE",
                        "a attempt 2", "b attempt 2",
                        "b attempt answered", "a attempt answered",
                        "b answered", "a answered");
    }

    @Test
    void aCallThatFailsIsToldWithItsReason() {
        gateway.says(Reply.noHit().unsigned());
        try (I247Client client = client().maxAttempts(1).observer(new Told("a")).build()) {
            catchThrowableOfType(I247Exception.class, () -> ask(client));
        }
        assertThat(heard).endsWith("a attempt UNVERIFIED_ANSWER", "a UNVERIFIED_ANSWER");
    }

    /** Both the one that begins and all ends: nothing of an observer may reach the call. */
    @Test
    void anObserverThatThrowsFailsNoCall() {
        gateway.says(Reply.noHit(), Reply.noHit());
        CallObserver begins = call -> {
            throw new IllegalStateException("begin");
        };
        CallObserver ends = call -> new ObservedCall() {
            @Override
            public ObservedAttempt attempt(int number, int endpoint) {
                throw new AssertionError("attempt");
            }

            @Override
            public void answered() {
                throw new AssertionError("answered");
            }

            @Override
            public void failed(Throwable failure) {
                throw new AssertionError("failed");
            }
        };
        try (I247Client client =
                client().observer(begins).observer(ends).observer(new Told("a")).build()) {
            assertThat(ask(client)).isInstanceOf(Answer.NoHit.class);
        }
        assertThat(heard).endsWith("a answered");
    }

    @Test
    void aRunningTraceIsCarriedToTheGatewayAndNotSigned() {
        gateway.says(Reply.noHit());
        try (I247Client client = client().observer(new Tracing(TRACE)).build()) {
            ask(client);
        }
        assertThat(gateway.seen().get(0).field("traceparent")).isEqualTo(TRACE);
        assertThat(gateway.seen().get(0).field("signature-input")).doesNotContain("traceparent");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "PRIMEROV",
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01\r\nX-Name: PRIMEROV",
                "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01"
            })
    void whatIsNoTraceIsNotSent(String text) {
        gateway.says(Reply.noHit());
        try (I247Client client = client().observer(new Tracing(text)).build()) {
            ask(client);
        }
        assertThat(gateway.seen().get(0).head().toLowerCase(Locale.ROOT)).doesNotContain("traceparent", "primerov");
    }

    @Test
    void whatTheCallersThreadKnowsIsCarriedToTheClients() {
        gateway.says(Reply.noHit());
        ThreadLocal<String> known = new ThreadLocal<>();
        CallObserver carrying = new CallObserver() {
            @Override
            public ObservedCall begin(CallDetails call) {
                heard.add("known " + known.get());
                return ObservedCall.UNWATCHED;
            }

            @Override
            public <T> Supplier<T> carrying(Supplier<T> call) {
                String here = known.get();
                return () -> {
                    known.set(here);
                    return call.get();
                };
            }
        };
        known.set("trace-1");
        try (I247Client client = client().observer(carrying).build()) {
            client.travelDocuments()
                    .searchAsync(TravelDocumentQuery.number("D23145890"), CONTEXT)
                    .join();
        }
        assertThat(heard).containsExactly("known trace-1");
    }

    @Test
    void aNewClientKnowsItsCertificatesAndNothingElse() {
        try (I247Client client = client().build()) {
            ClientState state = client.state();
            assertThat(state.endpoints()).containsExactly(gateway.endpoint());
            assertThat(state.endpointInUse()).isZero();
            assertThat(state.services()).isEmpty();
            assertThat(state.evidence()).isEqualTo(EvidenceState.NONE);
            assertThat(state.certificates())
                    .extracting(ClientState.CertificateState::use)
                    .contains(
                            CertificateUse.OWN_TLS,
                            CertificateUse.OWN_SIGNING,
                            CertificateUse.GATEWAY_SIGNING,
                            CertificateUse.AUTHORITY);
        }
        assertThat(gateway.seen()).isEmpty();
    }

    @Test
    void aClientRemembersHowCallsWent() {
        gateway.says(Reply.noHit(), Reply.problem(503, ErrorCode.DATABASE_UNAVAILABLE));
        try (I247Client client = client().maxAttempts(1).build()) {
            ask(client);
            assertThat(only(client).answers()).isTrue();

            catchThrowableOfType(UnavailableException.class, () -> ask(client));
            ServiceState after = only(client);
            assertThat(after.answers()).isFalse();
            assertThat(after.breaker()).isEqualTo(BreakerState.CLOSED);
            assertThat(after.lastAnswered()).isPresent();
            assertThat(after.lastFailure()).contains(ErrorCode.DATABASE_UNAVAILABLE);
        }
    }

    private static ServiceState only(I247Client client) {
        assertThat(client.state().services()).hasSize(1);
        ServiceState state = client.state().services().get(0);
        assertThat(state.name()).isEqualTo("SLTD");
        return state;
    }

    private I247ClientBuilder client() {
        return I247Client.builder()
                .endpoints(gateway.endpoint())
                .identity(gateway.identity())
                .trust(gateway.trust())
                .attemptTimeout(Duration.ofSeconds(10));
    }

    private static Answer<?> ask(I247Client client) {
        return client.travelDocuments().search(TravelDocumentQuery.number("D23145890"), CONTEXT);
    }

    /** Says what it is told. */
    private final class Told implements CallObserver {
        private final String name;

        Told(String name) {
            this.name = name;
        }

        @Override
        public ObservedCall begin(CallDetails call) {
            heard.add(name + " begin " + call.service() + " " + call.operation() + " " + call.purpose());
            return new ObservedCall() {
                @Override
                public ObservedAttempt attempt(int number, int endpoint) {
                    heard.add(name + " attempt " + number);
                    return new ObservedAttempt() {
                        @Override
                        public void answered() {
                            heard.add(name + " attempt answered");
                        }

                        @Override
                        public void failed(Throwable failure) {
                            heard.add(name + " attempt " + ((I247Exception) failure).code());
                        }
                    };
                }

                @Override
                public void answered() {
                    heard.add(name + " answered");
                }

                @Override
                public void failed(Throwable failure) {
                    heard.add(name + " " + ((I247Exception) failure).code());
                }
            };
        }
    }

    /** Knows a trace. */
    private record Tracing(String trace) implements CallObserver {
        @Override
        public ObservedCall begin(CallDetails call) {
            return new ObservedCall() {
                @Override
                public ObservedAttempt attempt(int number, int endpoint) {
                    return new ObservedAttempt() {
                        @Override
                        public Optional<String> traceParent() {
                            return Optional.of(trace);
                        }

                        @Override
                        public void answered() {}

                        @Override
                        public void failed(Throwable failure) {}
                    };
                }

                @Override
                public void answered() {}

                @Override
                public void failed(Throwable failure) {}
            };
        }
    }
}
