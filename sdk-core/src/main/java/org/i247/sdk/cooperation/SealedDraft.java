package org.i247.sdk.cooperation;

import java.util.List;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.json.StrictJson;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Members;
import org.i247.sdk.standard.BureauCode;

/**
 * A message that was sealed and is to be sent. Sealing it once more would give other bytes, which a gateway would not take for the
 * same message: so these bytes are kept, in a file or a database, until it is known what became of it. Only recipients, priority
 * and {@code inReplyTo} can be read in them. Immutable; {@link #toString()} shows no value.
 */
public final class SealedDraft {
    private final Members members;
    private final List<BureauCode> to;

    SealedDraft(Members members) {
        this.members = members;
        to = members.texts("to").stream().map(BureauCode::of).toList();
        if (to.isEmpty()) {
            throw new MemberException("to", "REQUIRED");
        }
        StrictBase64.decode(
                members.text("sealed").orElseThrow(() -> new MemberException("sealed", "REQUIRED")), "sealed");
    }

    /**
     * A message that was kept.
     *
     * @param bytes what {@link #bytes()} gave
     * @return the same message
     * @throws I247Exception {@code SEAL_BROKEN} if they are something else
     */
    public static SealedDraft read(byte[] bytes) {
        try {
            return new SealedDraft(StrictJson.read(bytes));
        } catch (MemberException e) {
            throw I247Exception.of(Failure.of(ErrorCode.SEAL_BROKEN, e.path()));
        } catch (IllegalArgumentException e) {
            throw I247Exception.of(Failure.of(ErrorCode.SEAL_BROKEN, "to"));
        }
    }

    /**
     * What is to be kept until it is known what became of the message.
     *
     * @return JSON in UTF-8, a new array each time
     */
    public byte[] bytes() {
        return StrictJson.write(members);
    }

    /**
     * Whom it goes to.
     *
     * @return one bureau or more
     */
    public List<BureauCode> to() {
        return to;
    }

    Members members() {
        return members;
    }

    /** Shows how many bureaus it goes to. */
    @Override
    public String toString() {
        return "SealedDraft[to " + to.size() + "]";
    }
}
