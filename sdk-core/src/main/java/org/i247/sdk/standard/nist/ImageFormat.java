package org.i247.sdk.standard.nist;

/** The kind of an image, told by its first bytes. The SDK never looks further into an image. */
public enum ImageFormat {
    /** Wavelet scalar quantization, for fingerprints at 500 pixels per inch. */
    WSQ("WSQ20", 1),
    /** JPEG (ISO/IEC 10918). */
    JPEG("JPEGB", 2),
    /** JPEG 2000 (ISO/IEC 15444), in its file format or as a bare code stream. */
    JPEG_2000("JP2", 4),
    /** Portable Network Graphics. */
    PNG("PNG", 6),
    /** Anything else: pixels without compression, or a format of its own. */
    OTHER("NONE", 0);

    private final String name;
    private final int number;

    ImageFormat(String name, int number) {
        this.name = name;
        this.number = number;
    }

    /** The compression's name in records of variable resolution (CGA), for the lossy kind where there are two. */
    String compression() {
        return name;
    }

    /** The compression's number in a record of type 4. */
    int compressionNumber() {
        return number;
    }

    /** Whether a record that names this compression, by name or number, can hold an image of this format. */
    boolean fits(String compression) {
        return switch (this) {
            case WSQ -> compression.startsWith("WSQ") || compression.equals("1");
            case JPEG -> compression.startsWith("JPEG") || compression.equals("2") || compression.equals("3");
            case JPEG_2000 -> compression.startsWith("JP2") || compression.equals("4") || compression.equals("5");
            case PNG -> compression.equals("PNG") || compression.equals("6");
            case OTHER -> !isCommon(compression);
        };
    }

    static ImageFormat of(Bytes bytes) {
        if (bytes.startsWith(0xff, 0xa0)) {
            return WSQ;
        }
        if (bytes.startsWith(0xff, 0xd8, 0xff)) {
            return JPEG;
        }
        if (bytes.startsWith(0x89, 'P', 'N', 'G')) {
            return PNG;
        }
        boolean boxes = bytes.startsWith(0, 0, 0, 12, 'j', 'P', ' ', ' ');
        return boxes || bytes.startsWith(0xff, 0x4f, 0xff, 0x51) ? JPEG_2000 : OTHER;
    }

    private static boolean isCommon(String compression) {
        return WSQ.fits(compression) || JPEG.fits(compression) || JPEG_2000.fits(compression) || PNG.fits(compression);
    }
}
