package org.i247.sdk.cooperation;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.i247.sdk.internal.text.UtcTime;
import org.i247.sdk.query.DatabaseName;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Members;
import org.i247.sdk.query.RecordPart;

/**
 * Something that the bureau should know (contract, section 6): that another met its record, that a confirmation is asked for
 * or answered, that a record expires. Immutable; {@link #toString()} shows no value.
 */
public final class Alert extends RecordPart implements FeedItem {
    private final String alertId;
    private final AlertKind kind;
    private final Instant raisedAt;

    /**
     * An alert from members.
     *
     * @param members the alert as it came
     * @throws MemberException if id, kind or time are missing or have another form
     */
    public Alert(Members members) {
        super(members);
        alertId = FeedId.in(members, "alertId");
        try {
            kind = new AlertKind(needed("kind"));
        } catch (MemberException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new MemberException("kind", "FORMAT");
        }
        try {
            raisedAt = UtcTime.parse(needed("raisedAt"));
        } catch (DateTimeException e) {
            throw new MemberException("raisedAt", "FORMAT");
        }
    }

    private String needed(String name) {
        return text(name).orElseThrow(() -> new MemberException(name, "REQUIRED"));
    }

    @Override
    public String id() {
        return alertId;
    }

    /**
     * What it tells.
     *
     * @return the kind
     */
    public AlertKind kind() {
        return kind;
    }

    /**
     * When it was raised, by the gateway's clock.
     *
     * @return the instant
     */
    public Instant raisedAt() {
        return raisedAt;
    }

    /**
     * The hit that it is about.
     *
     * @return the hit's id, if there is one
     */
    public Optional<String> hitId() {
        return text("hitId");
    }

    /**
     * The record that it is about.
     *
     * @return the record's id, if there is one
     */
    public Optional<String> recordId() {
        return text("recordId");
    }

    /**
     * The request for a confirmation that it is about.
     *
     * @return the request's id, for {@link Hits}, if there is one
     */
    public Optional<String> confirmationId() {
        return text("confirmationId");
    }

    /**
     * The database that it is about.
     *
     * @return the database, if said
     */
    public Optional<DatabaseName> database() {
        return value("database", DatabaseName::new);
    }

    /**
     * Where it happened.
     *
     * @return the place, if said
     */
    public Optional<String> place() {
        return text("place");
    }

    /**
     * What it says to people.
     *
     * @return the text, if there is one
     */
    public Optional<String> text() {
        return text("text");
    }
}
