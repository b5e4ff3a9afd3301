package org.i247.sdk.internal.json;

import static org.i247.sdk.fuzz.Invariant.require;
import static org.i247.sdk.fuzz.Invariant.requireReadable;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.i247.sdk.biometric.DnaProfiles;
import org.i247.sdk.biometric.Fingerprints;
import org.i247.sdk.biometric.SearchState;
import org.i247.sdk.document.TravelDocuments;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.fuzz.AnswerOracle;
import org.i247.sdk.fuzz.PlainJson;
import org.i247.sdk.person.Persons;
import org.i247.sdk.query.Answer;
import org.i247.sdk.query.CodeList;
import org.i247.sdk.query.CodeListName;
import org.i247.sdk.query.Database;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.query.Hit;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Members;
import org.i247.sdk.query.Outcome;
import org.i247.sdk.query.Page;
import org.i247.sdk.query.ServiceStatus;
import org.i247.sdk.vehicle.Vehicles;

/** Content of an answer, as JSON and as every answer that it could be: search, batch, biometric search, problem, status. */
public final class AnswerFuzz {
    private static final AskedTexts NOTHING = AskedTexts.none();
    private static final List<Database<?, ?>> DATABASES =
            List.of(TravelDocuments.DATABASE, Vehicles.DATABASE, Persons.DATABASE);
    private static final List<Page> PAGES = List.of(Page.first(), Page.first().at("cursor"));
    private static final int QUESTIONS = 2;

    private AnswerFuzz() {}

    public static void fuzzerTestOneInput(byte[] content) {
        Optional<PlainJson.Read> plain = PlainJson.object(content);
        Optional<Members> read = read(() -> StrictJson.read(content));
        if (read.isEmpty()) {
            require(plain.isEmpty() || !plain.get().withinBounds(), "I-JSON within the bounds is read");
            return;
        }
        require(plain.isPresent(), "what is no I-JSON is refused");
        Members members = read.get();
        require(plain(members).equals(plain.get().members()), "what is read is what stands there");
        require(StrictJson.read(StrictJson.write(members)).equals(members), "what is written is read back");
        for (Database<?, ?> database : DATABASES) {
            for (Page page : PAGES) {
                search(database, page, members, plain.get().members());
            }
            batch(database, members, plain.get().members());
        }
        later(Fingerprints.DATABASE, members, plain.get().members());
        later(DnaProfiles.DATABASE, members, plain.get().members());
        problem(members);
        read(() -> StatusReader.read(members)).ifPresent(AnswerFuzz::status);
        read(() -> CodeListReader.read(members, CodeListName.CAVEATS)).ifPresent(AnswerFuzz::labels);
    }

    private static <R extends DatabaseRecord> void search(
            Database<?, R> database, Page page, Members members, Map<String, Object> plain) {
        Optional<Answer<R>> answer = read(() -> new AnswerReader<>(database, "r-1", "q-1").read(members, page));
        answer.ifPresent(
                said -> requireAllowed(said, plain, database, page.cursor().isEmpty()));
    }

    private static void requireAllowed(
            Answer<? extends DatabaseRecord> answer,
            Map<String, Object> plain,
            Database<?, ?> database,
            boolean firstPage) {
        require(
                new AnswerOracle(plain, database.name().value(), firstPage).allows(answer),
                answer.getClass().getSimpleName() + " was not said");
        requireReadable(answer);
        if (answer instanceof Answer.Hits<? extends DatabaseRecord> hits) {
            for (Hit<? extends DatabaseRecord> hit : hits.hits()) {
                requireReadable(hit);
                hit.record().ifPresent(record -> requireReadable(record));
            }
        }
    }

    private static <R extends DatabaseRecord> void batch(
            Database<?, R> database, Members members, Map<String, Object> plain) {
        Optional<List<Outcome<R>>> batch = read(() ->
                new BatchReader<>(new AnswerReader<>(database, "r-1", "q-1"), () -> NOTHING).read(members, QUESTIONS));
        if (batch.isEmpty()) {
            return;
        }
        List<?> said = (List<?>) plain.get("answers");
        require(batch.get().size() == QUESTIONS && said.size() == QUESTIONS, "one outcome for each question");
        for (Object each : said) {
            Map<String, Object> one = object(each);
            Outcome<R> outcome = batch.get().get(Integer.parseInt((String) one.get("id")));
            if (outcome instanceof Outcome.Answered<R> answered) {
                requireAllowed(answered.answer(), object(one.get("answer")), database, true);
            } else {
                require(outcome instanceof Outcome.Failed && one.get("answer") == null, "a failure is no answer");
            }
        }
    }

    private static <R extends DatabaseRecord> void later(
            Database<?, R> database, Members members, Map<String, Object> plain) {
        read(() -> SearchStateReader.<R>started(members)).ifPresent(AnswerFuzz::pending);
        Optional<SearchState<R>> state = read(
                () -> new SearchStateReader<>(new AnswerReader<>(database, "r-1", "q-1"), "q-1").read(members, "s-1"));
        state.ifPresent(said -> {
            requireReadable(said);
            Object word = plain.get("state");
            if (said instanceof SearchState.Done<R> done) {
                require("DONE".equals(word) && plain.get("problem") == null, "a search is done if that was said");
                requireAllowed(done.answer(), object(plain.get("answer")), database, true);
            } else if (said instanceof SearchState.Rejected<R> rejected) {
                require("REJECTED".equals(word) && plain.get("answer") == null, "a rejection is no answer");
                require(!rejected.error().isRetryable(), "what was rejected stays so");
            } else {
                require(!"DONE".equals(word) && !"REJECTED".equals(word), "what is over is not pending");
                pending((SearchState.Pending<R>) said);
            }
        });
    }

    private static void labels(CodeList list) {
        requireReadable(list);
        list.codes().forEach(code -> list.label(code, Locale.FRENCH));
        require(list.name().equals(CodeListName.CAVEATS), "a list is the one that was asked for");
    }

    private static void pending(SearchState.Pending<?> pending) {
        require(!pending.pollAfter().isZero(), "nobody is asked without a pause");
        require(pending.searchId().matches("[A-Za-z0-9._~-]{1,128}"), "an id can stand in a path");
    }

    private static void problem(Members members) {
        for (Optional<Failure> failure : List.of(
                read(() -> ProblemReader.read(members, NOTHING)),
                read(() -> ProblemReader.read(members, 503, "q-1", NOTHING)))) {
            failure.map(I247Exception::of).ifPresent(problem -> {
                requireReadable(problem.failure());
                require(!problem.message(Locale.FRENCH).isBlank(), "a failure has a message");
                require(
                        problem.failure().retryAfter().stream().noneMatch(wait -> wait.isNegative()),
                        "a wait is ahead");
            });
        }
    }

    private static void status(ServiceStatus status) {
        require(status.contract().startsWith("1."), "another major version is refused");
        requireReadable(status);
        status.databases().forEach(each -> requireReadable(each));
    }

    private static <T> Optional<T> read(Supplier<T> reader) {
        try {
            return Optional.of(reader.get());
        } catch (MemberException e) {
            require(!e.path().isEmpty() && !e.rule().isEmpty(), "a refusal names place and rule");
            return Optional.empty();
        }
    }

    private static Map<String, Object> plain(Members members) {
        Map<String, Object> plain = new LinkedHashMap<>();
        members.names()
                .forEach(name -> plain.put(name, plain(members.value(name).orElse(null))));
        return plain;
    }

    private static Object plain(Object value) {
        if (value instanceof Members members) {
            return plain(members);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(each -> plain(each)).toList();
        }
        require(
                value == null || value instanceof String || value instanceof BigDecimal || value instanceof Boolean,
                "a member is of a known type");
        return value;
    }

    @SuppressWarnings("unchecked") // an object of PlainJson
    private static Map<String, Object> object(Object plain) {
        return (Map<String, Object>) plain;
    }
}
