package org.i247.sdk.cooperation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Members;
import org.i247.sdk.query.RecordPart;
import org.i247.sdk.standard.BureauCode;

/**
 * What a sealed message says, proven to be its sender's and meant for its recipients. Immutable; {@link #toString()} shows no
 * value.
 */
public final class OpenedMessage extends RecordPart {
    private final BureauCode from;
    private final List<BureauCode> to;
    private final List<Attachment> attachments;

    /**
     * A content from members.
     *
     * @param members the content as it was sealed
     * @throws MemberException if sender or recipients are missing, or something has another form
     */
    public OpenedMessage(Members members) {
        super(members);
        from = bureau(text("from").orElseThrow(() -> new MemberException("from", "REQUIRED")), "from");
        to = members.texts("to").stream().map(code -> bureau(code, "to")).toList();
        if (to.isEmpty()) {
            throw new MemberException("to", "REQUIRED");
        }
        text("subject");
        text("body");
        List<Attachment> files = new ArrayList<>();
        for (Members each : members.objects("attachments")) {
            files.add(Attachment.read(each));
        }
        attachments = List.copyOf(files);
    }

    private static BureauCode bureau(String code, String member) {
        try {
            return new BureauCode(code);
        } catch (IllegalArgumentException e) {
            throw new MemberException(member, "FORMAT");
        }
    }

    /**
     * The bureau that signed it.
     *
     * @return the bureau
     */
    public BureauCode from() {
        return from;
    }

    /**
     * The bureaus that it was meant for.
     *
     * @return one or more
     */
    public List<BureauCode> to() {
        return to;
    }

    /**
     * What it is about.
     *
     * @return the subject, if there is one
     */
    public Optional<String> subject() {
        return text("subject");
    }

    /**
     * What it says.
     *
     * @return the text, if there is one
     */
    public Optional<String> body() {
        return text("body");
    }

    /**
     * The files that go with it.
     *
     * @return the attachments in their order
     */
    public List<Attachment> attachments() {
        return attachments;
    }
}
