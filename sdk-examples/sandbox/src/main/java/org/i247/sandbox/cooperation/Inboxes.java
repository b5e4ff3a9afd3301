package org.i247.sandbox.cooperation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.i247.sandbox.endpoint.Call;
import org.i247.sandbox.endpoint.Content;
import org.i247.sandbox.json.IJson;
import org.i247.sandbox.problem.Problem;
import org.i247.sandbox.problem.RefusedException;
import org.i247.sandbox.problem.Violation.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The inboxes of all bureaus, of alerts or of messages: {@code GET} with {@code after} and {@code wait}, and the
 * acknowledgement. Safe for use by several threads.
 */
public final class Inboxes {
    private static final int LONGEST_WAIT = 30;
    /** How often somebody who waits looks whether an owner has answered meanwhile. */
    private static final long LOOK_MILLISECONDS = 50;

    private final String list;
    private final String idMember;
    private final Runnable meanwhile;
    private final Map<String, Inbox> byBureau = new HashMap<>();
    private boolean closed;

    /**
     * Empty inboxes.
     *
     * @param list the name of the list in an answer
     * @param idMember the name of the id in each
     * @param meanwhile is called before each look, without a lock
     */
    public Inboxes(String list, String idMember, Runnable meanwhile) {
        this.list = list;
        this.idMember = idMember;
        this.meanwhile = meanwhile;
    }

    /**
     * Something arrives.
     *
     * @param bureau for whom
     * @param item what, with its id
     */
    public synchronized void add(String bureau, ObjectNode item) {
        inbox(bureau).add(item);
        notifyAll();
    }

    private Inbox inbox(String bureau) {
        return byBureau.computeIfAbsent(bureau, code -> new Inbox(idMember));
    }

    /**
     * How many a bureau has not acknowledged.
     *
     * @param bureau the bureau
     * @return their number
     */
    public synchronized long unacknowledged(String bureau) {
        return inbox(bureau).unacknowledged();
    }

    /**
     * {@code GET /v1/alerts} or {@code GET /v1/messages}.
     *
     * @param call the call
     * @return a part of the caller's inbox
     * @throws RefusedException with 400
     */
    public Content read(Call call) throws RefusedException {
        Map<String, String> query = query(call.request().target());
        Optional<String> after = Optional.ofNullable(query.remove("after"));
        int wait = wait(query.remove("wait"));
        if (!query.isEmpty()) {
            throw new RefusedException(Problem.malformed(400));
        }
        long until = System.nanoTime() + Duration.ofSeconds(wait).toNanos();
        while (true) {
            meanwhile.run();
            synchronized (this) {
                Inbox.Part part = inbox(call.caller().bureau())
                        .read(after)
                        .orElseThrow(() -> new RefusedException(Problem.malformed("after", Rule.RANGE)));
                if (!part.items().isEmpty() || closed || System.nanoTime() - until >= 0) {
                    return content(part);
                }
                try {
                    wait(LOOK_MILLISECONDS);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return content(part);
                }
            }
        }
    }

    private Content content(Inbox.Part part) {
        ObjectNode whole = IJson.object();
        ArrayNode items = whole.putArray(list);
        part.items().forEach(items::add);
        return Content.json(whole.put("cursor", part.cursor()));
    }

    private static int wait(@Nullable String said) throws RefusedException {
        if (said == null) {
            return 0;
        }
        if (!said.matches("\\d{1,4}")) {
            throw new RefusedException(Problem.malformed("wait", Rule.FORMAT));
        }
        int seconds = Integer.parseInt(said);
        if (seconds > LONGEST_WAIT) {
            throw new RefusedException(Problem.malformed("wait", Rule.RANGE));
        }
        return seconds;
    }

    private static Map<String, String> query(String target) throws RefusedException {
        Map<String, String> parameters = new LinkedHashMap<>();
        int mark = target.indexOf('?');
        if (mark < 0) {
            return parameters;
        }
        for (String each : target.substring(mark + 1).split("&", -1)) {
            String[] pair = each.split("=", 2);
            try {
                String value =
                        pair.length < 2 ? "" : URLDecoder.decode(pair[1].replace("+", "%2B"), StandardCharsets.UTF_8);
                if (parameters.put(pair[0], value) != null) {
                    throw new RefusedException(Problem.malformed(400));
                }
            } catch (IllegalArgumentException e) {
                throw new RefusedException(Problem.malformed(400));
            }
        }
        return parameters;
    }

    /**
     * {@code POST …/acknowledgement}.
     *
     * @param call a call with an id
     * @return nothing
     * @throws RefusedException with 404
     */
    public Content acknowledge(Call call) throws RefusedException {
        call.beforeChange();
        synchronized (this) {
            if (!inbox(call.caller().bureau()).acknowledge(call.names().get(0))) {
                throw new RefusedException(Problem.of(404, "NOT_FOUND"));
            }
        }
        return Content.none();
    }

    /** Forgets everything. */
    public synchronized void reset() {
        byBureau.clear();
        notifyAll();
    }

    /** Lets nobody wait any more. */
    public synchronized void close() {
        closed = true;
        notifyAll();
    }
}
