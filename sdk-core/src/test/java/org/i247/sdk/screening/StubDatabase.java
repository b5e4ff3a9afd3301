package org.i247.sdk.screening;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.i247.sdk.document.TravelDocumentQuery;
import org.i247.sdk.document.TravelDocumentRecord;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.query.Answer;
import org.i247.sdk.query.CallOptions;
import org.i247.sdk.query.Caveat;
import org.i247.sdk.query.DatabaseCalls;
import org.i247.sdk.query.DatabaseName;
import org.i247.sdk.query.Hit;
import org.i247.sdk.query.HitStatus;
import org.i247.sdk.query.Image;
import org.i247.sdk.query.Outcome;
import org.i247.sdk.query.Page;
import org.i247.sdk.query.Provenance;
import org.i247.sdk.query.QueryContext;
import org.i247.sdk.query.Versioned;
import org.i247.sdk.standard.BureauCode;

/** A database of documents that answers by number, as a test says, and remembers how often it was asked for each. */
final class StubDatabase implements DatabaseCalls<TravelDocumentQuery, TravelDocumentRecord> {
    private final ConcurrentHashMap<String, AtomicInteger> asked = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, AtomicInteger> alone = new ConcurrentHashMap<>();
    private final List<Integer> sizes = Collections.synchronizedList(new ArrayList<>());
    private volatile Function<String, Outcome<TravelDocumentRecord>> each = number -> noHit();
    private volatile Function<List<String>, Optional<I247Exception>> whole = numbers -> Optional.empty();

    StubDatabase answering(Function<String, Outcome<TravelDocumentRecord>> answer) {
        each = answer;
        return this;
    }

    /** An error for a batch as a whole, by its numbers. */
    StubDatabase failing(Function<List<String>, Optional<I247Exception>> error) {
        whole = error;
        return this;
    }

    int timesAsked(String number) {
        AtomicInteger times = asked.get(number);
        return times == null ? 0 : times.get();
    }

    /** How often each number was asked for by a question of its own. */
    Map<String, Integer> alone() {
        return alone.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().get()));
    }

    List<Integer> batches() {
        return List.copyOf(sizes);
    }

    void forget() {
        asked.clear();
        sizes.clear();
    }

    static Outcome<TravelDocumentRecord> noHit() {
        return new Outcome.Answered<>(new Answer.NoHit<>(provenance()));
    }

    static Outcome<TravelDocumentRecord> hit(String id) {
        Hit<TravelDocumentRecord> hit = new Hit<>(
                id,
                1,
                List.of("documentNumber"),
                HitStatus.UNCONFIRMED,
                BureauCode.of("UT"),
                List.of(Caveat.CONFIRM_WITH_OWNER),
                true,
                Optional.empty());
        return new Outcome.Answered<>(new Answer.Hits<>(List.of(hit), 1, true, Optional.empty(), provenance()));
    }

    static Outcome<TravelDocumentRecord> failed(ErrorCode code) {
        return new Outcome.Failed<>(error(code));
    }

    static I247Exception error(ErrorCode code) {
        return I247Exception.of(Failure.of(code));
    }

    private static Provenance provenance() {
        return new Provenance(DatabaseName.SLTD, Optional.empty(), Instant.EPOCH, "ref", "request-1");
    }

    @Override
    public List<Outcome<TravelDocumentRecord>> searchBatch(
            List<TravelDocumentQuery> queries, QueryContext context, CallOptions options) {
        List<String> numbers =
                queries.stream().map(query -> query.documentNumber().value()).toList();
        sizes.add(numbers.size());
        numbers.forEach(number ->
                asked.computeIfAbsent(number, any -> new AtomicInteger()).incrementAndGet());
        whole.apply(numbers).ifPresent(error -> {
            throw error;
        });
        return numbers.stream().map(each).toList();
    }

    @Override
    public <T> CompletableFuture<T> async(Supplier<T> call) {
        return CompletableFuture.supplyAsync(call);
    }

    @Override
    public Answer<TravelDocumentRecord> search(
            TravelDocumentQuery query, Page page, QueryContext context, CallOptions options) {
        String number = query.documentNumber().value();
        alone.computeIfAbsent(number, any -> new AtomicInteger()).incrementAndGet();
        Outcome<TravelDocumentRecord> outcome = each.apply(number);
        if (outcome instanceof Outcome.Answered<TravelDocumentRecord> answered) {
            return answered.answer();
        }
        throw ((Outcome.Failed<TravelDocumentRecord>) outcome).error();
    }

    @Override
    public Optional<Versioned<TravelDocumentRecord>> record(String id, QueryContext context, CallOptions options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Image> image(String id, String image, QueryContext context, CallOptions options) {
        throw new UnsupportedOperationException();
    }
}
