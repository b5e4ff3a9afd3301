package org.i247.sdk.query;

import java.util.Objects;

/** A picture of a record: its bytes as the owner sent them. Immutable; {@link #toString()} shows type and size. */
public final class Image {
    private final String mediaType;
    private final byte[] bytes;

    /**
     * Keeps a picture.
     *
     * @param mediaType {@code image/jpeg} or {@code image/png}
     * @param bytes the picture; copied
     */
    public Image(String mediaType, byte[] bytes) {
        this.mediaType = Objects.requireNonNull(mediaType, "mediaType");
        this.bytes = bytes.clone();
    }

    /**
     * The picture's type.
     *
     * @return {@code image/jpeg} or {@code image/png}
     */
    public String mediaType() {
        return mediaType;
    }

    /**
     * The picture itself.
     *
     * @return a copy of the bytes
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public String toString() {
        return "Image[" + mediaType + ", " + bytes.length + " bytes]";
    }
}
