package org.i247.sdk;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.i247.sdk.art.WorksOfArt;
import org.i247.sdk.document.AdministrativeDocuments;
import org.i247.sdk.document.TravelDocuments;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.SetupException;
import org.i247.sdk.internal.call.AsyncCalls;
import org.i247.sdk.internal.call.Caller;
import org.i247.sdk.internal.call.GatewayCalls;
import org.i247.sdk.internal.configuration.ContextSettings;
import org.i247.sdk.internal.upkeep.Upkeep;
import org.i247.sdk.person.Persons;
import org.i247.sdk.query.CallOptions;
import org.i247.sdk.query.Database;
import org.i247.sdk.query.DatabaseQuery;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.query.QueryContext;
import org.i247.sdk.query.ServiceStatus;
import org.i247.sdk.spi.Gateway;
import org.i247.sdk.vehicle.Vehicles;

/**
 * Asks INTERPOL's databases through a country's I-24/7 gateway.
 *
 * <p>One client serves a whole application: it is safe for use by several threads, keeps its connections, and is closed at
 * the end. Calls block unless their name ends in {@code Async}. It makes its own daemon threads and closes only what it
 * made.
 *
 * <p>Nothing about a person is logged at any level, by the SDK or by the libraries beneath it. Only the JDK's own debug
 * output of TLS ({@code -Djavax.net.debug}) shows what is sent and received: keep it off wherever real questions are asked.
 *
 * <pre>{@code
 * try (I247Client client = I247Client.builder().properties(Path.of("client.properties")).build()) {
 *     Answer<TravelDocumentRecord> answer =
 *             client.travelDocuments().search(TravelDocumentQuery.number("L898902C3"), client.context());
 * }
 * }</pre>
 */
public final class I247Client implements AutoCloseable {
    private static final String STATUS_LANE = "STATUS";

    private final Gateway gateway;
    private final Caller caller;
    private final AsyncCalls async;
    private final ContextSettings context;
    private final Upkeep upkeep;
    private final TravelDocuments travelDocuments;
    private final Vehicles vehicles;
    private final Persons persons;
    private final AdministrativeDocuments administrativeDocuments;
    private final WorksOfArt worksOfArt;

    I247Client(Gateway gateway, Caller caller, AsyncCalls async, ContextSettings context, Upkeep upkeep) {
        this.gateway = gateway;
        this.caller = caller;
        this.async = async;
        this.context = context;
        this.upkeep = upkeep;
        travelDocuments = new TravelDocuments(calls(TravelDocuments.DATABASE));
        vehicles = new Vehicles(calls(Vehicles.DATABASE));
        persons = new Persons(calls(Persons.DATABASE));
        administrativeDocuments = new AdministrativeDocuments(calls(AdministrativeDocuments.DATABASE));
        worksOfArt = new WorksOfArt(calls(WorksOfArt.DATABASE));
    }

    private <Q extends DatabaseQuery, R extends DatabaseRecord> GatewayCalls<Q, R> calls(Database<Q, R> database) {
        return new GatewayCalls<>(database, gateway, caller, async);
    }

    /**
     * Starts a client.
     *
     * @return a new builder
     */
    public static I247ClientBuilder builder() {
        return new I247ClientBuilder();
    }

    /**
     * Stolen and lost travel documents (SLTD).
     *
     * @return what that database can be asked
     */
    public TravelDocuments travelDocuments() {
        return travelDocuments;
    }

    /**
     * Stolen motor vehicles (SMV).
     *
     * @return what that database can be asked
     */
    public Vehicles vehicles() {
        return vehicles;
    }

    /**
     * Suspected, wanted and missing persons (nominal data).
     *
     * @return what that database can be asked
     */
    public Persons persons() {
        return persons;
    }

    /**
     * Stolen administrative documents (SAD).
     *
     * @return what that database can be asked
     */
    public AdministrativeDocuments administrativeDocuments() {
        return administrativeDocuments;
    }

    /**
     * Stolen works of art (WOA).
     *
     * @return what that database can be asked
     */
    public WorksOfArt worksOfArt() {
        return worksOfArt;
    }

    /**
     * How the gateway and its databases are. Blocks until there is a verified answer or the call's time is over.
     *
     * @param context who asks and why
     * @return the verified answer
     * @throws I247Exception if there is none
     */
    public ServiceStatus status(QueryContext context) {
        return status(context, CallOptions.defaults());
    }

    /**
     * As {@link #status(QueryContext)}, with options.
     *
     * @param context who asks and why
     * @param options what differs for this call
     * @return the verified answer
     * @throws I247Exception if there is none
     */
    public ServiceStatus status(QueryContext context, CallOptions options) {
        return caller.read(STATUS_LANE, context, options, gateway::status);
    }

    /**
     * As {@link #status(QueryContext)}, without blocking.
     *
     * @param context who asks and why
     * @return the verified answer, later
     */
    public CompletableFuture<ServiceStatus> statusAsync(QueryContext context) {
        return async.start(() -> status(context));
    }

    /**
     * The context as configured: bureau, unit, user and purpose.
     *
     * @return the context of every call that needs no other
     * @throws SetupException if one of them is not configured; it names the key
     */
    public QueryContext context() {
        return context.context(Optional.empty());
    }

    /**
     * The configured context for one user of the application.
     *
     * @param user the user's opaque id, 1 to 64 of letters, digits and {@code . _ : / -}; never a name
     * @return the context of the user's calls
     * @throws SetupException if bureau, unit or purpose is not configured; it names the key
     */
    public QueryContext contextFor(String user) {
        return context.context(Optional.of(user));
    }

    /** Ends calls that are under way with {@code CLIENT_CLOSED} and lets go of connections and threads. Idempotent. */
    @Override
    public void close() {
        try (upkeep;
                async;
                caller) {
            gateway.close();
        }
    }
}
