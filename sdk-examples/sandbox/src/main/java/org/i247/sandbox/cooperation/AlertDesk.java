package org.i247.sandbox.cooperation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.i247.sandbox.json.IJson;

/** Raises alerts. Safe for use by several threads. */
public final class AlertDesk {
    private final Inboxes inboxes;
    private final Ids ids;

    /**
     * A desk.
     *
     * @param inboxes where alerts arrive
     * @param ids makes ids
     */
    public AlertDesk(Inboxes inboxes, Ids ids) {
        this.inboxes = inboxes;
        this.ids = ids;
    }

    /**
     * Raises an alert.
     *
     * @param bureau for whom
     * @param kind its kind
     * @param at when
     * @param members what else it says
     * @return its id
     */
    public String raise(String bureau, String kind, Instant at, ObjectNode members) {
        String id = ids.next("a");
        ObjectNode alert = IJson.object()
                .put("alertId", id)
                .put("kind", kind)
                .put("raisedAt", at.truncatedTo(ChronoUnit.SECONDS).toString());
        alert.setAll(members);
        inboxes.add(bureau, alert);
        return id;
    }
}
