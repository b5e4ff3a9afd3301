package org.i247.sandbox.endpoint;

import java.util.List;
import org.i247.sandbox.problem.Language;
import org.i247.sandbox.web.HttpRequest;

/**
 * One request that was let in.
 *
 * @param request the request
 * @param names the parts of the target that stand for something: record, image, list
 * @param caller who asks
 * @param language the language of texts
 * @param complete whether the database can look at all that it holds
 */
public record Call(HttpRequest request, List<String> names, Caller caller, Language language, boolean complete) {
    /** Copies the list. */
    public Call {
        names = List.copyOf(names);
    }
}
