package org.i247.sandbox.endpoint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;
import org.i247.sandbox.SandboxDatabase;
import org.i247.sandbox.data.Store;
import org.i247.sandbox.json.IJson;
import org.i247.sandbox.problem.Problem;
import org.i247.sandbox.problem.ProblemWriter;
import org.i247.sandbox.problem.RefusedException;
import org.i247.sandbox.problem.Violation.Rule;
import org.i247.sandbox.search.SearchEngine;

/** {@code POST /v1/{db}/search-batches}. */
public final class SearchBatches implements Endpoint {
    private static final int MOST = 100;
    private static final int LONGEST_ID = 64;

    private final SandboxDatabase database;
    private final Store store;
    private final SearchEngine engine;
    private final ProblemWriter problems;

    /**
     * The batches of a database.
     *
     * @param database the database
     * @param store what it holds
     * @param engine who answers each query
     * @param problems who words the problem of a query that cannot be asked
     */
    public SearchBatches(SandboxDatabase database, Store store, SearchEngine engine, ProblemWriter problems) {
        this.database = database;
        this.store = store;
        this.engine = engine;
        this.problems = problems;
    }

    @Override
    public Content answer(Call call) throws RefusedException {
        JsonNode queries = queries(Envelope.read(call.request()));
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < queries.size(); i++) {
            check(queries.get(i), "queries[" + i + "]", ids);
        }
        ObjectNode whole = IJson.object();
        ArrayNode answers = whole.putArray("answers");
        for (JsonNode query : queries) {
            answers.add(answer(call, (ObjectNode) query));
        }
        return Content.json(whole);
    }

    private static JsonNode queries(ObjectNode envelope) throws RefusedException {
        JsonNode queries = envelope.path("queries");
        if (queries.isMissingNode() || queries.isNull()) {
            throw new RefusedException(Problem.malformed("queries", Rule.REQUIRED));
        }
        if (!queries.isArray()) {
            throw new RefusedException(Problem.malformed("queries", Rule.TYPE));
        }
        if (queries.isEmpty()) {
            throw new RefusedException(Problem.malformed("queries", Rule.EMPTY));
        }
        if (queries.size() > MOST) {
            throw new RefusedException(Problem.malformed("queries", Rule.RANGE));
        }
        return queries;
    }

    private static void check(JsonNode query, String path, Set<String> ids) throws RefusedException {
        if (!(query instanceof ObjectNode object)) {
            throw new RefusedException(Problem.malformed(path, Rule.TYPE));
        }
        JsonNode id = object.path("id");
        if (id.isMissingNode() || id.isNull()) {
            throw new RefusedException(Problem.malformed(path + ".id", Rule.REQUIRED));
        }
        if (!id.isTextual()) {
            throw new RefusedException(Problem.malformed(path + ".id", Rule.TYPE));
        }
        String text = id.textValue();
        if (text.isEmpty() || text.codePointCount(0, text.length()) > LONGEST_ID) {
            throw new RefusedException(Problem.malformed(path + ".id", text.isEmpty() ? Rule.EMPTY : Rule.RANGE));
        }
        if (!ids.add(text)) {
            throw new RefusedException(Problem.malformed(path + ".id", Rule.UNIQUE));
        }
        Envelope.needed(object, "query", path + ".query");
        Envelope.optional(object, "page", path + ".page");
    }

    private ObjectNode answer(Call call, ObjectNode query) throws RefusedException {
        ObjectNode one = IJson.object();
        one.set("id", query.get("id"));
        ObjectNode asked = Envelope.needed(query, "query", "query");
        ObjectNode page = Envelope.optional(query, "page", "page");
        try {
            one.set(
                    "answer",
                    engine.answer(database, store, asked, page, false, Searches.asker(call), call.complete()));
        } catch (RefusedException e) {
            one.set("problem", problems.members(e.problem(), call.language(), ""));
        }
        return one;
    }
}
