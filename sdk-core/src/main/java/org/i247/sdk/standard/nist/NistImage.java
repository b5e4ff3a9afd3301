package org.i247.sdk.standard.nist;

/**
 * An image as a record holds it: bytes that pass through untouched.
 *
 * <p>Immutable and safe for use by several threads. Personal data: {@link #toString()} shows neither bytes nor size.
 */
public final class NistImage {
    private final Bytes bytes;

    NistImage(Bytes bytes) {
        this.bytes = bytes;
    }

    /**
     * Takes an image.
     *
     * @param bytes the image's bytes, which are copied
     * @return the image
     */
    public static NistImage of(byte[] bytes) {
        return new NistImage(Bytes.of(bytes.clone()));
    }

    /** {@return a copy of the bytes} */
    public byte[] bytes() {
        return bytes.copy();
    }

    /** {@return the number of bytes} */
    public int length() {
        return bytes.length();
    }

    /** {@return the kind of the image, told by its first bytes} */
    public ImageFormat format() {
        return ImageFormat.of(bytes);
    }

    Bytes content() {
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NistImage that && bytes.equals(that.bytes);
    }

    @Override
    public int hashCode() {
        return bytes.hashCode();
    }

    @Override
    public String toString() {
        return "NistImage[" + format() + "]";
    }
}
