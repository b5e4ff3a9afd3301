package org.i247.borderdesk.view;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.i247.sdk.person.MatchReason;
import org.i247.sdk.person.PersonMatch;
import org.i247.sdk.query.Caveat;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.query.Hit;

/** A hit as JSON; the record's members as they came, unknown ones too. */
final class JsonHit {
    private JsonHit() {}

    static void write(Hit<? extends DatabaseRecord> hit, Optional<PersonMatch> match, Words words, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("hitId", hit.hitId());
        json.writeNumberField("score", hit.score());
        json.writeFieldName("match");
        if (match.isPresent()) {
            match(match.get(), words, json);
        } else {
            json.writeNull();
        }
        texts("matchedOn", hit.matchedOn(), json);
        json.writeStringField("status", hit.status().value());
        json.writeStringField("owner", hit.owner().code());
        texts("caveats", hit.caveats().stream().map(Caveat::value).toList(), json);
        json.writeBooleanField("restricted", hit.restricted());
        json.writeFieldName("record");
        JsonMembers.write(hit.record().map(DatabaseRecord::members).orElse(null), json);
        json.writeEndObject();
    }

    /** The desk's own comparison of a person with the question. */
    private static void match(PersonMatch match, Words words, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeFieldName("score");
        if (match.score().isPresent()) {
            json.writeNumber(match.score().getAsDouble());
        } else {
            json.writeNull();
        }
        texts(
                "reasons",
                match.reasons().stream().map(MatchReason::kind).map(Enum::name).toList(),
                json);
        texts("sentences", words.sentences(match), json);
        json.writeEndObject();
    }

    private static void texts(String name, List<String> texts, JsonGenerator json) throws IOException {
        json.writeFieldName(name);
        JsonMembers.write(texts, json);
    }
}
