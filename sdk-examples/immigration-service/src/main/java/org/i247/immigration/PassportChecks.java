package org.i247.immigration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
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
import org.i247.sdk.standard.MrzCheck;
import org.i247.sdk.standard.MrzCheckResult;
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
        CompletableFuture<Outcome<PersonRecord>> person = person(question, language);
        return document.thenCombine(
                person,
                (documents, persons) ->
                        wording.result(question.zone(), isBirthUsed(question.zone()), documents, persons, language));
    }

    private CompletableFuture<Outcome<TravelDocumentRecord>> document(PassportQuestion question, Locale language) {
        Mrz zone = question.zone();
        return zone.documentNumberForQuery().isEmpty()
                ? CompletableFuture.completedFuture(new Outcome.NotAsked<>("the zone holds no document number"))
                : ask(client.travelDocuments(), TravelDocumentQuery.of(zone), question.context(), language);
    }

    /** A date narrows the question, so a date that was misread would hide a hit: then the name alone is asked for. */
    private CompletableFuture<Outcome<PersonRecord>> person(PassportQuestion question, Locale language) {
        Mrz zone = question.zone();
        if (question.surname().isEmpty()) {
            return CompletableFuture.completedFuture(new Outcome.NotAsked<>("the zone holds no name"));
        }
        PersonQuery.Builder query =
                PersonQuery.builder().name(question.surname().get());
        zone.givenNames().filter(names -> !names.isBlank()).ifPresent(query::forename);
        if (isBirthUsed(zone)) {
            query.dateOfBirth(zone.birthReadings(today()).get(0));
        }
        return ask(client.persons(), query.build(), question.context(), language);
    }

    private boolean isBirthUsed(Mrz zone) {
        return zone.checks().get(MrzCheck.DATE_OF_BIRTH) != MrzCheckResult.MISMATCH
                && zone.birthReadings(today()).size() == 1;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
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
