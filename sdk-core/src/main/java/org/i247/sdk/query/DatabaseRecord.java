package org.i247.sdk.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.i247.sdk.internal.text.UtcTime;
import org.i247.sdk.standard.BureauCode;

/**
 * A record of one of the databases: what its owner said, member by member (contract, section 3). Accessors give the
 * typed value; {@link #statement} tells "not said" from "not known" from "there is none"; {@link #members()} holds
 * everything as it came, unknown members too.
 *
 * <p>A text that should be a date, a country or a code but is none does not hide the record, since a hit with a dirty
 * field is still a hit: the accessor is then empty, and the raw text is in {@link #members()}.
 *
 * <p>Immutable; safe for use by several threads. {@link #toString()} never shows a value.
 */
public abstract class DatabaseRecord extends RecordPart {
    private static final RecordShape COMMON = RecordShape.of()
            .texts("recordId", "owner", "nationalReference", "createdAt", "updatedAt", "retainUntil")
            .textLists("caveats")
            .objects(
                    "images",
                    RecordShape.of().texts("imageId", "mediaType", "caption").integers("bytes"));

    private final String recordId;
    private final BureauCode owner;

    /**
     * Checks the members against the shape and keeps them.
     *
     * @param members what the owner said
     * @param shape the types of the members beyond the common ones
     * @throws MemberException if {@code recordId} or {@code owner} is missing, or a member has another type
     */
    protected DatabaseRecord(Members members, RecordShape shape) {
        super(members);
        COMMON.check(members);
        shape.check(members);
        recordId = members.text("recordId").orElseThrow(() -> new MemberException("recordId", "REQUIRED"));
        if (members.text("owner").isEmpty()) {
            throw new MemberException("owner", "REQUIRED");
        }
        owner = value("owner", BureauCode::new).orElseThrow(() -> new MemberException("owner", "FORMAT"));
    }

    /**
     * The record's id in its database.
     *
     * @return the id, opaque
     */
    public final String recordId() {
        return recordId;
    }

    /**
     * The bureau that owns the record, and alone may confirm a hit on it.
     *
     * @return the owner
     */
    public final BureauCode owner() {
        return owner;
    }

    /**
     * The owner's own reference for the record.
     *
     * @return the reference, if said
     */
    public final Optional<String> nationalReference() {
        return text("nationalReference");
    }

    /**
     * When the record was made.
     *
     * @return the instant, if said
     */
    public final Optional<Instant> createdAt() {
        return value("createdAt", UtcTime::parse);
    }

    /**
     * When the record was last changed.
     *
     * @return the instant, if said
     */
    public final Optional<Instant> updatedAt() {
        return value("updatedAt", UtcTime::parse);
    }

    /**
     * The day up to which the owner keeps the record.
     *
     * @return the day, if said
     */
    public final Optional<LocalDate> retainUntil() {
        return value("retainUntil", LocalDate::parse);
    }

    /**
     * What to mind. A hit's own caveats include these.
     *
     * @return the caveats, perhaps none
     */
    public final List<Caveat> caveats() {
        return codes("caveats", Caveat::new);
    }

    /**
     * The pictures that can be fetched.
     *
     * @return the pictures, perhaps none
     */
    public final List<ImageReference> images() {
        return members().objects("images").stream().map(ImageReference::new).toList();
    }

    /** Shows the kind of record, its owner and how many members it has, none of them. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + "[owner=" + owner + ", "
                + members().names().size() + " members]";
    }
}
