package org.i247.benchmarks;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import org.i247.sdk.I247Client;
import org.i247.sdk.I247ClientBuilder;
import org.i247.sdk.person.PersonQuery;
import org.i247.sdk.person.PersonRecord;
import org.i247.sdk.person.Sex;
import org.i247.sdk.query.Answer;
import org.i247.sdk.query.Purpose;
import org.i247.sdk.query.QueryContext;
import org.i247.sdk.security.Identity;
import org.i247.sdk.security.Trust;
import org.i247.sdk.standard.BureauCode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A client, a gateway in another process, and what the first query between them looked like on the wire. */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // filled by open()
public class Line {
    /** A question of 200 bytes. */
    static final PersonQuery QUERY = PersonQuery.builder()
            .name("ERIKSSON")
            .forename("ANNA MARIA")
            .dateOfBirth("1974-08-12")
            .dateOfBirthTolerance(1)
            .sex(Sex.F)
            .nationalities("UTO", "D")
            .documentNumber("L898902C3")
            .minimumScore(0.75)
            .build();

    static final String PATH = "/v1/persons/searches";

    static final QueryContext CONTEXT = QueryContext.builder()
            .bureau(new BureauCode("UT"))
            .unit("airport-1")
            .user("officer-4711")
            .purpose(Purpose.BORDER_CONTROL)
            .build();

    /** The keys that both ends sign with. */
    @Param("P256")
    public SigningKeys keys;

    private GatewayProcess gateway;
    private I247Client client;
    private KeyStore clientStore;
    private KeyStore gatewayStore;
    private Message request;
    private Message answer;

    /**
     * Starts the gateway and asks it once.
     *
     * @throws GeneralSecurityException if the keys cannot be made
     * @throws IOException if the gateway does not start
     */
    @Setup(Level.Trial)
    public void open() throws GeneralSecurityException, IOException {
        InstantSource clock = Clock.systemUTC();
        Authority authority = new Authority(clock.instant());
        clientStore = Stores.issue(authority, keys);
        gatewayStore = Stores.issue(authority, keys);
        gateway = new GatewayProcess(gatewayStore);
        client = configured(I247Client.builder())
                .endpoints(gateway.endpoint())
                .identity(Identity.fromKeyStore(clientStore, Stores.password(), Stores.TLS, Stores.SIGNING, clock))
                .trust(Trust.of(List.of(authority.certificate()), List.of(gatewayCertificate()), clock))
                .build();
        ask();
        request = gateway.recorded();
        answer = gateway.recorded();
    }

    /** What a kind of line adds to its client. */
    I247ClientBuilder configured(I247ClientBuilder builder) throws IOException {
        return builder;
    }

    Answer<PersonRecord> ask() {
        return client.persons().search(QUERY, CONTEXT);
    }

    KeyStore clientStore() {
        return clientStore;
    }

    KeyStore gatewayStore() {
        return gatewayStore;
    }

    X509Certificate gatewayCertificate() throws GeneralSecurityException {
        return Stores.certificate(gatewayStore, Stores.SIGNING);
    }

    String endpoint() {
        return gateway.endpoint().toString();
    }

    /** Where the question goes. */
    String target() {
        return endpoint() + PATH;
    }

    int port() {
        return gateway.port();
    }

    Message request() {
        return request;
    }

    Message answer() {
        return answer;
    }

    /**
     * Closes both ends.
     *
     * @throws IOException if the output of the gateway's process cannot be closed
     */
    @TearDown(Level.Trial)
    public void close() throws IOException {
        client.close();
        gateway.close();
    }
}
