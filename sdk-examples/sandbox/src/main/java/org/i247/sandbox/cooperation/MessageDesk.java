package org.i247.sandbox.cooperation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.i247.sandbox.endpoint.Call;
import org.i247.sandbox.endpoint.Content;
import org.i247.sandbox.endpoint.Envelope;
import org.i247.sandbox.json.IJson;
import org.i247.sandbox.problem.Problem;
import org.i247.sandbox.problem.RefusedException;
import org.i247.sandbox.problem.Violation;

/** {@code POST /v1/messages}. Safe for use by several threads. */
public final class MessageDesk {
    private static final int CREATED = 201;

    private final Inboxes inboxes;
    private final Ids ids;
    private final InstantSource clock;

    /**
     * A desk.
     *
     * @param inboxes where messages arrive
     * @param ids makes ids
     * @param clock the sandbox's clock
     */
    public MessageDesk(Inboxes inboxes, Ids ids, InstantSource clock) {
        this.inboxes = inboxes;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Takes a message.
     *
     * @param call a call with a message
     * @return 201 with its id
     * @throws RefusedException with 400 or 422
     */
    public Content send(Call call) throws RefusedException {
        ObjectNode message = Envelope.read(call.request());
        List<Violation> wrong = MessageRules.violations(message);
        if (!wrong.isEmpty()) {
            throw new RefusedException(new Problem(422, "INVALID_MESSAGE", wrong, null, null));
        }
        call.beforeChange();
        String id = deliver(call.caller().bureau(), message);
        return new Content(
                CREATED,
                "application/json",
                IJson.write(IJson.object().put("messageId", id).put("sentAt", now())),
                Optional.empty());
    }

    /**
     * Brings a message to its recipients.
     *
     * @param from the sender
     * @param message what it sent
     * @return the message's id
     */
    public String deliver(String from, ObjectNode message) {
        String id = ids.next("m");
        ObjectNode received =
                IJson.object().put("messageId", id).put("from", from).put("sentAt", now());
        received.setAll(message);
        Set<String> recipients = new LinkedHashSet<>();
        for (JsonNode bureau : message.path("to")) {
            recipients.add(bureau.asText());
        }
        recipients.forEach(bureau -> inboxes.add(bureau, received));
        return id;
    }

    private String now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
