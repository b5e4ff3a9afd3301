package org.i247.immigration.check;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.i247.immigration.officer.Officer;
import org.i247.immigration.problem.Refusal;
import org.i247.immigration.problem.RefusedException;
import org.i247.sdk.I247Client;
import org.i247.sdk.crosscheck.CrossCheckQuestion;
import org.i247.sdk.crosscheck.CrossCheckResult;
import org.i247.sdk.query.CallOptions;
import org.i247.sdk.query.QueryContext;
import org.i247.sdk.standard.Mrz;
import org.springframework.stereotype.Service;

/** Asks for a document and for its holder at the same time, and keeps a record before the officer sees the answer. */
@Service
public final class PassportChecks {
    private final I247Client client;
    private final CheckRecords records;
    private final Clock clock;
    private final Wording wording;

    PassportChecks(I247Client client, CheckRecords records, Clock clock, Wording wording) {
        this.client = client;
        this.records = records;
        this.clock = clock;
        this.wording = wording;
    }

    /** No transaction is open while the gateway is asked: an answer may take as long as {@code i247.timeout.total}. */
    CheckResult check(Mrz zone, QueryContext context, Locale language) {
        LocalDate today = LocalDate.now(clock);
        CrossCheckResult result = client.crossCheck()
                .ask(
                        CrossCheckQuestion.ofTraveller(zone, today),
                        context,
                        CallOptions.defaults().withLanguage(language));
        CheckRecord kept = RecordOf.check(UUID.randomUUID(), clock.instant(), zone, context, result);
        records.add(kept);
        return wording.result(kept, result, zone, today, language);
    }

    /**
     * The record of a check, for an officer who may see it: whose check it is, or one of the second line.
     *
     * @throws RefusedException if there is no such check, or it is another officer's
     */
    public CheckRecord open(UUID id, Officer officer) {
        CheckRecord check = records.find(id).orElseThrow(() -> new RefusedException(Refusal.CHECK_UNKNOWN));
        if (!check.officerId().equals(officer.getOfficerId()) && !officer.isSecondLine()) {
            throw new RefusedException(Refusal.NOT_YOUR_CHECK);
        }
        return check;
    }
}
