package org.i247.sandbox.snapshot;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.i247.sandbox.ManifestFlaw;
import org.i247.sandbox.SandboxDatabase;
import org.i247.sandbox.data.Store;
import org.i247.sandbox.endpoint.Call;
import org.i247.sandbox.endpoint.Content;
import org.i247.sandbox.endpoint.Router;
import org.i247.sandbox.json.IJson;
import org.i247.sandbox.problem.Problem;
import org.i247.sandbox.problem.RefusedException;

/** {@code GET /v1/snapshots/{db}} and the files below it. Safe for use by several threads. */
public final class Snapshots {
    private static final Duration VALID = Duration.ofDays(7);
    private static final String LINES = "application/x-ndjson";
    private static final int SECRET_BYTES = 32;

    private final Map<String, Shelf> shelves = new HashMap<>();
    private final byte[] secret = new byte[SECRET_BYTES];
    private final InstantSource clock;
    private final CopySeal seal;

    /**
     * Copies of databases.
     *
     * @param stores what is copied of
     * @param clock the sandbox's clock
     * @param random where secrets come from
     * @param seal signs the manifests
     */
    public Snapshots(Map<SandboxDatabase, Store> stores, InstantSource clock, SecureRandom random, CopySeal seal) {
        this.clock = clock;
        this.seal = seal;
        random.nextBytes(secret);
        // Later than those of a sandbox that ran before, so that a client that kept a copy sees none go back.
        long generation = clock.instant().getEpochSecond();
        stores.forEach((database, store) -> shelves.put(database.path(), new Shelf(store, generation)));
    }

    /**
     * Adds the targets.
     *
     * @param router where they go
     */
    public void route(Router router) {
        router.add("GET", "snapshots/*", this::manifest).add("GET", "snapshots/*/files/*", this::file);
    }

    private Content manifest(Call call) throws RefusedException {
        Edition edition = shelf(call).upToDate();
        Reader reader = reader(call);
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        ObjectNode manifest = IJson.object()
                .put("name", call.names().get(0))
                .put("generation", edition.generation())
                .put("asOf", now.toString())
                .put("validUntil", now.plus(VALID).toString());
        manifest.set("base", edition.base().described(reader));
        ArrayNode deltas = manifest.putArray("deltas");
        edition.deltas().forEach(delta -> deltas.add(delta.described(reader)));
        return Content.json(signed(IJson.write(manifest), call.manifestFlaw()));
    }

    private ObjectNode signed(byte[] right, ManifestFlaw flaw) {
        byte[] manifest = flaw.beforeSigning(right);
        byte[] signature = seal.sign(manifest, flaw.isForeign());
        return IJson.object()
                .put("manifest", Base64.getEncoder().encodeToString(flaw.afterSigning(manifest)))
                .put("signature", Base64.getEncoder().encodeToString(signature));
    }

    private Content file(Call call) throws RefusedException {
        byte[] whole = shelf(call)
                .file(call.names().get(1))
                .orElseThrow(() -> new RefusedException(Problem.of(404, "NOT_FOUND")))
                .bytes(reader(call));
        Optional<String> range = call.request().value("Range");
        if (range.isEmpty()) {
            return new Content(200, LINES, whole, Optional.empty());
        }
        ByteRange part = ByteRange.of(range.get(), whole.length);
        return Content.part(
                LINES, Arrays.copyOfRange(whole, part.first(), part.last() + 1), part.first(), whole.length);
    }

    private Shelf shelf(Call call) throws RefusedException {
        Shelf shelf = shelves.get(call.names().get(0));
        if (shelf == null) {
            throw new RefusedException(Problem.of(404, "NOT_FOUND"));
        }
        return shelf;
    }

    private Reader reader(Call call) {
        return new Reader(call.caller().bureau(), secret);
    }

    /** Begins anew with what the databases hold. */
    public void reset() {
        shelves.values().forEach(Shelf::reset);
    }
}
