package org.i247.sandbox;

import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.i247.sandbox.biometric.BiometricMatcher;
import org.i247.sandbox.biometric.BiometricSearches;
import org.i247.sandbox.biometric.PrintMatcher;
import org.i247.sandbox.biometric.ProfileMatcher;
import org.i247.sandbox.cooperation.BureauCertificates;
import org.i247.sandbox.cooperation.Cooperation;
import org.i247.sandbox.data.InventedRecords;
import org.i247.sandbox.data.PrintSpecimens;
import org.i247.sandbox.data.ProfileSpecimens;
import org.i247.sandbox.data.Store;
import org.i247.sandbox.endpoint.Call;
import org.i247.sandbox.endpoint.Caller;
import org.i247.sandbox.endpoint.CodeLists;
import org.i247.sandbox.endpoint.Content;
import org.i247.sandbox.endpoint.Gatekeeper;
import org.i247.sandbox.endpoint.Once;
import org.i247.sandbox.endpoint.Records;
import org.i247.sandbox.endpoint.Route;
import org.i247.sandbox.endpoint.Router;
import org.i247.sandbox.endpoint.SearchBatches;
import org.i247.sandbox.endpoint.Searches;
import org.i247.sandbox.json.IJson;
import org.i247.sandbox.pki.Credential;
import org.i247.sandbox.pki.KeyIds;
import org.i247.sandbox.pki.Registry;
import org.i247.sandbox.problem.Language;
import org.i247.sandbox.problem.Problem;
import org.i247.sandbox.problem.ProblemWriter;
import org.i247.sandbox.problem.RefusedException;
import org.i247.sandbox.problem.Violation.Rule;
import org.i247.sandbox.record.RecordWrites;
import org.i247.sandbox.search.Cursors;
import org.i247.sandbox.search.SearchEngine;
import org.i247.sandbox.snapshot.CopySeal;
import org.i247.sandbox.snapshot.Snapshots;
import org.i247.sandbox.web.HttpReply;
import org.i247.sandbox.web.HttpRequest;
import org.i247.sandbox.web.RequestHandler;

/** Takes each request from the door to its answer. Safe for use by several threads. */
final class Desk implements RequestHandler {
    private static final int ID_BYTES = 8;

    private final InstantSource clock;
    private final ScriptBook scripts;
    private final RateWindow rates;
    private final SecureRandom random;
    private final Counts counts = new Counts();
    private final Map<SandboxDatabase, Store> stores = new EnumMap<>(SandboxDatabase.class);
    private final List<Runnable> resets = new ArrayList<>();
    private final ProblemWriter problems = new ProblemWriter();
    private final Router router = new Router();
    private final Gatekeeper gatekeeper;
    private final SignatureCheck signatures;
    private final Once once;
    private final Cooperation cooperation;
    private final ReplyWriter replies;

    Desk(
            SandboxBuilder builder,
            SecureRandom random,
            Registry registry,
            ScriptBook scripts,
            GatewayKeys keys,
            BureauCertificates certificates) {
        this.clock = builder.clock;
        this.scripts = scripts;
        this.rates = new RateWindow(builder.quota, clock);
        this.random = random;
        gatekeeper = new Gatekeeper(registry, scripts::refusesPurpose);
        signatures = new SignatureCheck(registry, clock);
        replies = new ReplyWriter(clock, rates, keys);
        cooperation = new Cooperation(clock, random, certificates);
        byte[] secret = new byte[32];
        random.nextBytes(secret);
        SearchEngine engine = new SearchEngine(clock, new Cursors(clock, secret), cooperation);
        // Before no target of its own: it gives its keys to all that write, since a key belongs to the bureau.
        once = new Once(nothing -> Content.none(), clock);
        resets.add(once::reset);
        resets.add(cooperation::reset);
        cooperation.route(router, once);
        router.add("GET", "status", new StatusReport(clock, scripts)).add("GET", "code-lists/*", new CodeLists());
        for (SandboxDatabase database : SandboxDatabase.ofText()) {
            Store store = new Store(database, InventedRecords.of(database, builder.seed));
            stores.put(database, store);
            Records records = new Records(store);
            router.add("POST", database.path() + "/searches", new Searches(database, store, engine))
                    .add(
                            "POST",
                            database.path() + "/search-batches",
                            new SearchBatches(database, store, engine, problems))
                    .add("GET", database.path() + "/records/*", records::record)
                    .add("GET", database.path() + "/records/*/images/*", records::image);
            RecordWrites writes = new RecordWrites(database, store, clock);
            router.add("POST", database.path() + "/records", once.before(writes::create))
                    .add("PUT", database.path() + "/records/*", once.before(writes::replace))
                    .add("PUT", database.path() + "/records/*/retention", once.before(writes::retain))
                    .add("POST", database.path() + "/records/*/deletion", once.before(writes::delete))
                    .add("PUT", database.path() + "/records/*/images/*", once.before(writes::putImage));
        }
        copies(keys);
        biometric(SandboxDatabase.FINGERPRINTS, new PrintMatcher(PrintSpecimens.all()), engine, builder);
        biometric(
                SandboxDatabase.DNA_PROFILES, new ProfileMatcher(ProfileSpecimens.all(builder.seed)), engine, builder);
    }

    private void copies(GatewayKeys keys) {
        Map<SandboxDatabase, Store> copied = new EnumMap<>(stores);
        copied.keySet().retainAll(Set.of(SandboxDatabase.TRAVEL_DOCUMENTS, SandboxDatabase.VEHICLES));
        Snapshots snapshots = new Snapshots(copied, clock, random, new CopySeal(keys.copies(), keys.stranger(), clock));
        snapshots.route(router);
        resets.add(snapshots::reset);
    }

    private void biometric(
            SandboxDatabase database, BiometricMatcher matcher, SearchEngine engine, SandboxBuilder builder) {
        BiometricSearches searches = new BiometricSearches(
                database, matcher, engine, clock, random, Optional.ofNullable(builder.biometricTime));
        router.add("POST", database.path() + "/searches", once.before(searches::start))
                .add("GET", database.path() + "/searches/*", searches::state);
        resets.add(searches::reset);
    }

    void signWith(Credential signing) {
        replies.signWith(signing);
    }

    @Override
    public HttpReply handle(HttpRequest request) {
        Optional<SandboxDatabase> database = Router.database(request.path());
        counts.add(database, request.tlsKeyId());
        Fault fault = scripts.take(database).orElse(Fault.NONE);
        fault.meanwhile.run();
        Optional<HttpReply> between = ReplyWriter.fromInBetween(fault);
        if (between.isPresent()) {
            return between.get();
        }
        SignatureCheck.Result checked = signatures.check(request);
        Optional<Language> language = Language.preferred(request.values("Accept-Language"));
        String requestId = requestId();
        try {
            Caller caller = gatekeeper.admit(request, checked.verdict());
            withinQuota();
            Content content = answer(request, caller, language, fault);
            fail(database, fault);
            return replies.content(request, checked, requestId, instead(content, fault), fault);
        } catch (RefusedException e) {
            return problem(request, checked, requestId, e.problem(), language.orElse(Language.EN), fault);
        } catch (RuntimeException e) {
            // Told to the client as the contract has it; a trace might show what was asked.
            Problem broken = Problem.of(500, "INTERNAL_ERROR");
            return problem(request, checked, requestId, broken, language.orElse(Language.EN), fault);
        }
    }

    private Content answer(HttpRequest request, Caller caller, Optional<Language> language, Fault fault)
            throws RefusedException {
        if (language.isEmpty()) {
            throw new RefusedException(Problem.malformed("Accept-Language", Rule.FORMAT));
        }
        Route route = router.route(request);
        if (!route.query() && !request.path().equals(request.target())) {
            // A query that is not looked at could be meant to narrow.
            throw new RefusedException(Problem.malformed(400));
        }
        return route.endpoint()
                .answer(new Call(
                        request,
                        route.names(),
                        caller,
                        language.get(),
                        !fault.incomplete,
                        fault.manifest,
                        () -> beforeChange(Router.database(request.path()), fault)));
    }

    private void withinQuota() throws RefusedException {
        Optional<Duration> wait = rates.take();
        if (wait.isPresent()) {
            throw new RefusedException(Problem.of(429, "QUOTA_EXCEEDED").retryAfter(wait.get()));
        }
    }

    private void beforeChange(Optional<SandboxDatabase> database, Fault fault) throws RefusedException {
        fault.whileWriting.run();
        fail(database, fault);
    }

    private void fail(Optional<SandboxDatabase> database, Fault fault) throws RefusedException {
        if (fault.problem != null) {
            Problem problem = Problem.of(fault.problem.status(), fault.problem.code());
            throw new RefusedException(problem.retryAfter(fault.problem.retryAfter()));
        }
        if (database.map(scripts::state).filter(DatabaseState.DOWN::equals).isPresent()) {
            throw new RefusedException(Problem.of(503, "DATABASE_UNAVAILABLE"));
        }
    }

    private static Content instead(Content right, Fault fault) {
        Fault.Reply other = fault.answer;
        return other == null
                ? right
                : new Content(other.status(), other.mediaType(), other.content(), Optional.empty());
    }

    private HttpReply problem(
            HttpRequest request,
            SignatureCheck.Result checked,
            String requestId,
            Problem problem,
            Language language,
            Fault fault) {
        byte[] body = IJson.write(problems.members(problem, language, requestId));
        return replies.problem(request, checked, requestId, problem, language, body, fault);
    }

    private String requestId() {
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        return "q-" + HexFormat.of().formatHex(bytes);
    }

    private Store store(SandboxDatabase database) {
        Store store = stores.get(database);
        if (store == null) {
            throw new IllegalArgumentException("The records of " + database.path() + " cannot be changed");
        }
        return store;
    }

    Cooperation cooperation() {
        return cooperation;
    }

    String add(SandboxDatabase database, Map<String, ?> record) {
        return store(database)
                .add(IJson.object(record), Specimens.NEIGHBOUR, clock.instant().toString());
    }

    int recordsIn(SandboxDatabase database) {
        return store(database).all().size();
    }

    int requestsTo(SandboxDatabase database) {
        return counts.of(database);
    }

    int requestsWith(X509Certificate tlsCertificate) {
        return counts.of(KeyIds.of(tlsCertificate));
    }

    int requests() {
        return counts.all();
    }

    void reset() {
        counts.reset();
        stores.values().forEach(Store::reset);
        resets.forEach(Runnable::run);
    }
}
