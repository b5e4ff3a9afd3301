package org.i247.immigration.confirmation;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.i247.immigration.check.CheckRecord;
import org.i247.immigration.check.CheckRecord.Lead;
import org.i247.immigration.check.PassportChecks;
import org.i247.immigration.language.OfficerTexts;
import org.i247.immigration.officer.Officer;
import org.i247.immigration.problem.Fault;
import org.i247.immigration.problem.Refusal;
import org.i247.immigration.problem.RefusedException;
import org.i247.sdk.cooperation.Confirmation;
import org.i247.sdk.cooperation.Hits;
import org.i247.sdk.cooperation.Urgency;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.query.CallOptions;
import org.i247.sdk.query.QueryContext;
import org.i247.sdk.record.WriteOutcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Asks a hit's owner, once, and tells how that stands: a hit is a lead, and only its owner makes more of it. */
@Service
final class HitConfirmations {
    private final PassportChecks checks;
    private final Hits hits;
    private final ConfirmationRecords records;
    private final Clock clock;
    private final OfficerTexts texts;

    HitConfirmations(PassportChecks checks, Hits hits, ConfirmationRecords records, Clock clock, OfficerTexts texts) {
        this.checks = checks;
        this.hits = hits;
        this.records = records;
        this.clock = clock;
        this.texts = texts;
    }

    /** A request that stands is told, not made again; one whose end is not known is sent again under its own key. */
    ConfirmationResult ask(
            UUID check,
            String hitId,
            ConfirmationRequest request,
            QueryContext context,
            Officer officer,
            Locale language) {
        Lead hit = hit(checks.open(check, officer), hitId);
        ConfirmationRecord record = standing(check, hitId)
                .orElseGet(() -> leaving(check, hitId, request.urgencyOrUsual(), officer.getOfficerId()));
        if (record.confirmationId() != null) {
            return result(hit, record, null, null, language);
        }
        WriteOutcome<Confirmation> outcome = hits.askOwner(
                hitId,
                new Urgency(record.urgency()),
                request.words(),
                context,
                CallOptions.defaults().withLanguage(language).withIdempotencyKey(record.key()));
        return outcome.match(
                done -> keep(hit, record, done.result(), language),
                refused -> forget(record, refused.error()),
                conflict -> forget(record, conflict.error()),
                unknown -> result(hit, record, null, Fault.of(unknown.error(), language), language));
    }

    /** Asks the gateway how it stands. If that fails, what was known before is told, and that it failed. */
    ConfirmationResult poll(UUID check, String hitId, QueryContext context, Officer officer, Locale language) {
        Lead hit = hit(checks.open(check, officer), hitId);
        ConfirmationRecord record =
                records.find(check, hitId).orElseThrow(() -> new RefusedException(Refusal.OWNER_NOT_ASKED));
        String confirmationId = record.confirmationId();
        if (confirmationId == null) {
            return result(hit, record, null, null, language);
        }
        try {
            CallOptions options = CallOptions.defaults().withLanguage(language);
            return keep(hit, record, hits.poll(confirmationId, context, options), language);
        } catch (I247Exception e) {
            return result(hit, record, null, Fault.of(e, language), language);
        }
    }

    private static Lead hit(CheckRecord check, String hitId) {
        return check.hit(hitId).orElseThrow(() -> new RefusedException(Refusal.HIT_UNKNOWN));
    }

    /** An owner who let the time pass may be asked anew, and a key is good as long as the gateway keeps it. */
    private Optional<ConfirmationRecord> standing(UUID check, String hitId) {
        Optional<ConfirmationRecord> known = records.find(check, hitId);
        Instant now = clock.instant();
        if (known.filter(record -> record.isOver(now)).isEmpty()) {
            return known;
        }
        records.remove(check, hitId);
        return Optional.empty();
    }

    /** Kept before it leaves. */
    private ConfirmationRecord leaving(UUID check, String hitId, String urgency, String officerId) {
        ConfirmationRecord record =
                ConfirmationRecord.leaving(check, hitId, officerId, urgency, hits.newKey(), clock.instant());
        records.add(record);
        return record;
    }

    private ConfirmationResult keep(Lead hit, ConfirmationRecord record, Confirmation now, Locale language) {
        ConfirmationRecord standing = record.standing(OwnersAnswer.of(now), now.confirmationId(), clock.instant());
        records.update(standing);
        return result(hit, standing, now.details().answerText().orElse(null), null, language);
    }

    private ConfirmationResult forget(ConfirmationRecord record, I247Exception refused) {
        records.remove(record.checkId(), record.hitId());
        throw refused;
    }

    private ConfirmationResult result(
            Lead hit, ConfirmationRecord record, @Nullable String words, @Nullable Fault fault, Locale language) {
        return new ConfirmationResult(
                hit.hitId(),
                hit.owner(),
                record.state(),
                texts.text("confirmation." + record.state(), language, hit.owner()),
                record.stateAt(),
                words,
                fault);
    }
}
