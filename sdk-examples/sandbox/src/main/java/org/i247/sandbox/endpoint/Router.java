package org.i247.sandbox.endpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.i247.sandbox.SandboxDatabase;
import org.i247.sandbox.problem.Problem;
import org.i247.sandbox.problem.RefusedException;
import org.i247.sandbox.web.HttpRequest;

/** Finds who answers a target. Immutable. */
public final class Router {
    private static final Pattern SEGMENT = Pattern.compile("[A-Za-z0-9._~-]{1,128}");
    private static final String ROOT = "/v1/";

    private final List<Template> templates = new ArrayList<>();

    /** A router without targets. */
    public Router() {}

    /**
     * Adds a target.
     *
     * @param method a method of it
     * @param path its path below {@code /v1/}; a segment {@code *} stands for something
     * @param endpoint who answers
     * @return this router
     */
    public Router add(String method, String path, Endpoint endpoint) {
        templates.add(new Template(method, List.of(path.split("/")), endpoint, false));
        return this;
    }

    /**
     * Adds a target that takes a query.
     *
     * @param method a method of it
     * @param path its path below {@code /v1/}
     * @param endpoint who answers, and looks at the query
     * @return this router
     */
    public Router addWithQuery(String method, String path, Endpoint endpoint) {
        templates.add(new Template(method, List.of(path.split("/")), endpoint, true));
        return this;
    }

    /**
     * The database that a path belongs to, that of a copy included, whether or not there is such a target.
     *
     * @param path the path as sent
     * @return the database, if the path names one
     */
    public static Optional<SandboxDatabase> database(String path) {
        if (!path.startsWith(ROOT)) {
            return Optional.empty();
        }
        String[] segments = path.substring(ROOT.length()).split("/", -1);
        boolean copy = segments.length > 1 && segments[0].equals("snapshots");
        return SandboxDatabase.ofPath(segments[copy ? 1 : 0]);
    }

    /**
     * Finds who answers.
     *
     * @param request the request
     * @return the route
     * @throws RefusedException with 404 if there is no such target, 405 if it has another method
     */
    public Route route(HttpRequest request) throws RefusedException {
        String path = request.path();
        if (path.startsWith(ROOT)) {
            List<String> segments = List.of(path.substring(ROOT.length()).split("/", -1));
            List<String> allowed = new ArrayList<>();
            for (Template template : templates) {
                Optional<List<String>> names = template.names(segments);
                if (names.isPresent() && template.method.equals(request.method())) {
                    return new Route(template.endpoint, names.get(), template.query);
                }
                names.ifPresent(there -> allowed.add(template.method));
            }
            if (!allowed.isEmpty()) {
                throw new RefusedException(Problem.methodNotAllowed(String.join(", ", allowed)));
            }
        }
        throw new RefusedException(Problem.of(404, "NOT_FOUND"));
    }

    private record Template(String method, List<String> segments, Endpoint endpoint, boolean query) {
        Optional<List<String>> names(List<String> actual) {
            if (actual.size() != segments.size()) {
                return Optional.empty();
            }
            List<String> names = new ArrayList<>();
            for (int i = 0; i < segments.size(); i++) {
                boolean placeholder = segments.get(i).equals("*");
                if (placeholder && SEGMENT.matcher(actual.get(i)).matches()) {
                    names.add(actual.get(i));
                } else if (!segments.get(i).equals(actual.get(i)) || placeholder) {
                    return Optional.empty();
                }
            }
            return Optional.of(names);
        }
    }
}
