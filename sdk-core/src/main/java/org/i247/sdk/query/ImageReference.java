package org.i247.sdk.query;

import java.util.Optional;

/** A picture of a record, to be fetched by its id. Immutable; {@link #toString()} shows no value. */
public final class ImageReference extends RecordPart {
    ImageReference(Members members) {
        super(members);
    }

    /**
     * The picture's id within its record.
     *
     * @return the id, opaque
     */
    public String imageId() {
        return text("imageId").orElse("");
    }

    /**
     * {@code image/jpeg} or {@code image/png}.
     *
     * @return the media type, if said
     */
    public Optional<String> mediaType() {
        return text("mediaType");
    }

    /**
     * The picture's size.
     *
     * @return the number of bytes, if said
     */
    public Optional<Integer> bytes() {
        return integer("bytes");
    }

    /**
     * What the picture shows, in the owner's words.
     *
     * @return the caption, if said
     */
    public Optional<String> caption() {
        return text("caption");
    }
}
