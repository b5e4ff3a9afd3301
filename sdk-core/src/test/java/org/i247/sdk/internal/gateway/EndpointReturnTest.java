package org.i247.sdk.internal.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.i247.sdk.I247Client;
import org.i247.sdk.document.TravelDocumentQuery;
import org.i247.sdk.query.Answer;
import org.i247.sdk.spi.ClientEvent;
import org.i247.sdk.spi.EndpointEvent;
import org.i247.sdk.spi.EndpointEvent.EndpointSwitched;
import org.i247.sdk.spi.EndpointEvent.PrimaryReturned;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Over real sockets: a primary that is stopped and started again. */
@Timeout(120)
class EndpointReturnTest {
    private final List<ClientEvent> events = new CopyOnWriteArrayList<>();

    @Test
    void callsGoToTheSecondaryWhileThePrimaryIsGoneAndComeBackWithoutLosingOne() throws Exception {
        try (TestGateway gateway = new TestGateway();
                Door primary = new Door(gateway.endpoint());
                Door secondary = new Door(gateway.endpoint());
                I247Client client = client(gateway, primary.address(), secondary.address())) {
            ask(client);
            assertThat(lastHost(gateway)).isEqualTo(primary.address());

            primary.shut();
            ask(client);
            assertThat(lastHost(gateway)).isEqualTo(secondary.address());
            int knocks = primary.knocks();
            for (int call = 0; call < 5; call++) {
                ask(client);
            }
            assertThat(primary.knocks()).as("the dead primary is left alone").isLessThanOrEqualTo(knocks + 1);
            assertThat(events).containsExactly(new EndpointSwitched(primary.address(), secondary.address()));

            primary.open();
            while (events.size() < 2) {
                ask(client);
            }
            assertThat(lastHost(gateway)).isEqualTo(primary.address());
            assertThat(events).endsWith(new PrimaryReturned(secondary.address(), primary.address()));
        }
    }

    private I247Client client(TestGateway gateway, URI... endpoints) {
        return I247Client.builder()
                .endpoints(endpoints)
                .identity(gateway.identity())
                .trust(gateway.trust())
                .listener(event -> {
                    if (event instanceof EndpointEvent) {
                        events.add(event);
                    }
                })
                .build();
    }

    private static void ask(I247Client client) {
        assertThat(client.travelDocuments().search(TravelDocumentQuery.number("L898902C3"), Line.CONTEXT))
                .isInstanceOf(Answer.NoHit.class);
    }

    private static URI lastHost(TestGateway gateway) {
        List<Seen> seen = gateway.seen();
        return URI.create("https://" + seen.get(seen.size() - 1).field("Host"));
    }
}
