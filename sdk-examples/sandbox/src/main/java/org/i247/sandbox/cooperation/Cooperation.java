package org.i247.sandbox.cooperation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import org.i247.sandbox.SandboxDatabase;
import org.i247.sandbox.Specimens;
import org.i247.sandbox.data.StoredRecord;
import org.i247.sandbox.endpoint.Once;
import org.i247.sandbox.endpoint.Router;
import org.i247.sandbox.json.IJson;
import org.i247.sandbox.search.Asker;
import org.i247.sandbox.search.HitWatch;

/** Hits to confirm, alerts and messages of all bureaus. Safe for use by several threads. */
public final class Cooperation implements HitWatch {
    private final InstantSource clock;
    private final HitBook hits;
    private final Owner owner = new Owner();
    private final Confirmations confirmations;
    private final Inboxes alerts;
    private final Inboxes messages;
    private final AlertDesk alertDesk;
    private final MessageDesk messageDesk;
    private final BureauCertificates certificates;

    /**
     * What bureaus say to each other, with a few things in the inbox of {@link Specimens#BUREAU} already.
     *
     * @param clock the sandbox's clock
     * @param random where ids come from
     * @param certificates the bureaus' certificates
     */
    public Cooperation(InstantSource clock, SecureRandom random, BureauCertificates certificates) {
        this.clock = clock;
        this.certificates = certificates;
        hits = new HitBook(clock);
        Ids ids = new Ids(random);
        alerts = new Inboxes("alerts", "alertId", this::settle);
        messages = new Inboxes("messages", "messageId", () -> {});
        alertDesk = new AlertDesk(alerts, ids);
        messageDesk = new MessageDesk(messages, ids, clock);
        confirmations = new Confirmations(hits, owner, alertDesk, ids, clock);
        begin();
    }

    private void settle() {
        confirmations.settle();
    }

    /**
     * Adds the targets.
     *
     * @param router where they go
     * @param once stands before what has a key
     */
    public void route(Router router, Once once) {
        router.add("POST", "hits/*/confirmation-requests", once.before(confirmations::ask))
                .add("GET", "confirmation-requests/*", confirmations::read)
                .add("POST", "confirmation-requests/*/answer", once.before(confirmations::answer))
                .addWithQuery("GET", "alerts", alerts::read)
                .add("POST", "alerts/*/acknowledgement", alerts::acknowledge)
                .addWithQuery("GET", "messages", messages::read)
                .add("POST", "messages", once.before(messageDesk::send))
                .add("POST", "messages/*/acknowledgement", messages::acknowledge)
                .add("GET", "bureaus/*/certificates", certificates::read);
    }

    /** A hit that is shown again, to another attempt of the same call, raises no second alert. */
    @Override
    public void shown(String hitId, SandboxDatabase database, StoredRecord record, Asker asker) {
        HitBook.Shown hit =
                new HitBook.Shown(asker.bureau(), record.owner(), database.code(), record.id(), clock.instant());
        boolean others = !record.owner().equals(asker.bureau());
        if (hits.enter(hitId, hit) && others && asker.operational()) {
            alertDesk.raise(
                    record.owner(),
                    "RECORD_HIT",
                    clock.instant(),
                    IJson.object()
                            .put("recordId", record.id())
                            .put("database", database.code())
                            .put("place", "Bureau " + asker.bureau())
                            .put("text", "Another bureau met your record"));
        }
    }

    /**
     * How owners answer.
     *
     * @return the owners
     */
    public Owner owner() {
        return owner;
    }

    /**
     * Raises an alert.
     *
     * @param bureau for whom
     * @param kind its kind
     * @param members what else it says
     * @return its id
     */
    public String raise(String bureau, String kind, ObjectNode members) {
        return alertDesk.raise(bureau, kind, clock.instant(), members);
    }

    /**
     * Brings a message.
     *
     * @param from the sender
     * @param message what it sent
     * @return its id
     */
    public String deliver(String from, ObjectNode message) {
        return messageDesk.deliver(from, message);
    }

    /**
     * How many alerts a bureau has not acknowledged.
     *
     * @param bureau the bureau
     * @return their number
     */
    public long unacknowledgedAlerts(String bureau) {
        return alerts.unacknowledged(bureau);
    }

    /**
     * How many messages a bureau has not acknowledged.
     *
     * @param bureau the bureau
     * @return their number
     */
    public long unacknowledgedMessages(String bureau) {
        return messages.unacknowledged(bureau);
    }

    /** Goes back to what was there at the start. */
    public void reset() {
        hits.reset();
        confirmations.reset();
        alerts.reset();
        messages.reset();
        begin();
    }

    private void begin() {
        alertDesk.raise(
                Specimens.BUREAU,
                "RECORD_EXPIRING",
                clock.instant().minus(Duration.ofHours(2)),
                IJson.object()
                        .put("recordId", Specimens.OWN_RECORD)
                        .put("database", "WOA")
                        .put("text", "A record of yours is deleted in 30 days unless you keep it longer"));
        alertDesk.raise(
                Specimens.BUREAU,
                "ARRIVAL_OF_WANTED_PERSON",
                clock.instant().minus(Duration.ofHours(1)),
                IJson.object()
                        .put("recordId", Specimens.WANTED_RECORD)
                        .put("database", "NOMINAL")
                        .put("place", "Zenith airport")
                        .put("text", "A person whom you want has arrived"));
        ObjectNode message = IJson.object();
        message.putArray("to").add(Specimens.BUREAU);
        message.put("subject", "Blank passports")
                .put("body", "Twenty blank passports were taken. The list of their numbers is attached.")
                .put("priority", "URGENT");
        message.putArray("attachments")
                .addObject()
                .put("name", "numbers.txt")
                .put("mediaType", "text/plain")
                .put(
                        "content",
                        Base64.getEncoder().encodeToString("ZE000500 to ZE000519\n".getBytes(StandardCharsets.UTF_8)));
        messageDesk.deliver(Specimens.NEIGHBOUR, message);
    }

    /** Lets nobody wait any more. */
    public void close() {
        alerts.close();
        messages.close();
    }
}
