package org.i247.sdk.cooperation;

import java.time.Instant;
import java.util.Optional;
import org.i247.sdk.internal.text.UtcTime;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Members;
import org.i247.sdk.query.RecordPart;
import org.i247.sdk.standard.BureauCode;

/**
 * What is known of a request for a hit's confirmation (contract, section 6). Right after it was made it is the id alone.
 * Immutable; {@link #toString()} shows no value.
 */
public final class ConfirmationDetails extends RecordPart {
    private final String confirmationId;

    /**
     * Details from members.
     *
     * @param members the request as it came
     * @throws MemberException if it has no id
     */
    public ConfirmationDetails(Members members) {
        super(members);
        confirmationId =
                members.text("confirmationId").orElseThrow(() -> new MemberException("confirmationId", "REQUIRED"));
    }

    /**
     * The handle that the request is asked for by.
     *
     * @return the id
     */
    public String confirmationId() {
        return confirmationId;
    }

    /**
     * How much the bureau that asks is in a hurry.
     *
     * @return the urgency, if said
     */
    public Optional<Urgency> urgency() {
        return value("urgency", Urgency::new);
    }

    /**
     * What the bureau that asks wrote.
     *
     * @return the text, if there is one
     */
    public Optional<String> text() {
        return text("text");
    }

    /**
     * When the owner was asked.
     *
     * @return the instant, if said
     */
    public Optional<Instant> askedAt() {
        return value("askedAt", UtcTime::parse);
    }

    /**
     * Until when the owner can answer.
     *
     * @return the instant, if said
     */
    public Optional<Instant> expiresAt() {
        return value("expiresAt", UtcTime::parse);
    }

    /**
     * What the owner wrote.
     *
     * @return the text, if there is one
     */
    public Optional<String> answerText() {
        return text("answerText");
    }

    /**
     * The bureau that asks; told to the owner alone.
     *
     * @return the bureau, if said
     */
    public Optional<BureauCode> askedBy() {
        return value("askedBy", BureauCode::new);
    }

    /**
     * The record that was met; told to the owner alone.
     *
     * @return the record's id, if said
     */
    public Optional<String> recordId() {
        return text("recordId");
    }
}
