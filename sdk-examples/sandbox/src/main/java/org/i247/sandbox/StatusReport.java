package org.i247.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.i247.sandbox.endpoint.Call;
import org.i247.sandbox.endpoint.Content;
import org.i247.sandbox.endpoint.Endpoint;
import org.i247.sandbox.json.IJson;

/** {@code GET /v1/status}. */
final class StatusReport implements Endpoint {
    private final InstantSource clock;
    private final ScriptBook scripts;

    StatusReport(InstantSource clock, ScriptBook scripts) {
        this.clock = clock;
        this.scripts = scripts;
    }

    @Override
    public Content answer(Call call) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        ObjectNode status = IJson.object();
        ArrayNode databases =
                status.put("serverTime", now.toString()).put("contract", "1.0").putArray("databases");
        for (SandboxDatabase database : SandboxDatabase.values()) {
            DatabaseState state = scripts.state(database);
            databases
                    .addObject()
                    .put("name", database.code())
                    .put("state", state.name())
                    .put("asOf", state == DatabaseState.DOWN ? null : now.toString());
        }
        return Content.json(status);
    }
}
