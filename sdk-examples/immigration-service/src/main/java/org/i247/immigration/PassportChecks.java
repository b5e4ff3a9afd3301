package org.i247.immigration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.i247.sdk.I247Client;
import org.i247.sdk.crosscheck.CrossCheckQuestion;
import org.i247.sdk.document.TravelDocuments;
import org.i247.sdk.person.PersonQuery;
import org.i247.sdk.person.Persons;
import org.i247.sdk.query.CallOptions;
import org.i247.sdk.standard.Mrz;
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
        Mrz zone = question.zone();
        LocalDate today = LocalDate.now(clock);
        boolean birthUsed = question.surname().isPresent()
                && PersonQuery.of(zone, today).dateOfBirth().isPresent();
        return client.crossCheck()
                .askAsync(
                        CrossCheckQuestion.ofTraveller(zone, today),
                        question.context(),
                        CallOptions.defaults().withLanguage(language))
                .thenApply(result -> wording.result(
                        zone,
                        birthUsed,
                        result.of(TravelDocuments.DATABASE).orElseThrow(),
                        result.of(Persons.DATABASE).orElseThrow(),
                        language));
    }
}
