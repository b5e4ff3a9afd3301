package org.i247.sandbox.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.i247.sandbox.SandboxDatabase;
import org.i247.sandbox.data.StoredRecord;
import org.i247.sandbox.json.IJson;
import org.jspecify.annotations.Nullable;

/** Writes answers to searches. */
final class AnswerWriter {
    private static final String CONFIRM = "CONFIRM_WITH_OWNER";
    /** What is told even of a withheld record: it is about the officer's safety, and the subject's. */
    private static final Set<String> SAFETY =
            Set.of(CONFIRM, "ARMED", "DANGEROUS", "ESCAPE_RISK", "SUICIDE_RISK", "CONTAGIOUS");

    private static final Duration AGE_OF_DATA = Duration.ofMinutes(1);

    private final InstantSource clock;
    private final Cursors cursors;
    private final HitWatch watch;

    AnswerWriter(InstantSource clock, Cursors cursors, HitWatch watch) {
        this.clock = clock;
        this.cursors = cursors;
        this.watch = watch;
    }

    ObjectNode tooMany(SandboxDatabase database, int total, boolean complete) {
        ObjectNode answer = IJson.object();
        answer.put("outcome", "TOO_MANY").put("complete", complete).put("total", total);
        answer.putNull("nextCursor").putArray("hits");
        return finished(answer, database);
    }

    ObjectNode answer(
            SandboxDatabase database,
            int total,
            List<Match> shown,
            @Nullable String nextCursor,
            boolean complete,
            Asked asked) {
        ObjectNode answer = IJson.object();
        answer.put("outcome", total == 0 ? "NO_HIT" : "HIT")
                .put("complete", complete)
                .put("total", total)
                .put("nextCursor", nextCursor);
        ArrayNode hits = answer.putArray("hits");
        shown.forEach(match -> hits.add(hit(match, asked, database)));
        return finished(answer, database);
    }

    private ObjectNode finished(ObjectNode answer, SandboxDatabase database) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        answer.putObject("database")
                .put("name", database.code())
                .put("asOf", now.minus(AGE_OF_DATA).toString());
        return answer.put("answeredAt", now.toString());
    }

    private ObjectNode hit(Match match, Asked asked, SandboxDatabase database) {
        StoredRecord record = match.record();
        boolean restricted = record.withheldFrom().contains(asked.asker().bureau());
        ObjectNode hit = IJson.object();
        String hitId = cursors.hitId(asked.question(), asked.asker().reference(), record.id());
        watch.shown(hitId, database, record, asked.asker());
        hit.put("hitId", hitId).put("score", Math.round(match.score() * 1000) / 1000.0);
        ArrayNode matchedOn = hit.putArray("matchedOn");
        match.matchedOn().forEach(matchedOn::add);
        hit.put("status", "UNCONFIRMED").put("restricted", restricted).put("owner", record.owner());
        ArrayNode caveats = hit.putArray("caveats");
        caveats(record).stream()
                .filter(caveat -> !restricted || SAFETY.contains(caveat))
                .forEach(caveats::add);
        if (!restricted) {
            hit.put("recordId", record.id()).set("record", record.members());
        }
        return hit;
    }

    private static Set<String> caveats(StoredRecord record) {
        Set<String> caveats = new LinkedHashSet<>(Set.of(CONFIRM));
        for (JsonNode caveat : record.members().path("caveats")) {
            caveats.add(caveat.asText());
        }
        return caveats;
    }

    /** The question's identity, and who asks it. */
    record Asked(String question, Asker asker) {}
}
