package org.i247.immigration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.i247.immigration.PassportCheckResult.Coded;
import org.i247.immigration.PassportCheckResult.Database;
import org.i247.immigration.PassportCheckResult.Fault;
import org.i247.immigration.PassportCheckResult.Lead;
import org.i247.immigration.Verdict.Kind;
import org.i247.sdk.document.TravelDocumentRecord;
import org.i247.sdk.person.Notice;
import org.i247.sdk.person.PersonRecord;
import org.i247.sdk.query.Answer;
import org.i247.sdk.query.Code;
import org.i247.sdk.query.DatabaseName;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.query.Hit;
import org.i247.sdk.query.HitStatus;
import org.i247.sdk.query.Outcome;
import org.i247.sdk.query.Provenance;
import org.i247.sdk.standard.Mrz;
import org.i247.sdk.standard.MrzCheckResult;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts outcomes into the officer's words. */
@Component
final class Wording {
    private final MessageSource texts;

    Wording(MessageSource texts) {
        this.texts = texts;
    }

    PassportCheckResult result(
            Mrz zone,
            boolean birthUsed,
            Outcome<TravelDocumentRecord> documents,
            Outcome<PersonRecord> persons,
            Locale language) {
        List<Database> databases = List.of(
                database(DatabaseName.SLTD, documents, Wording::reported, language),
                database(DatabaseName.NOMINAL, persons, Wording::reported, language));
        Verdict verdict = Verdict.of(databases);
        return new PassportCheckResult(
                verdict, text("verdict." + verdict, language), databases, warnings(zone, birthUsed, language));
    }

    private <R extends DatabaseRecord> Database database(
            DatabaseName name, Outcome<R> outcome, Function<R, List<? extends Code>> reported, Locale language) {
        if (outcome instanceof Outcome.Answered<R> answered) {
            Provenance provenance = answered.answer().provenance();
            return answered.answer()
                    .match(
                            hits -> new Database(
                                    name.value(),
                                    Kind.HIT,
                                    hits.total(),
                                    hits.hits().stream()
                                            .map(hit -> lead(hit, reported, language))
                                            .toList(),
                                    null,
                                    text(hits.complete() ? "next.HIT" : "next.HIT.incomplete", language),
                                    provenance.requestId()),
                            noHit -> without(name, Kind.NO_HIT, 0L, null, provenance.requestId(), language),
                            tooMany -> without(
                                    name, Kind.TOO_MANY, total(tooMany), null, provenance.requestId(), language),
                            incomplete -> without(name, Kind.INCOMPLETE, null, null, provenance.requestId(), language));
        }
        if (outcome instanceof Outcome.Failed<R> failed) {
            Fault fault = new Fault(
                    failed.error().code().value(),
                    failed.error().message(language),
                    failed.error().isRetryable());
            String requestId = failed.error().failure().requestId().orElse(null);
            return without(name, Kind.FAILED, null, fault, requestId, language);
        }
        return without(name, Kind.NOT_ASKED, null, null, null, language);
    }

    private Database without(
            DatabaseName name,
            Kind kind,
            @Nullable Long total,
            @Nullable Fault fault,
            @Nullable String requestId,
            Locale language) {
        return new Database(name.value(), kind, total, List.of(), fault, text("next." + kind, language), requestId);
    }

    private <R extends DatabaseRecord> Lead lead(
            Hit<R> hit, Function<R, List<? extends Code>> reported, Locale language) {
        String owner = hit.owner().code();
        String next = hit.isConfirmed()
                ? "next.confirmed"
                : HitStatus.REFUTED.equals(hit.status()) ? "next.refuted" : "next.unconfirmed";
        return new Lead(
                hit.hitId(),
                coded(hit.status(), language),
                hit.matchedOn(),
                owner,
                hit.caveats().stream().map(caveat -> coded(caveat, language)).toList(),
                hit.record().map(reported).orElse(List.of()).stream()
                        .map(code -> coded(code, language))
                        .toList(),
                hit.restricted(),
                text(next, language, owner));
    }

    private List<String> warnings(Mrz zone, boolean birthUsed, Locale language) {
        List<String> warnings = new ArrayList<>();
        if (zone.checks().containsValue(MrzCheckResult.MISMATCH)) {
            warnings.add(text("warning.check-digits", language));
        }
        if (!birthUsed) {
            warnings.add(text("warning.date-of-birth", language));
        }
        if (zone.nameMayBeTruncated()) {
            warnings.add(text("warning.name-truncated", language));
        }
        return warnings;
    }

    private static List<? extends Code> reported(TravelDocumentRecord document) {
        return document.status().stream().toList();
    }

    private static List<? extends Code> reported(PersonRecord person) {
        return person.notices().stream()
                .map(Notice::colour)
                .flatMap(colour -> colour.stream())
                .toList();
    }

    private static @Nullable Long total(Answer.TooMany<?> tooMany) {
        return tooMany.total().isPresent() ? tooMany.total().getAsLong() : null;
    }

    private static Coded coded(Code code, Locale language) {
        return new Coded(code.value(), code.label(language));
    }

    private String text(String key, Locale language, Object... arguments) {
        return texts.getMessage(key, arguments, language);
    }
}
