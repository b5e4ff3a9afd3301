package org.i247.sdk.internal.gateway;

import feign.Response;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.i247.sdk.biometric.SearchState;
import org.i247.sdk.copy.CopyPart;
import org.i247.sdk.copy.SignedManifest;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.json.AnswerReader;
import org.i247.sdk.internal.json.AskedTexts;
import org.i247.sdk.internal.json.BatchReader;
import org.i247.sdk.internal.json.CodeListReader;
import org.i247.sdk.internal.json.SearchStateReader;
import org.i247.sdk.internal.json.StatusReader;
import org.i247.sdk.internal.json.StrictJson;
import org.i247.sdk.internal.quota.Quotas;
import org.i247.sdk.internal.quota.RateLimitFields;
import org.i247.sdk.internal.resilience.CallPlan;
import org.i247.sdk.internal.transport.HeaderLine;
import org.i247.sdk.query.Answer;
import org.i247.sdk.query.CodeList;
import org.i247.sdk.query.CodeListEdition;
import org.i247.sdk.query.CodeListName;
import org.i247.sdk.query.Database;
import org.i247.sdk.query.DatabaseQuery;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.query.Image;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Members;
import org.i247.sdk.query.Outcome;
import org.i247.sdk.query.Page;
import org.i247.sdk.query.ServiceStatus;
import org.i247.sdk.query.Versioned;
import org.i247.sdk.record.RecordWrite;
import org.i247.sdk.spi.Attempt;
import org.i247.sdk.spi.CooperationGateway;
import org.i247.sdk.spi.Gateway;

/** The gateway that speaks the contract over HTTPS. Safe for use by several threads. */
public final class HttpGateway implements Gateway {
    private static final int OK = 200;
    private static final int ACCEPTED = 202;
    private static final int NOT_FOUND = 404;

    private final List<EndpointApis> endpoints;
    private final CurrentLine line;
    private final InstantSource clock;
    private final Quotas quotas;
    private final CooperationGateway cooperation;
    private final HttpSnapshots snapshots;

    /**
     * A gateway over endpoints that share a line.
     *
     * @param endpoints the endpoints, the primary first
     * @param line the line that the endpoints' attempts go over; closed with the gateway
     * @param clock the time that dates in answers are counted from
     */
    HttpGateway(List<EndpointApis> endpoints, CurrentLine line, InstantSource clock) {
        this(endpoints, line, clock, new Quotas(endpoints.size(), () -> 0));
    }

    private HttpGateway(List<EndpointApis> endpoints, CurrentLine line, InstantSource clock, Quotas quotas) {
        this.endpoints = List.copyOf(endpoints);
        this.line = line;
        this.clock = clock;
        this.quotas = quotas;
        cooperation = new HttpCooperation((lane, attempt, exchange) -> ask(
                lane,
                attempt,
                options -> exchange.apply(this.endpoints.get(attempt.endpoint()).cooperation(), options)));
        snapshots = new HttpSnapshots((database, attempt, options, exchange) -> ask(
                lane(database),
                attempt,
                options,
                each -> exchange.apply(this.endpoints.get(attempt.endpoint()).snapshots(), each)));
    }

    /**
     * The same gateway, which tells what its answers say of quotas.
     *
     * @param told is told
     * @return a gateway over the same line, to be used in place of this one
     */
    public HttpGateway telling(Quotas told) {
        return new HttpGateway(endpoints, line, clock, told);
    }

    @Override
    public <Q extends DatabaseQuery, R extends DatabaseRecord> Answer<R> search(
            Database<Q, R> database, Q query, Page page, Attempt attempt) {
        Members question = question(query, page).build();
        byte[] body = StrictJson.write(question);
        VerifiedAnswer answer = ask(
                lane(database),
                attempt,
                new AttemptOptions(attempt).asking(question),
                options -> api(database, attempt).search(body, options));
        return answer.read(
                members -> new AnswerReader<>(database, attempt.reference(), answer.requestId()).read(members, page));
    }

    @Override
    public <Q extends DatabaseQuery, R extends DatabaseRecord> List<Outcome<R>> searchBatch(
            Database<Q, R> database, List<Q> queries, Attempt attempt) {
        List<Members> questions = new ArrayList<>(queries.size());
        for (int i = 0; i < queries.size(); i++) {
            questions.add(question(queries.get(i), Page.first())
                    .put("id", Integer.toString(i))
                    .build());
        }
        byte[] body =
                StrictJson.write(Members.builder().put("queries", questions).build());
        VerifiedAnswer answer =
                ask(lane(database), attempt, options -> api(database, attempt).searchBatch(body, options));
        AnswerReader<R> reader = new AnswerReader<>(database, attempt.reference(), answer.requestId());
        return answer.read(
                members -> new BatchReader<>(reader, () -> AskedTexts.in(body)).read(members, queries.size()));
    }

    @Override
    public <R extends DatabaseRecord> Optional<Versioned<R>> record(
            Database<?, R> database, String recordId, Attempt attempt) {
        PathSegment id = PathSegment.of(recordId);
        VerifiedAnswer answer =
                ask(lane(database), attempt, options -> api(database, attempt).record(id, options));
        return ifFound(answer, found -> versioned(database, found, OK));
    }

    private static <R extends DatabaseRecord> Versioned<R> versioned(
            Database<?, R> database, VerifiedAnswer answer, int status) {
        R record = answer.read(status, database::read);
        return new Versioned<>(record, strongTag(answer));
    }

    /** A weak one would fail at a later write or question. */
    private static String strongTag(VerifiedAnswer answer) {
        String version =
                answer.first("ETag").orElseThrow(() -> answer.malformed(new MemberException("ETag", "REQUIRED")));
        if (!WriteRequest.STRONG_TAG.matcher(version).matches()) {
            throw answer.malformed(new MemberException("ETag", "FORMAT"));
        }
        return version;
    }

    @Override
    public <R extends DatabaseRecord> Optional<Versioned<R>> write(
            Database<?, R> database, RecordWrite write, Attempt attempt) {
        WriteRequest request = WriteRequest.of(write);
        VerifiedAnswer answer = ask(
                lane(database),
                attempt,
                request.options(attempt),
                options -> request.exchange().send(api(database, attempt), options));
        if (write instanceof RecordWrite.Delete) {
            answer.require(request.status());
            return Optional.empty();
        }
        return Optional.of(versioned(database, answer, request.status()));
    }

    @Override
    public Optional<Image> image(Database<?, ?> database, String recordId, String imageId, Attempt attempt) {
        PathSegment record = PathSegment.of(recordId);
        PathSegment image = PathSegment.of(imageId);
        VerifiedAnswer answer =
                ask(lane(database), attempt, options -> api(database, attempt).image(record, image, options));
        return ifFound(answer, VerifiedAnswer::image);
    }

    @Override
    public <Q extends DatabaseQuery, R extends DatabaseRecord> SearchState.Pending<R> startSearch(
            Database<Q, R> database, Q query, Attempt attempt) {
        byte[] body = StrictJson.write(query.criteria());
        VerifiedAnswer answer = ask(
                lane(database), attempt, options -> biometric(database, attempt).submit(body, options));
        return answer.read(ACCEPTED, SearchStateReader::<R>started);
    }

    @Override
    public <R extends DatabaseRecord> SearchState<R> searchState(
            Database<?, R> database, String searchId, Attempt attempt) {
        PathSegment id = PathSegment.of(searchId);
        VerifiedAnswer answer = ask(
                lane(database), attempt, options -> biometric(database, attempt).poll(id, options));
        AnswerReader<R> reader = new AnswerReader<>(database, attempt.reference(), answer.requestId());
        return answer.read(members -> new SearchStateReader<>(reader, answer.requestId()).read(members, searchId));
    }

    @Override
    public Optional<CodeListEdition> codeList(CodeListName name, Optional<String> heldTag, Attempt attempt) {
        PathSegment segment = PathSegment.of(name.value());
        AttemptOptions condition = new AttemptOptions(
                attempt,
                heldTag.map(tag -> new HeaderLine("If-None-Match", tag)).stream()
                        .toList());
        VerifiedAnswer answer = ask(
                CallPlan.STATUS_LANE,
                attempt,
                condition,
                options -> endpoints.get(attempt.endpoint()).codeLists().list(segment, options));
        if (heldTag.filter(answer::isUnchanged).isPresent()) {
            return Optional.empty();
        }
        CodeList list = answer.read(members -> CodeListReader.read(members, name));
        return Optional.of(new CodeListEdition(list, strongTag(answer)));
    }

    @Override
    public SignedManifest copyManifest(Database<?, ?> database, Attempt attempt) {
        return snapshots.manifest(database, attempt);
    }

    @Override
    public CopyPart copyPart(Database<?, ?> database, String file, long from, int length, Attempt attempt) {
        return snapshots.part(database, file, from, length, attempt);
    }

    @Override
    public CooperationGateway cooperation() {
        return cooperation;
    }

    @Override
    public ServiceStatus status(Attempt attempt) {
        VerifiedAnswer answer = ask(
                CallPlan.STATUS_LANE,
                attempt,
                options -> endpoints.get(attempt.endpoint()).status().status(options));
        return answer.read(StatusReader::read);
    }

    /**
     * Asks one endpoint for the state of the service, and tells what the answer shows beside it.
     *
     * @param attempt which endpoint, and how long it may take
     * @param named whether to say on whose behalf: this is the one question that goes without (contract, section 1)
     * @return what was found
     */
    public StatusProbe probe(Attempt attempt, boolean named) {
        AttemptOptions options = named ? new AttemptOptions(attempt) : AttemptOptions.nameless(attempt);
        VerifiedAnswer answer =
                VerifiedAnswer.of(endpoints.get(attempt.endpoint()).status().status(options), clock.instant(), options);
        return new StatusProbe(
                answer.read(StatusReader::read),
                answer.requestId(),
                options.clockSkew(),
                RateLimitFields.read(answer::joined));
    }

    /**
     * The line that attempts go over.
     *
     * @return the line, whose keys may be replaced
     */
    public CurrentLine line() {
        return line;
    }

    @Override
    public void close() {
        line.close();
    }

    private VerifiedAnswer ask(String lane, Attempt attempt, Function<AttemptOptions, Response> exchange) {
        return ask(lane, attempt, new AttemptOptions(attempt), exchange);
    }

    private VerifiedAnswer ask(
            String lane, Attempt attempt, AttemptOptions options, Function<AttemptOptions, Response> exchange) {
        VerifiedAnswer answer = VerifiedAnswer.of(exchange.apply(options), clock.instant(), options);
        quotas.told(attempt.endpoint(), lane, RateLimitFields.read(answer::joined));
        return answer;
    }

    private static String lane(Database<?, ?> database) {
        return database.name().value();
    }

    private DatabaseApi api(Database<?, ?> database, Attempt attempt) {
        return endpoints.get(attempt.endpoint()).database(database.path());
    }

    private BiometricApi biometric(Database<?, ?> database, Attempt attempt) {
        return endpoints.get(attempt.endpoint()).biometric(database.path());
    }

    private static Members.Builder question(DatabaseQuery query, Page page) {
        Members.Builder part = Members.builder().put("size", page.size());
        page.cursor().ifPresent(cursor -> part.put("cursor", cursor));
        return Members.builder().put("query", query.criteria()).put("page", part.build());
    }

    /** A verified "not found" is an answer; every other problem is thrown by the reading of the answer. */
    private static <T> Optional<T> ifFound(VerifiedAnswer answer, Function<VerifiedAnswer, T> reader) {
        try {
            return Optional.of(reader.apply(answer));
        } catch (I247Exception e) {
            if (e.code().equals(ErrorCode.NOT_FOUND) && e.failure().status().equals(Optional.of(NOT_FOUND))) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
