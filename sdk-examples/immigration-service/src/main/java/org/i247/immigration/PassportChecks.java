package org.i247.immigration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.i247.sdk.I247Client;
import org.i247.sdk.document.TravelDocumentQuery;
import org.i247.sdk.document.TravelDocumentRecord;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.person.PersonQuery;
import org.i247.sdk.person.PersonRecord;
import org.i247.sdk.query.Answer;
import org.i247.sdk.query.CallOptions;
import org.i247.sdk.query.DatabaseOperations;
import org.i247.sdk.query.DatabaseQuery;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.query.Outcome;
import org.i247.sdk.query.Page;
import org.i247.sdk.query.QueryContext;
import org.i247.sdk.standard.Mrz;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Asks for the document and for its holder at the same time; what fails on one side hides nothing of the other. */
@Service
final class PassportChecks {
    private final I247Client client;
    private final Clock clock;
    private final Wording wording;

    PassportChecks(I247Client client, Clock clock, Wording wording) {
        this.client = client;
        this.clock = clock;
        this.wording = wording;
        // If bureau, unit or purpose is missing the start fails, not the first officer's question.
        client.contextFor("start");
    }

    CompletableFuture<PassportCheckResult> check(PassportCheckRequest request, Locale language) {
        PassportQuestion question = PassportQuestion.of(request, client);
        CompletableFuture<Outcome<TravelDocumentRecord>> document = document(question, language);
        Optional<PersonQuery> holder = holder(question);
        CompletableFuture<Outcome<PersonRecord>> person = person(holder, question, language);
        boolean birthUsed = holder.flatMap(PersonQuery::dateOfBirth).isPresent();
        return document.thenCombine(
                person,
                (documents, persons) -> wording.result(question.zone(), birthUsed, documents, persons, language));
    }

    private Optional<PersonQuery> holder(PassportQuestion question) {
        return question.surname().map(name -> PersonQuery.of(question.zone(), LocalDate.now(clock)));
    }

    private CompletableFuture<Outcome<TravelDocumentRecord>> document(PassportQuestion question, Locale language) {
        Mrz zone = question.zone();
        return zone.documentNumberForQuery().isEmpty()
                ? CompletableFuture.completedFuture(new Outcome.NotAsked<>("the zone holds no document number"))
                : ask(client.travelDocuments(), TravelDocumentQuery.of(zone), question.context(), language);
    }

    private CompletableFuture<Outcome<PersonRecord>> person(
            Optional<PersonQuery> holder, PassportQuestion question, Locale language) {
        return holder.isEmpty()
                ? CompletableFuture.completedFuture(new Outcome.NotAsked<>("the zone holds no name"))
                : ask(client.persons(), holder.get(), question.context(), language);
    }

    private static <Q extends DatabaseQuery, R extends DatabaseRecord> CompletableFuture<Outcome<R>> ask(
            DatabaseOperations<Q, R> database, Q query, QueryContext context, Locale language) {
        CallOptions options = CallOptions.defaults().withLanguage(language);
        return database.searchAsync(query, Page.first(), context, options).handle(PassportChecks::outcome);
    }

    private static <R extends DatabaseRecord> Outcome<R> outcome(
            @Nullable Answer<R> answer, @Nullable Throwable error) {
        if (answer != null) {
            return new Outcome.Answered<>(answer);
        }
        Throwable cause = error instanceof CompletionException ? error.getCause() : error;
        if (cause instanceof I247Exception failure) {
            return new Outcome.Failed<>(failure);
        }
        throw new CompletionException(cause);
    }
}
