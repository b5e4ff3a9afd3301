package org.i247.sandbox.endpoint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.i247.sandbox.json.IJson;
import org.i247.sandbox.json.MalformedJsonException;
import org.i247.sandbox.problem.Problem;
import org.i247.sandbox.problem.RefusedException;
import org.i247.sandbox.problem.Violation.Rule;
import org.i247.sandbox.request.MessageForm;
import org.i247.sandbox.web.HttpRequest;

/** The outer form of a request's JSON: what is wrong with it is 400, while what stands inside is 422 (section 9). */
public final class Envelope {
    private Envelope() {}

    /**
     * Reads a body that is an object.
     *
     * @param request the request
     * @return the object
     * @throws RefusedException with 400 or 415
     */
    public static ObjectNode read(HttpRequest request) throws RefusedException {
        if (request.body().length > 0) {
            MessageForm.checkJson(request);
        }
        try {
            if (IJson.read(request.body()) instanceof ObjectNode object) {
                return object;
            }
        } catch (MalformedJsonException e) {
            // Answered like any other value that is no object.
        }
        throw new RefusedException(Problem.malformed(400));
    }

    /**
     * A member that must be there and an object.
     *
     * @param envelope the body
     * @param name the member's name
     * @param path its path in a violation
     * @return the object
     * @throws RefusedException with 400
     */
    public static ObjectNode needed(ObjectNode envelope, String name, String path) throws RefusedException {
        if (!envelope.hasNonNull(name)) {
            throw new RefusedException(Problem.malformed(path, Rule.REQUIRED));
        }
        return object(envelope.get(name), path);
    }

    /** A member that may be missing, and else is an object. */
    static ObjectNode optional(ObjectNode envelope, String name, String path) throws RefusedException {
        return envelope.hasNonNull(name) ? object(envelope.get(name), path) : IJson.object();
    }

    private static ObjectNode object(JsonNode value, String path) throws RefusedException {
        if (value instanceof ObjectNode object) {
            return object;
        }
        throw new RefusedException(Problem.malformed(path, Rule.TYPE));
    }
}
