package org.i247.sdk;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.i247.sdk.art.WorksOfArt;
import org.i247.sdk.biometric.DnaProfiles;
import org.i247.sdk.biometric.Fingerprints;
import org.i247.sdk.cooperation.Alerts;
import org.i247.sdk.cooperation.Hits;
import org.i247.sdk.cooperation.Messages;
import org.i247.sdk.copy.LocalCopies;
import org.i247.sdk.crosscheck.CrossCheck;
import org.i247.sdk.diagnostics.Diagnostics;
import org.i247.sdk.document.AdministrativeDocuments;
import org.i247.sdk.document.TravelDocuments;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.SetupException;
import org.i247.sdk.internal.call.AsyncCalls;
import org.i247.sdk.internal.call.BiometricGatewayCalls;
import org.i247.sdk.internal.call.Caller;
import org.i247.sdk.internal.call.FeedGatewayCalls;
import org.i247.sdk.internal.call.GatewayCalls;
import org.i247.sdk.internal.call.GatewayWrites;
import org.i247.sdk.internal.call.HitGatewayCalls;
import org.i247.sdk.internal.call.KeyedWrites;
import org.i247.sdk.internal.call.Question;
import org.i247.sdk.internal.call.Waits;
import org.i247.sdk.internal.configuration.ContextSettings;
import org.i247.sdk.internal.diagnostics.Examination;
import org.i247.sdk.internal.evidence.Evidence;
import org.i247.sdk.internal.evidence.Told;
import org.i247.sdk.internal.feed.Listeners;
import org.i247.sdk.internal.resilience.CallPlan;
import org.i247.sdk.internal.rotation.KeyRing;
import org.i247.sdk.internal.upkeep.Upkeep;
import org.i247.sdk.person.Persons;
import org.i247.sdk.query.CallOptions;
import org.i247.sdk.query.CodeListEdition;
import org.i247.sdk.query.CodeLists;
import org.i247.sdk.query.Database;
import org.i247.sdk.query.DatabaseName;
import org.i247.sdk.query.DatabaseOperations;
import org.i247.sdk.query.DatabaseQuery;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.query.QueryContext;
import org.i247.sdk.query.ServiceStatus;
import org.i247.sdk.record.OwnRecords;
import org.i247.sdk.record.RecordOperations;
import org.i247.sdk.screening.Screening;
import org.i247.sdk.security.Identity;
import org.i247.sdk.security.Trust;
import org.i247.sdk.spi.ClientState;
import org.i247.sdk.spi.Gateway;
import org.i247.sdk.vehicle.Vehicles;
import org.jspecify.annotations.Nullable;

/**
 * Asks INTERPOL's databases through a country's I-24/7 gateway.
 *
 * <p>One client serves a whole application: it is safe for use by several threads, keeps its connections, and is closed at
 * the end. Calls block unless their name ends in {@code Async}. It makes its own daemon threads, and closes what it
 * made, and a gateway or evidence store that it was given.
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
    private static final Question<ServiceStatus> STATUS =
            new Question<>(CallPlan.STATUS_LANE, "status", status -> Told.plain("ANSWERED"));

    private static final Question<Optional<CodeListEdition>> CODE_LIST = new Question<>(
            CallPlan.STATUS_LANE, "code-list", edition -> Told.plain(edition.isPresent() ? "FOUND" : "UNCHANGED"));

    private final Gateway gateway;
    private final @Nullable KeyRing keys;
    private final Caller caller;
    private final AsyncCalls async;
    private final Evidence evidence;
    private final ContextSettings context;
    private final Upkeep upkeep;
    private final Waits waits;
    private final Listeners listeners;
    private final Diagnostics diagnostics;
    private final ClientInspection inspection;
    private final TravelDocuments travelDocuments;
    private final Vehicles vehicles;
    private final Persons persons;
    private final AdministrativeDocuments administrativeDocuments;
    private final WorksOfArt worksOfArt;
    private final Fingerprints fingerprints;
    private final DnaProfiles dnaProfiles;
    private final CrossCheck crossCheck;
    private final Screening screening;
    private final CodeLists codeLists;
    private final OwnRecords records;
    private final Hits hits;
    private final Alerts alerts;
    private final Messages messages;
    private final LocalCopies localCopies;

    I247Client(
            Gateway gateway,
            @Nullable KeyRing keys,
            Caller caller,
            AsyncCalls async,
            Evidence evidence,
            ContextSettings context,
            Upkeep upkeep,
            Waits waits,
            Listeners listeners,
            ClientInspection inspection,
            InstantSource clock,
            LocalCopies localCopies,
            Diagnostics diagnostics) {
        this.gateway = gateway;
        this.keys = keys;
        this.caller = caller;
        this.async = async;
        this.evidence = evidence;
        this.context = context;
        this.upkeep = upkeep;
        this.waits = waits;
        this.listeners = listeners;
        this.localCopies = localCopies;
        this.diagnostics = diagnostics;
        this.inspection = inspection;
        codeLists = new CodeLists(
                (name, tag, asker, options) ->
                        caller.read(CODE_LIST, asker, options, attempt -> gateway.codeList(name, tag, attempt)),
                clock);
        travelDocuments = new TravelDocuments(calls(TravelDocuments.DATABASE));
        vehicles = new Vehicles(calls(Vehicles.DATABASE));
        persons = new Persons(calls(Persons.DATABASE));
        administrativeDocuments = new AdministrativeDocuments(calls(AdministrativeDocuments.DATABASE));
        worksOfArt = new WorksOfArt(calls(WorksOfArt.DATABASE));
        fingerprints = new Fingerprints(biometricCalls(Fingerprints.DATABASE));
        dnaProfiles = new DnaProfiles(biometricCalls(DnaProfiles.DATABASE));
        Map<DatabaseName, DatabaseOperations<?, ?>> databases = Map.of(
                DatabaseName.SLTD, travelDocuments,
                DatabaseName.NOMINAL, persons,
                DatabaseName.SMV, vehicles,
                DatabaseName.SAD, administrativeDocuments,
                DatabaseName.WOA, worksOfArt);
        crossCheck = new CrossCheck(databases, caller.total(), caller::nextReference);
        screening = new Screening(databases, System::nanoTime);
        records = new OwnRecords(
                new RecordOperations<>(writes(TravelDocuments.DATABASE, clock)),
                new RecordOperations<>(writes(Vehicles.DATABASE, clock)),
                new RecordOperations<>(writes(Persons.DATABASE, clock)),
                new RecordOperations<>(writes(AdministrativeDocuments.DATABASE, clock)),
                new RecordOperations<>(writes(WorksOfArt.DATABASE, clock)));
        KeyedWrites keyed = new KeyedWrites(caller, clock);
        hits = new Hits(new HitGatewayCalls(gateway.cooperation(), caller, keyed, async, waits));
        alerts = new Alerts(FeedGatewayCalls.alerts(gateway.cooperation(), caller, async, listeners));
        messages = new Messages(FeedGatewayCalls.messages(gateway.cooperation(), caller, keyed, async, listeners));
    }

    private <Q extends DatabaseQuery, R extends DatabaseRecord> GatewayWrites<R> writes(
            Database<Q, R> database, InstantSource clock) {
        return new GatewayWrites<>(database, calls(database), gateway, caller, caller::nextKey, clock);
    }

    private <Q extends DatabaseQuery, R extends DatabaseRecord> GatewayCalls<Q, R> calls(Database<Q, R> database) {
        return new GatewayCalls<>(database, gateway, caller, async);
    }

    private <Q extends DatabaseQuery, R extends DatabaseRecord> BiometricGatewayCalls<Q, R> biometricCalls(
            Database<Q, R> database) {
        return new BiometricGatewayCalls<>(database, gateway, caller, async, waits);
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
     * Looks at a configuration of which perhaps no client can be made: a wrong password, a file that is not there, a gateway
     * that is stopped. Nothing is read before {@link Diagnostics#run()}, and that reads it anew each time. A gateway of one's
     * own is asked for its state, and left open.
     *
     * <pre>{@code
     * DiagnosticReport report = I247Client.diagnosticsOf(builder -> builder.properties(file)).run();
     * }</pre>
     *
     * @param configuration sets a builder up; what it throws is the first finding
     * @return looks when it is asked to
     */
    public static Diagnostics diagnosticsOf(Consumer<I247ClientBuilder> configuration) {
        return new Examination(
                () -> {
                    I247ClientBuilder builder = builder();
                    configuration.accept(builder);
                    return builder.setup();
                },
                builder().clock(),
                System::nanoTime,
                new SecureRandom());
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
     * Fingerprints (AFIS), whose answers come later.
     *
     * @return what that database can be asked
     */
    public Fingerprints fingerprints() {
        return fingerprints;
    }

    /**
     * DNA profiles (DNA), whose answers come later.
     *
     * @return what that database can be asked
     */
    public DnaProfiles dnaProfiles() {
        return dnaProfiles;
    }

    /**
     * Several databases about one traveller or one vehicle at the same time.
     *
     * @return the cross-check over this client's databases
     */
    public CrossCheck crossCheck() {
        return crossCheck;
    }

    /**
     * Many subjects, such as a passenger list, against the databases.
     *
     * @return the screening over this client's databases
     */
    public Screening screening() {
        return screening;
    }

    /**
     * The country's own records: create, read, update, retain, delete.
     *
     * @return what can be done with one's own records, database by database
     */
    public OwnRecords records() {
        return records;
    }

    /**
     * Hits to confirm: ask a hit's owner, wait for the answer, answer other bureaus.
     *
     * @return what can be done with hits
     */
    public Hits hits() {
        return hits;
    }

    /**
     * What happens that the bureau should know, pulled or listened to.
     *
     * @return the bureau's alerts
     */
    public Alerts alerts() {
        return alerts;
    }

    /**
     * Messages from bureau to bureau: send, pull or listen, with files.
     *
     * @return the bureau's messages
     */
    public Messages messages() {
        return messages;
    }

    /**
     * Local copies of travel documents and vehicles, for ships, vehicles and posts without a line.
     *
     * @return what brings them up to date; they are asked by {@link org.i247.sdk.copy.LocalCopy}
     */
    public LocalCopies localCopies() {
        return localCopies;
    }

    /**
     * The codes of the service with their labels, newer than this version of the SDK if the gateway has newer ones.
     *
     * @return the lists that this client holds
     */
    public CodeLists codeLists() {
        return codeLists;
    }

    /**
     * What works between this client and its gateway, what does not, and what to do about it.
     *
     * @return looks when it is asked to
     */
    public Diagnostics diagnostics() {
        return diagnostics;
    }

    /**
     * How the gateway and its databases are. Blocks until there is a verified answer or the call's time is over.
     *
     * <p>It is also the call to warm up with after a start, before the first officer asks: it reads no record, is signed, verified and kept
     * as evidence like any other, and leaves an open connection and loaded classes behind.
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
        ServiceStatus status = caller.read(STATUS, context, options, gateway::status);
        inspection.memory().told(status);
        return status;
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
     * How this client is, as far as it knows: it asks nobody, and does not block. Meant for health checks.
     *
     * @return its state now, without personal data and secrets
     */
    public ClientState state() {
        return inspection.look();
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

    /**
     * Replaces the client's keys. Attempts that begin from now on use the new ones, over new connections; those under way
     * end with the old ones, whose connections then close: no call is lost. The configured files of keys are not looked at
     * any more. Blocks as long as a token or a signer elsewhere takes.
     *
     * @param identity the new keys
     * @throws SetupException if they cannot be used, among others {@code CERTIFICATE_EXPIRED}, {@code KEY_MISMATCH}, {@code
     *     KEY_UNSUPPORTED}, and {@code NOT_SUPPORTED} for a gateway of one's own; the old ones stay
     * @throws I247Exception {@code SIGNER_UNAVAILABLE} or {@code INTERRUPTED} by a signer elsewhere; the old ones stay
     */
    public void replace(Identity identity) {
        keys().replace(Optional.of(identity), Optional.empty());
    }

    /**
     * Replaces whom the client believes, as {@link #replace(Identity)} replaces keys.
     *
     * @param trust authorities and the gateway's signing certificates
     * @throws SetupException if it cannot be used; the old one stays
     */
    public void replace(Trust trust) {
        keys().replace(Optional.empty(), Optional.of(trust));
    }

    /**
     * Replaces both as one: no attempt uses the one with the other's predecessor.
     *
     * @param identity the new keys
     * @param trust authorities and the gateway's signing certificates
     * @throws SetupException if they cannot be used; the old ones stay
     * @throws I247Exception as {@link #replace(Identity)}
     */
    public void replace(Identity identity, Trust trust) {
        keys().replace(Optional.of(identity), Optional.of(trust));
    }

    /**
     * Reads the configured keys and trust again, now, and takes them as {@link #replace(Identity, Trust)} does. It is also
     * what brings a token back that was removed. What was given in code stays. Blocks while it reads.
     *
     * @throws SetupException if they cannot be used; the old ones stay
     */
    public void reloadKeys() {
        keys().reload();
    }

    private KeyRing keys() {
        if (keys == null) {
            throw I247Exception.of(Failure.of(ErrorCode.NOT_SUPPORTED, "replacing keys of a gateway of one's own"));
        }
        return keys;
    }

    /**
     * Ends listeners, each within its time, then calls that are under way with {@code CLIENT_CLOSED}, and lets go of
     * connections and threads. Idempotent.
     */
    @Override
    public void close() {
        // The last to close is the evidence: the calls that end now leave theirs.
        try (evidence;
                upkeep;
                async;
                caller;
                waits;
                gateway) {
            listeners.close();
        }
    }
}
