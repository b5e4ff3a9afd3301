package org.i247.sandbox.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.i247.sandbox.SandboxDatabase;
import org.i247.sandbox.SandboxRole;
import org.i247.sandbox.data.Store;
import org.i247.sandbox.data.StoredRecord;
import org.i247.sandbox.endpoint.Call;
import org.i247.sandbox.endpoint.Content;
import org.i247.sandbox.endpoint.Envelope;
import org.i247.sandbox.problem.Problem;
import org.i247.sandbox.problem.RefusedException;
import org.i247.sandbox.problem.Violation;
import org.i247.sandbox.problem.Violation.Rule;

/**
 * The writes to one database (contract section 5). They are refused in the contract's order: 404, owner, role, body,
 * precondition, duplicate; and one is carried out at a time. Safe for use by several threads.
 */
public final class RecordWrites {
    private static final int CREATED = 201;
    private static final int MAX_IMAGE_BYTES = 10 * 1024 * 1024;
    private static final Pattern STRONG_TAG = Pattern.compile("\"[\\x21\\x23-\\x7E\\x80-\\xFF]*\"");
    private static final Set<String> IMAGE_TYPES = Set.of("image/jpeg", "image/png");

    private final SandboxDatabase database;
    private final Store store;
    private final InstantSource clock;

    /**
     * The writes to a database.
     *
     * @param database the database
     * @param store what it holds
     * @param clock the sandbox's clock
     */
    public RecordWrites(SandboxDatabase database, Store store, InstantSource clock) {
        this.database = database;
        this.store = store;
        this.clock = clock;
    }

    /**
     * {@code POST /v1/{db}/records}.
     *
     * @param call the call
     * @return the record with status 201
     * @throws RefusedException with 403, 4xx for the body, or 409
     */
    public Content create(Call call) throws RefusedException {
        requireRole(call);
        ObjectNode record = Envelope.needed(Envelope.read(call.request()), "record", "record");
        RecordCheck.check(database, record, bureau(call), true, Set.of());
        synchronized (store) {
            requireNew(record, bureau(call), "");
            call.beforeChange();
            String id = store.nextId();
            ObjectNode whole = stamped(record, id, bureau(call), now());
            return itself(CREATED, store.put(whole, Set.of(), Map.of()))
                    .at(call.request().path() + "/" + id);
        }
    }

    /**
     * {@code PUT /v1/{db}/records/{recordId}}.
     *
     * @param call a call with the record's id
     * @return the record
     * @throws RefusedException with 404, 403, 4xx for the body, 412, 428 or 409
     */
    public Content replace(Call call) throws RefusedException {
        synchronized (store) {
            StoredRecord before = own(call);
            ObjectNode record = Envelope.needed(Envelope.read(call.request()), "record", "record");
            RecordCheck.check(
                    database, record, bureau(call), false, before.images().keySet());
            requireVersion(call, before);
            requireNew(record, bureau(call), before.id());
            call.beforeChange();
            ObjectNode whole = stamped(
                    record,
                    before.id(),
                    before.owner(),
                    before.members().path("createdAt").asText());
            Images images = Images.of(before).keptIn(whole);
            return itself(200, store.put(whole, before.withheldFrom(), images.bytes()));
        }
    }

    /**
     * {@code PUT /v1/{db}/records/{recordId}/retention}.
     *
     * @param call a call with the record's id
     * @return the record
     * @throws RefusedException with 404, 403, 400 for the body, 412 or 428
     */
    public Content retain(Call call) throws RefusedException {
        synchronized (store) {
            StoredRecord before = own(call);
            ObjectNode body = Envelope.read(call.request());
            String until = needed(body, "retainUntil");
            if (MemberKind.DAY.broken(body.path("retainUntil")) != null) {
                throw new RefusedException(Problem.malformed("retainUntil", Rule.FORMAT));
            }
            needed(body, "reason");
            requireVersion(call, before);
            call.beforeChange();
            ObjectNode whole =
                    before.members().deepCopy().put("retainUntil", until).put("updatedAt", now());
            return itself(200, store.put(whole, before.withheldFrom(), before.images()));
        }
    }

    /**
     * {@code POST /v1/{db}/records/{recordId}/deletion}.
     *
     * @param call a call with the record's id
     * @return nothing, with status 204
     * @throws RefusedException with 404, 403, 400 for the body, 412 or 428
     */
    public Content delete(Call call) throws RefusedException {
        synchronized (store) {
            StoredRecord before = own(call);
            needed(Envelope.read(call.request()), "reason");
            requireVersion(call, before);
            call.beforeChange();
            store.remove(before.id());
            return Content.none();
        }
    }

    /**
     * {@code PUT /v1/{db}/records/{recordId}/images/{imageId}}.
     *
     * @param call a call with the record's id and the image's
     * @return the record
     * @throws RefusedException with 404, 403, 400, 413 or 415
     */
    public Content putImage(Call call) throws RefusedException {
        synchronized (store) {
            StoredRecord before = own(call);
            byte[] image = call.request().body();
            String type = call.request().value("Content-Type").orElse("").strip();
            if (image.length == 0) {
                throw new RefusedException(Problem.malformed(400));
            }
            if (!IMAGE_TYPES.contains(type)) {
                throw new RefusedException(Problem.malformed(415, new Violation("Content-Type", Rule.RANGE)));
            }
            if (image.length > MAX_IMAGE_BYTES) {
                throw new RefusedException(Problem.of(413, "TOO_LARGE"));
            }
            call.beforeChange();
            ObjectNode whole = before.members().deepCopy().put("updatedAt", now());
            Images images = Images.of(before).with(whole, call.names().get(1), type, image);
            return itself(200, store.put(whole, before.withheldFrom(), images.bytes()));
        }
    }

    private StoredRecord own(Call call) throws RefusedException {
        StoredRecord record =
                store.find(call.names().get(0)).orElseThrow(() -> new RefusedException(Problem.of(404, "NOT_FOUND")));
        if (!record.owner().equals(bureau(call))) {
            throw new RefusedException(Problem.of(403, "NOT_OWNER"));
        }
        requireRole(call);
        return record;
    }

    private static void requireRole(Call call) throws RefusedException {
        if (call.caller().role() != SandboxRole.BUREAU) {
            throw new RefusedException(Problem.of(403, "WRITE_NOT_ALLOWED"));
        }
    }

    private static void requireVersion(Call call, StoredRecord record) throws RefusedException {
        String version = call.request().value("If-Match").orElse("").strip();
        if (!STRONG_TAG.matcher(version).matches()) {
            throw new RefusedException(new Problem(
                    428, "PRECONDITION_NEEDED", List.of(new Violation("If-Match", Rule.REQUIRED)), null, null));
        }
        if (!version.equals(record.entityTag())) {
            throw new RefusedException(Problem.of(412, "VERSION_CONFLICT"));
        }
    }

    /** A document that is among the bureau's own records already is changed there. */
    private void requireNew(ObjectNode record, String bureau, String itself) throws RefusedException {
        String other = store.sameDocument(record, bureau, itself);
        if (!other.isEmpty()) {
            throw new RefusedException(Problem.alreadyRecorded(other));
        }
    }

    private ObjectNode stamped(ObjectNode record, String id, String owner, String createdAt) {
        ObjectNode whole = record.deepCopy();
        return whole.put("recordId", id)
                .put("owner", owner)
                .put("createdAt", createdAt)
                .put("updatedAt", now());
    }

    private static String needed(ObjectNode body, String name) throws RefusedException {
        JsonNode value = body.path(name);
        if (value.isMissingNode() || value.isNull()) {
            throw new RefusedException(Problem.malformed(name, Rule.REQUIRED));
        }
        if (!value.isTextual()) {
            throw new RefusedException(Problem.malformed(name, Rule.TYPE));
        }
        if (value.textValue().isBlank()) {
            throw new RefusedException(Problem.malformed(name, Rule.EMPTY));
        }
        return value.textValue();
    }

    private static String bureau(Call call) {
        return call.caller().bureau();
    }

    private String now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
    }

    private static Content itself(int status, StoredRecord record) {
        return Content.json(status, record.members(), record.entityTag());
    }
}
