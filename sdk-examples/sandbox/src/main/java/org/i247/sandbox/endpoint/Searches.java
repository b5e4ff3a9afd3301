package org.i247.sandbox.endpoint;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.i247.sandbox.SandboxDatabase;
import org.i247.sandbox.data.Store;
import org.i247.sandbox.problem.RefusedException;
import org.i247.sandbox.request.Context;
import org.i247.sandbox.search.Asker;
import org.i247.sandbox.search.SearchEngine;

/** {@code POST /v1/{db}/searches}. */
public final class Searches implements Endpoint {
    private final SandboxDatabase database;
    private final Store store;
    private final SearchEngine engine;

    /**
     * The searches of a database.
     *
     * @param database the database
     * @param store what it holds
     * @param engine who answers
     */
    public Searches(SandboxDatabase database, Store store, SearchEngine engine) {
        this.database = database;
        this.store = store;
        this.engine = engine;
    }

    @Override
    public Content answer(Call call) throws RefusedException {
        ObjectNode envelope = Envelope.read(call.request());
        ObjectNode query = Envelope.needed(envelope, "query", "query");
        ObjectNode page = Envelope.optional(envelope, "page", "page");
        return Content.json(engine.answer(database, store, query, page, true, asker(call), call.complete()));
    }

    /**
     * Who asks.
     *
     * @param call a call
     * @return the asker
     */
    public static Asker asker(Call call) {
        Optional<Context> context = call.caller().context();
        return new Asker(
                call.caller().bureau(),
                context.map(Context::reference).orElse(""),
                !context.map(Context::test).orElse(false));
    }
}
