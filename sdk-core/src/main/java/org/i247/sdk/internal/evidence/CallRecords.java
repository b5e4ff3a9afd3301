package org.i247.sdk.internal.evidence;

import java.time.InstantSource;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.ledger.Times;
import org.i247.sdk.query.Members;
import org.i247.sdk.query.QueryContext;

/** What the records of a call say. No record says what was asked for or what was found. */
final class CallRecords {
    /** A fault of a program, whose message may hold anything. */
    private static final String FAULT = "FAULT";

    private final Asked asked;
    private final InstantSource clock;

    CallRecords(Asked asked, InstantSource clock) {
        this.asked = asked;
        this.clock = clock;
    }

    Members asked() {
        QueryContext context = asked.context();
        Members.Builder record = record("asked")
                .put("reference", asked.reference())
                .put("bureau", context.bureau().code())
                .put("unit", context.unit())
                .put("user", context.user())
                .put("purpose", context.purpose().value());
        context.caseReference().ifPresent(id -> record.put("case", id));
        if (context.isTest()) {
            record.put("test", true);
        }
        return record.put("database", asked.database())
                .put("operation", asked.operation())
                .build();
    }

    Members answered(OptionalLong question, Told told, CallTrace trace) {
        Members.Builder record = end("answered", question).put("outcome", told.outcome());
        if (!told.counts().isEmpty()) {
            Members.Builder counts = Members.builder();
            new TreeMap<>(told.counts()).forEach(counts::put);
            record.put("counts", counts.build());
        }
        told.requestId().ifPresent(id -> record.put("requestId", id));
        return record.put("attempts", trace.records()).build();
    }

    Members failed(OptionalLong question, Throwable failure, CallTrace trace) {
        Members.Builder record = end("failed", question);
        if (failure instanceof I247Exception known) {
            record.put("code", known.code().value());
            known.failure().requestId().ifPresent(id -> record.put("requestId", id));
        } else {
            record.put("code", FAULT);
        }
        return record.put("attempts", trace.records()).build();
    }

    private Members.Builder end(String type, OptionalLong question) {
        Members.Builder record = record(type);
        if (question.isPresent()) {
            record.put("asked", question.getAsLong());
        }
        return record.put("reference", asked.reference());
    }

    private Members.Builder record(String type) {
        return Members.builder().put("at", Times.text(clock.instant())).put("type", type);
    }
}
