package org.i247.sdk.cooperation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.InvalidRequestException;
import org.i247.sdk.error.Violation;
import org.i247.sdk.query.Members;
import org.i247.sdk.standard.BureauCode;
import org.i247.sdk.standard.PersonalText;
import org.jspecify.annotations.Nullable;

/**
 * A message to other bureaus (contract, section 6), complete and valid. Immutable; {@link #toString()} shows to how many it
 * goes and how many attachments it has.
 */
public final class MessageDraft {
    /** What a request may be at the most: 16 MiB (contract, section 1). Attachments travel in base64, a third larger. */
    public static final int MOST_BYTES = 16 * 1024 * 1024;

    private static final Set<MessagePriority> PRIORITIES =
            Set.of(MessagePriority.ROUTINE, MessagePriority.URGENT, MessagePriority.FLASH);

    private final List<BureauCode> to;
    private final MessagePriority priority;
    private final @Nullable PersonalText subject;
    private final @Nullable PersonalText body;
    private final @Nullable String inReplyTo;
    private final List<Attachment> attachments;

    private MessageDraft(Builder builder) {
        to = List.copyOf(builder.to);
        priority = builder.priority;
        subject = builder.subject;
        body = builder.body;
        inReplyTo = builder.inReplyTo;
        attachments = List.copyOf(builder.attachments);
    }

    /**
     * Starts a message. A recipient, and a subject or a body, are needed.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The bureaus that it goes to.
     *
     * @return one or more, each once
     */
    public List<BureauCode> to() {
        return to;
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
     * What it is about.
     *
     * @return the subject, if there is one
     */
    public Optional<String> subject() {
        return Optional.ofNullable(subject).map(PersonalText::reveal);
    }

    /**
     * What it says.
     *
     * @return the text, if there is one
     */
    public Optional<String> body() {
        return Optional.ofNullable(body).map(PersonalText::reveal);
    }

    /**
     * The message that it answers.
     *
     * @return the other message's id, if it answers one
     */
    public Optional<String> inReplyTo() {
        return Optional.ofNullable(inReplyTo);
    }

    /**
     * The files that go with it.
     *
     * @return the attachments in their order
     */
    public List<Attachment> attachments() {
        return attachments;
    }

    /** What is said of the message to everybody on its way. */
    Members.Builder envelope() {
        Members.Builder members = Members.builder()
                .put("to", to.stream().map(BureauCode::code).toList())
                .put("priority", priority.value());
        if (inReplyTo != null) {
            members.put("inReplyTo", inReplyTo);
        }
        return members;
    }

    /** What it says to its recipients. */
    void content(Members.Builder members) {
        if (subject != null) {
            members.put("subject", subject);
        }
        if (body != null) {
            members.put("body", body);
        }
        if (!attachments.isEmpty()) {
            members.put(
                    "attachments", attachments.stream().map(Attachment::members).toList());
        }
    }

    /** The whole in clear. */
    Members members() {
        Members.Builder members = envelope();
        content(members);
        return members.build();
    }

    @Override
    public String toString() {
        return "MessageDraft[to " + to.size() + ", " + priority + ", " + attachments.size() + " attachment(s)]";
    }

    /** Puts a message together. Not safe for use by several threads. */
    public static final class Builder {
        private final Set<BureauCode> to = new LinkedHashSet<>();
        private MessagePriority priority = MessagePriority.ROUTINE;
        private @Nullable PersonalText subject;
        private @Nullable PersonalText body;
        private @Nullable String inReplyTo;
        private final List<Attachment> attachments = new ArrayList<>();

        private Builder() {}

        /**
         * Further recipients; who is named twice gets it once.
         *
         * @param bureaus the bureaus
         * @return this builder
         */
        public Builder to(BureauCode... bureaus) {
            to.addAll(List.of(bureaus));
            return this;
        }

        /**
         * Further recipients by their codes.
         *
         * @param bureaus codes such as {@code FR}
         * @return this builder
         * @throws IllegalArgumentException if one is no bureau's code
         */
        public Builder to(String... bureaus) {
            for (String bureau : bureaus) {
                to.add(BureauCode.of(bureau));
            }
            return this;
        }

        /**
         * How urgent it is; {@code ROUTINE} if nothing is said.
         *
         * @param how the priority
         * @return this builder
         */
        public Builder priority(MessagePriority how) {
            priority = Objects.requireNonNull(how, "how");
            return this;
        }

        /**
         * What it is about.
         *
         * @param text the subject, or null for none
         * @return this builder
         */
        public Builder subject(@Nullable String text) {
            subject = text == null ? null : PersonalText.of(text);
            return this;
        }

        /**
         * What it says.
         *
         * @param text the text, or null for none
         * @return this builder
         */
        public Builder body(@Nullable String text) {
            body = text == null ? null : PersonalText.of(text);
            return this;
        }

        /**
         * The message that it answers.
         *
         * @param messageId the other message's id, or null for none
         * @return this builder
         */
        public Builder inReplyTo(@Nullable String messageId) {
            inReplyTo = messageId;
            return this;
        }

        /**
         * A further file.
         *
         * @param file the file
         * @return this builder
         */
        public Builder attach(Attachment file) {
            attachments.add(Objects.requireNonNull(file, "file"));
            return this;
        }

        /**
         * Ends the message.
         *
         * @return the message
         * @throws InvalidRequestException if something is missing, wrong or too large; it names each place and rule
         */
        public MessageDraft build() {
            List<Violation> wrong = new ArrayList<>();
            if (to.isEmpty()) {
                wrong.add(new Violation("to", "REQUIRED", "name one bureau or more"));
            }
            if (!PRIORITIES.contains(priority)) {
                wrong.add(new Violation("priority", "RANGE", "is ROUTINE, URGENT or FLASH"));
            }
            if (subject == null && body == null) {
                wrong.add(new Violation("body", "REQUIRED", "give a subject or a body"));
            }
            requireNotBlank("subject", subject, wrong);
            requireNotBlank("body", body, wrong);
            if (inReplyTo != null && !FeedId.is(inReplyTo)) {
                wrong.add(new Violation("inReplyTo", "FORMAT", "is the id of a message"));
            }
            checkAttachments(wrong);
            if (!wrong.isEmpty()) {
                throw I247Exception.of(Failure.of(ErrorCode.INVALID_MESSAGE).withViolations(wrong));
            }
            return new MessageDraft(this);
        }

        private static void requireNotBlank(String field, @Nullable PersonalText text, List<Violation> wrong) {
            if (text != null && text.reveal().isBlank()) {
                wrong.add(new Violation(field, "EMPTY", "is empty"));
            }
        }

        private void checkAttachments(List<Violation> wrong) {
            Set<PersonalText> names = new LinkedHashSet<>();
            long bytes = 0;
            for (int i = 0; i < attachments.size(); i++) {
                String place = "attachments[" + i + "]";
                Attachment file = attachments.get(i);
                wrong.addAll(file.violations(place));
                if (!names.add(PersonalText.of(file.name()))) {
                    wrong.add(new Violation(place + ".name", "UNIQUE", "stands twice"));
                }
                bytes += file.wireBytes();
                if (bytes > MOST_BYTES) {
                    wrong.add(new Violation(
                            place + ".content",
                            "RANGE",
                            "makes the message larger than 16 MiB, of which a file takes four bytes for three"));
                    return;
                }
            }
        }
    }
}
