package org.i247.immigration.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.i247.immigration.check.CheckResult.Coded;
import org.i247.immigration.check.CheckResult.DatabaseResult;
import org.i247.immigration.check.CheckResult.LeadResult;
import org.i247.immigration.language.OfficerTexts;
import org.i247.immigration.problem.Fault;
import org.i247.sdk.crosscheck.CrossCheckOutcome;
import org.i247.sdk.crosscheck.CrossCheckResult;
import org.i247.sdk.document.TravelDocumentRecord;
import org.i247.sdk.person.Notice;
import org.i247.sdk.person.PersonRecord;
import org.i247.sdk.query.Answer;
import org.i247.sdk.query.Code;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.query.Hit;
import org.i247.sdk.query.HitStatus;
import org.i247.sdk.query.Outcome;
import org.i247.sdk.standard.Mrz;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts outcomes into the officer's words: codes and failures in the SDK's, what to do at this counter in our own. */
@Component
final class Wording {
    private final OfficerTexts texts;
    private final ZoneWarnings warnings;

    Wording(OfficerTexts texts, ZoneWarnings warnings) {
        this.texts = texts;
        this.warnings = warnings;
    }

    CheckResult result(CheckRecord kept, CrossCheckResult result, Mrz zone, LocalDate today, Locale language) {
        return new CheckResult(
                kept.id(),
                kept.verdict(),
                texts.text("verdict." + kept.verdict(), language),
                kept.reference(),
                result.outcomes().stream().map(each -> database(each, language)).toList(),
                warnings.of(zone, today, language));
    }

    private DatabaseResult database(CrossCheckOutcome<?> each, Locale language) {
        Outcome<?> outcome = each.outcome();
        OutcomeKind kind = OutcomeKind.of(outcome);
        Answer.Hits<?> hits =
                outcome instanceof Outcome.Answered<?> answered && answered.answer() instanceof Answer.Hits<?> found
                        ? found
                        : null;
        boolean partly = hits != null && !hits.complete();
        return new DatabaseResult(
                coded(each.database(), language),
                kind,
                RecordOf.total(outcome),
                hits == null
                        ? List.of()
                        : hits.hits().stream().map(hit -> lead(hit, language)).toList(),
                fault(outcome, language),
                texts.text("next." + kind + (partly ? ".incomplete" : ""), language),
                RecordOf.requestId(outcome));
    }

    private static @Nullable Fault fault(Outcome<?> outcome, Locale language) {
        return outcome instanceof Outcome.Failed<?> failed ? Fault.of(failed.error(), language) : null;
    }

    private LeadResult lead(Hit<?> hit, Locale language) {
        String owner = hit.owner().code();
        String next = hit.isConfirmed()
                ? "next.confirmed"
                : HitStatus.REFUTED.equals(hit.status()) ? "next.refuted" : "next.unconfirmed";
        return new LeadResult(
                hit.hitId(),
                coded(hit.status(), language),
                hit.matchedOn(),
                owner,
                hit.caveats().stream().map(caveat -> coded(caveat, language)).toList(),
                hit.record().map(Wording::reported).orElse(List.of()).stream()
                        .map(code -> coded(code, language))
                        .toList(),
                hit.restricted(),
                texts.text(next, language, owner));
    }

    /** The status of a document, the colours of a person's notices; nothing else of a record is shown at the counter. */
    private static List<? extends Code> reported(DatabaseRecord record) {
        if (record instanceof TravelDocumentRecord document) {
            return document.status().stream().toList();
        }
        return record instanceof PersonRecord person
                ? person.notices().stream()
                        .map(Notice::colour)
                        .flatMap(colour -> colour.stream())
                        .toList()
                : List.of();
    }

    private static Coded coded(Code code, Locale language) {
        return new Coded(code.value(), code.label(language));
    }
}
