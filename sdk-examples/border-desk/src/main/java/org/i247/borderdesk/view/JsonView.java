package org.i247.borderdesk.view;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.stream.Stream;
import org.i247.borderdesk.check.CheckResult;
import org.i247.borderdesk.check.DatabaseCheck;
import org.i247.borderdesk.check.Note;
import org.i247.borderdesk.check.OutcomeKind;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.query.Answer;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.query.Hit;
import org.i247.sdk.query.Outcome;
import org.i247.sdk.query.ServiceStatus;
import org.i247.sdk.query.ServiceStatus.DatabaseStatus;

/**
 * Results as one JSON document. Its names do not move: people script against them. Every member is always there; what
 * does not apply is null; only the result of a search that is answered later has its id beside them.
 */
public final class JsonView {
    private final Words words;

    /**
     * A view.
     *
     * @param messages the texts of the notes' language
     */
    public JsonView(Messages messages) {
        this.words = new Words(messages);
    }

    /**
     * Shows a result.
     *
     * @param result the result
     * @return the document, with a line feed after it
     */
    public String show(CheckResult result) {
        return JsonDocument.write(json -> {
            json.writeStringField("reference", result.reference());
            json.writeStringField("verdict", result.verdict().name());
            json.writeArrayFieldStart("outcomes");
            for (DatabaseCheck check : result.databases()) {
                outcome(check, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("notes");
            for (String note : notes(result)) {
                json.writeString(note);
            }
            json.writeEndArray();
            if (result.searchId().isPresent()) {
                json.writeStringField("searchId", result.searchId().get());
            }
        });
    }

    /**
     * Shows a status.
     *
     * @param status the status
     * @return the document, with a line feed after it
     */
    public String show(ServiceStatus status) {
        return JsonDocument.write(json -> {
            json.writeStringField("serverTime", status.serverTime().toString());
            json.writeStringField("contract", status.contract());
            json.writeArrayFieldStart("databases");
            for (DatabaseStatus database : status.databases()) {
                json.writeStartObject();
                json.writeStringField("name", database.name().value());
                json.writeStringField("state", database.state().value());
                json.writeStringField(
                        "asOf", database.asOf().map(Object::toString).orElse(null));
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    /**
     * Shows an error.
     *
     * @param error the error
     * @return the document, with a line feed after it
     */
    public String show(ErrorView.ShownError error) {
        return JsonDocument.write(json -> {
            json.writeObjectFieldStart("error");
            json.writeStringField("code", error.code());
            json.writeStringField("message", error.message());
            json.writeEndObject();
        });
    }

    private void outcome(DatabaseCheck check, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("database", check.database().value());
        json.writeStringField("outcome", check.kind().name());
        json.writeFieldName("total");
        total(check, json);
        json.writeArrayFieldStart("hits");
        for (Hit<? extends DatabaseRecord> hit : check.hits()) {
            JsonHit.write(hit, check.match(hit), words, json);
        }
        json.writeEndArray();
        json.writeFieldName("error");
        if (check.outcome() instanceof Outcome.Failed<?> failed) {
            error(failed.error(), json);
        } else {
            json.writeNull();
        }
        json.writeEndObject();
    }

    private static void total(DatabaseCheck check, JsonGenerator json) throws IOException {
        if (check.kind() == OutcomeKind.NO_HIT) {
            json.writeNumber(0);
        } else if (check.outcome() instanceof Outcome.Answered<? extends DatabaseRecord> answered
                && answered.answer() instanceof Answer.Hits<? extends DatabaseRecord> hits) {
            json.writeNumber(hits.total());
        } else if (check.outcome() instanceof Outcome.Answered<? extends DatabaseRecord> answered
                && answered.answer() instanceof Answer.TooMany<? extends DatabaseRecord> tooMany
                && tooMany.total().isPresent()) {
            json.writeNumber(tooMany.total().getAsLong());
        } else {
            json.writeNull();
        }
    }

    private static void error(I247Exception error, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", error.code().value());
        json.writeBooleanField("retryable", error.isRetryable());
        json.writeNumberField("attempts", error.failure().attempts());
        json.writeStringField("requestId", error.failure().requestId().orElse(null));
        json.writeEndObject();
    }

    private Iterable<String> notes(CheckResult result) {
        Stream<Note> ofDatabases = result.databases().stream().flatMap(check -> check.notes().stream());
        return Stream.concat(
                        Stream.concat(result.notes().stream(), ofDatabases).map(words::note),
                        result.databases().stream().flatMap(this::cut))
                .toList();
    }

    /** What the members cannot say: that a page of hits is not all, or that the database looked at a part only. */
    private Stream<String> cut(DatabaseCheck check) {
        if (!(check.outcome() instanceof Outcome.Answered<? extends DatabaseRecord> answered
                && answered.answer() instanceof Answer.Hits<? extends DatabaseRecord> hits)) {
            return Stream.empty();
        }
        String shown = Integer.toString(hits.hits().size());
        Stream<String> more = hits.total() > hits.hits().size()
                ? Stream.of(words.text("hits.more", shown, Long.toString(hits.total())))
                : Stream.empty();
        return Stream.concat(hits.complete() ? Stream.empty() : Stream.of(words.text("hits.incomplete")), more)
                .map(note -> words.text("line", check.database().value(), note));
    }
}
