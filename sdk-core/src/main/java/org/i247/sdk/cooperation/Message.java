package org.i247.sdk.cooperation;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.i247.sdk.internal.text.UtcTime;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Members;
import org.i247.sdk.query.RecordPart;
import org.i247.sdk.standard.BureauCode;

/**
 * A message of another bureau (contract, section 6), in clear or sealed; what a sealed one says is between its bureaus.
 * Immutable; {@link #toString()} shows no value.
 */
public final class Message extends RecordPart implements FeedItem {
    private final String messageId;
    private final BureauCode from;
    private final List<BureauCode> to;
    private final Instant sentAt;
    private final MessagePriority priority;
    private final List<Attachment> attachments;

    /**
     * A message from members.
     *
     * @param members the message as it came
     * @throws MemberException if something is missing, has another form, or contradicts itself
     */
    public Message(Members members) {
        super(members);
        messageId = FeedId.in(members, "messageId");
        from = bureau(needed("from"), "from");
        to = bureaus();
        sentAt = instant();
        priority = priority(needed("priority"));
        requireOneKind();
        attachments = attachments("attachments");
        if (members.text("sealed").isPresent()) {
            sealed();
        }
    }

    private String needed(String name) {
        return text(name).orElseThrow(() -> new MemberException(name, "REQUIRED"));
    }

    private static BureauCode bureau(String code, String member) {
        try {
            return new BureauCode(code);
        } catch (IllegalArgumentException e) {
            throw new MemberException(member, "FORMAT");
        }
    }

    private List<BureauCode> bureaus() {
        List<BureauCode> bureaus =
                members().texts("to").stream().map(code -> bureau(code, "to")).toList();
        if (bureaus.isEmpty()) {
            throw new MemberException("to", "REQUIRED");
        }
        return bureaus;
    }

    private Instant instant() {
        try {
            return UtcTime.parse(needed("sentAt"));
        } catch (DateTimeException e) {
            throw new MemberException("sentAt", "FORMAT");
        }
    }

    private static MessagePriority priority(String code) {
        try {
            return new MessagePriority(code);
        } catch (IllegalArgumentException e) {
            throw new MemberException("priority", "FORMAT");
        }
    }

    /** Words in clear beside the sealed ones would be nobody's: the sender signed only the latter. */
    private void requireOneKind() {
        boolean clear = members().value("subject").isPresent()
                || members().value("body").isPresent();
        boolean sealed = members().value("sealed").isPresent();
        if (sealed && (clear || members().value("attachments").isPresent())) {
            throw new MemberException("sealed", "CONTRADICTION");
        }
        if (!sealed && !clear) {
            throw new MemberException("body", "REQUIRED");
        }
        text("subject");
        text("body");
    }

    private List<Attachment> attachments(String name) {
        List<Attachment> all = new ArrayList<>();
        for (Members each : members().objects(name)) {
            try {
                all.add(Attachment.read(each));
            } catch (MemberException e) {
                throw e.within(name + "[" + all.size() + "]");
            }
        }
        return List.copyOf(all);
    }

    @Override
    public String id() {
        return messageId;
    }

    /**
     * The bureau that sent it, as the gateway says.
     *
     * @return the bureau
     */
    public BureauCode from() {
        return from;
    }

    /**
     * The bureaus that it was sent to.
     *
     * @return one or more
     */
    public List<BureauCode> to() {
        return to;
    }

    /**
     * When it was sent, by the gateway's clock.
     *
     * @return the instant
     */
    public Instant sentAt() {
        return sentAt;
    }

    /**
     * How urgent it is.
     *
     * @return the priority
     */
    public MessagePriority priority() {
        return priority;
    }

    /**
     * The message that it answers.
     *
     * @return the other message's id, if it answers one
     */
    public Optional<String> inReplyTo() {
        return text("inReplyTo");
    }

    /**
     * What it is about.
     *
     * @return the subject; empty if there is none, or if it is sealed
     */
    public Optional<String> subject() {
        return text("subject");
    }

    /**
     * What it says.
     *
     * @return the text; empty if there is none, or if it is sealed
     */
    public Optional<String> body() {
        return text("body");
    }

    /**
     * The files that go with it.
     *
     * @return the attachments in their order; none if it is sealed
     */
    public List<Attachment> attachments() {
        return attachments;
    }

    /**
     * Whether only its recipients can read it.
     *
     * @return true if it has to be opened first
     */
    public boolean isSealed() {
        return members().value("sealed").isPresent();
    }

    /**
     * What is sealed.
     *
     * @return CMS AuthEnvelopedData (RFC 5083) in DER or BER; empty if it is not sealed
     */
    public Optional<byte[]> sealed() {
        return text("sealed").map(text -> StrictBase64.decode(text, "sealed"));
    }
}
