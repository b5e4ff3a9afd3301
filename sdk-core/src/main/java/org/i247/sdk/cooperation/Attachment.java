package org.i247.sdk.cooperation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.i247.sdk.error.Violation;
import org.i247.sdk.internal.ledger.Sha256;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Members;
import org.i247.sdk.standard.PersonalText;
import org.jspecify.annotations.Nullable;

/**
 * A file that goes with a message (contract, section 6). Immutable; {@link #toString()} shows type and size, not the name,
 * which may be a person's.
 */
public final class Attachment {
    private static final Pattern MEDIA_TYPE =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}(?:;.*)?");

    private final PersonalText name;
    private final String mediaType;
    private final byte[] bytes;

    private Attachment(PersonalText name, String mediaType, byte[] bytes) {
        this.name = name;
        this.mediaType = mediaType;
        this.bytes = bytes;
    }

    /**
     * A file to send.
     *
     * @param name its name: 1 to 128 of letters, digits and {@code . _ ~ -}, not of dots alone
     * @param mediaType its type, such as {@code application/pdf}
     * @param bytes its content; copied
     * @return the attachment; what is wrong with it is told when the message is built
     */
    public static Attachment of(String name, String mediaType, byte[] bytes) {
        return new Attachment(PersonalText.of(name), mediaType, bytes.clone());
    }

    static Attachment read(Members members) {
        String name = FeedId.in(members, "name");
        String type = members.text("mediaType").orElseThrow(() -> new MemberException("mediaType", "REQUIRED"));
        String content = members.text("content").orElseThrow(() -> new MemberException("content", "REQUIRED"));
        if (!MEDIA_TYPE.matcher(type).matches()) {
            throw new MemberException("mediaType", "FORMAT");
        }
        return new Attachment(PersonalText.of(name), type, StrictBase64.decode(content, "content"));
    }

    /** What is wrong with it, seen from the place that it stands at. */
    List<Violation> violations(String place) {
        List<Violation> wrong = new ArrayList<>();
        if (!FeedId.is(name.reveal())) {
            wrong.add(new Violation(place + ".name", "FORMAT", "is 1 to 128 letters, digits and . _ ~ -"));
        }
        if (!MEDIA_TYPE.matcher(mediaType).matches()) {
            wrong.add(new Violation(place + ".mediaType", "FORMAT", "is a media type such as application/pdf"));
        }
        return wrong;
    }

    Members members() {
        return Members.builder()
                .put("name", name)
                .put("mediaType", mediaType)
                .put("content", Base64.getEncoder().encodeToString(bytes))
                .build();
    }

    /** What it takes on the wire, in base64. */
    long wireBytes() {
        return (bytes.length + 2L) / 3 * 4;
    }

    /**
     * Its name, which is the name of a file in one directory and nothing else.
     *
     * @return the name
     */
    public String name() {
        return name.reveal();
    }

    /**
     * Its type.
     *
     * @return the type as its sender says it
     */
    public String mediaType() {
        return mediaType;
    }

    /**
     * Its content.
     *
     * @return a copy of the bytes
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * How large it is.
     *
     * @return the number of bytes
     */
    public int size() {
        return bytes.length;
    }

    /**
     * The digest of its content, to compare with what the sender said elsewhere. That it arrived as it was sent to the
     * gateway is proven by the gateway's signature, and for a sealed message by the sender's.
     *
     * @return SHA-256, 64 characters in lower-case hex
     */
    public String sha256() {
        return Sha256.hex(bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Attachment that
                && name.equals(that.name)
                && mediaType.equals(that.mediaType)
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Attachment[" + mediaType + ", " + bytes.length + " bytes]";
    }
}
