package org.i247.sandbox.cooperation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.i247.sandbox.SandboxRole;
import org.i247.sandbox.endpoint.Call;
import org.i247.sandbox.endpoint.Content;
import org.i247.sandbox.endpoint.Envelope;
import org.i247.sandbox.json.IJson;
import org.i247.sandbox.problem.Problem;
import org.i247.sandbox.problem.RefusedException;
import org.i247.sandbox.problem.Violation.Rule;
import org.i247.sandbox.request.Context;
import org.jspecify.annotations.Nullable;

/** Requests to confirm a hit, and their owners' answers. Safe for use by several threads. */
public final class Confirmations {
    private static final Duration OPEN = Duration.ofHours(12);
    private static final Set<String> URGENCIES = Set.of("ROUTINE", "URGENT", "SUBJECT_PRESENT");
    private static final Set<String> ANSWERS = Set.of("CONFIRMED", "REFUTED");

    private final HitBook hits;
    private final Owner owner;
    private final AlertDesk alerts;
    private final Ids ids;
    private final InstantSource clock;
    private final Map<String, Asked> requests = new LinkedHashMap<>();

    /**
     * No request yet.
     *
     * @param hits the hits that can be asked about
     * @param owner how owners answer
     * @param alerts who is told
     * @param ids makes ids
     * @param clock the sandbox's clock
     */
    public Confirmations(HitBook hits, Owner owner, AlertDesk alerts, Ids ids, InstantSource clock) {
        this.hits = hits;
        this.owner = owner;
        this.alerts = alerts;
        this.ids = ids;
        this.clock = clock;
    }

    private static final class Asked {
        private final String id;
        private final String hitId;
        private final HitBook.Shown hit;
        private final String urgency;
        private final @Nullable String text;
        private final Instant at;
        private final boolean operational;
        private @Nullable String answer;
        private @Nullable String answerText;

        Asked(
                String id,
                String hitId,
                HitBook.Shown hit,
                String urgency,
                @Nullable String text,
                Instant at,
                boolean operational) {
            this.id = id;
            this.hitId = hitId;
            this.hit = hit;
            this.urgency = urgency;
            this.text = text;
            this.at = at;
            this.operational = operational;
        }

        String state(Instant now) {
            String answered = answer;
            if (answered != null) {
                return answered;
            }
            return at.plus(OPEN).isAfter(now) ? "ASKED" : "EXPIRED";
        }
    }

    /**
     * {@code POST /v1/hits/{hitId}/confirmation-requests}.
     *
     * @param call a call with the hit's id
     * @return 202 with the request's id
     * @throws RefusedException with 404 or 400
     */
    public Content ask(Call call) throws RefusedException {
        String hitId = call.names().get(0);
        String bureau = call.caller().bureau();
        HitBook.Shown hit =
                hits.find(hitId, bureau).orElseThrow(() -> new RefusedException(Problem.of(404, "NOT_FOUND")));
        ObjectNode body = Envelope.read(call.request());
        String urgency = closed(body, "urgency", URGENCIES);
        String text = text(body);
        call.beforeChange();
        settle();
        Instant now = clock.instant();
        Asked asked;
        boolean isNew;
        synchronized (this) {
            Optional<Asked> open = requests.values().stream()
                    .filter(each -> each.hitId.equals(hitId) && each.state(now).equals("ASKED"))
                    .findFirst();
            isNew = open.isEmpty();
            boolean operational = !call.caller().context().map(Context::test).orElse(false);
            asked = open.orElseGet(() -> new Asked(ids.next("c"), hitId, hit, urgency, text, now, operational));
            requests.put(asked.id, asked);
        }
        if (isNew && asked.operational) {
            ObjectNode alert = alert(asked).put("text", "A bureau asks you to confirm a hit on your record");
            alerts.raise(hit.owner(), "CONFIRMATION_ASKED", now, alert);
        }
        return Content.accepted(IJson.object().put("confirmationId", asked.id).put("state", asked.state(now)))
                .at("/v1/confirmation-requests/" + asked.id);
    }

    private static ObjectNode alert(Asked asked) {
        return IJson.object()
                .put("recordId", asked.hit.recordId())
                .put("confirmationId", asked.id)
                .put("database", asked.hit.database());
    }

    /**
     * {@code GET /v1/confirmation-requests/{confirmationId}}, for both sides.
     *
     * @param call a call with the request's id
     * @return the request
     * @throws RefusedException with 404
     */
    public Content read(Call call) throws RefusedException {
        settle();
        Asked asked = find(call);
        boolean isOwner = asked.hit.owner().equals(call.caller().bureau());
        ObjectNode whole = IJson.object();
        synchronized (this) {
            whole.put("confirmationId", asked.id)
                    .put("state", asked.state(clock.instant()))
                    .put("urgency", asked.urgency)
                    .put("text", asked.text)
                    .put("askedAt", written(asked.at))
                    .put("expiresAt", written(asked.at.plus(OPEN)))
                    .put("answerText", asked.answerText);
        }
        if (isOwner) {
            whole.put("askedBy", asked.hit.askedBy()).put("recordId", asked.hit.recordId());
        }
        return Content.json(whole);
    }

    private synchronized Asked find(Call call) throws RefusedException {
        String bureau = call.caller().bureau();
        return Optional.ofNullable(requests.get(call.names().get(0)))
                .filter(asked ->
                        asked.hit.askedBy().equals(bureau) || asked.hit.owner().equals(bureau))
                .orElseThrow(() -> new RefusedException(Problem.of(404, "NOT_FOUND")));
    }

    /**
     * {@code POST /v1/confirmation-requests/{confirmationId}/answer}, by the owner.
     *
     * @param call a call with the request's id
     * @return nothing
     * @throws RefusedException with 404, 403, 400 or 409
     */
    public Content answer(Call call) throws RefusedException {
        settle();
        Asked asked = find(call);
        if (!asked.hit.owner().equals(call.caller().bureau())) {
            throw new RefusedException(Problem.of(403, "NOT_OWNER"));
        }
        if (call.caller().role() != SandboxRole.BUREAU) {
            throw new RefusedException(Problem.of(403, "WRITE_NOT_ALLOWED"));
        }
        ObjectNode body = Envelope.read(call.request());
        String state = closed(body, "state", ANSWERS);
        String text = text(body);
        if (!asked.state(clock.instant()).equals("ASKED")) {
            throw new RefusedException(Problem.of(409, "ALREADY_ANSWERED"));
        }
        call.beforeChange();
        answered(asked, state, text, clock.instant());
        return Content.none();
    }

    /** Owners who answer of themselves have done so by now. */
    void settle() {
        Optional<Owner.Answer> usual = owner.answer();
        if (usual.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        List<Asked> due = new ArrayList<>();
        synchronized (this) {
            requests.values().stream()
                    .filter(asked -> asked.answer == null
                            && !asked.at.plus(usual.get().after()).isAfter(now))
                    .forEach(due::add);
        }
        String state = usual.get().confirmed() ? "CONFIRMED" : "REFUTED";
        due.forEach(asked -> answered(
                asked, state, usual.get().text(), asked.at.plus(usual.get().after())));
    }

    private void answered(Asked asked, String state, @Nullable String text, Instant at) {
        synchronized (this) {
            if (asked.answer != null) {
                return;
            }
            asked.answer = state;
            asked.answerText = text;
        }
        if (asked.operational) {
            ObjectNode alert = alert(asked).put("hitId", asked.hitId).put("text", "The owner has answered");
            alert.remove("recordId");
            alerts.raise(asked.hit.askedBy(), "CONFIRMATION_ANSWERED", at, alert);
        }
    }

    private static String closed(ObjectNode body, String name, Set<String> values) throws RefusedException {
        JsonNode value = body.path(name);
        if (value.isMissingNode() || value.isNull()) {
            throw new RefusedException(Problem.malformed(name, Rule.REQUIRED));
        }
        if (!value.isTextual()) {
            throw new RefusedException(Problem.malformed(name, Rule.TYPE));
        }
        if (!values.contains(value.textValue())) {
            throw new RefusedException(Problem.malformed(name, Rule.RANGE));
        }
        return value.textValue();
    }

    private static @Nullable String text(ObjectNode body) throws RefusedException {
        JsonNode value = body.path("text");
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw new RefusedException(Problem.malformed("text", Rule.TYPE));
        }
        if (value.textValue().isEmpty()) {
            throw new RefusedException(Problem.malformed("text", Rule.EMPTY));
        }
        return value.textValue();
    }

    private static String written(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** Forgets all requests. */
    public synchronized void reset() {
        requests.clear();
        owner.reset();
    }
}
