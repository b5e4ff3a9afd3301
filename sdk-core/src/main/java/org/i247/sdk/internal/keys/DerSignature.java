package org.i247.sdk.internal.keys;

import java.security.SignatureException;
import java.util.Arrays;

/** Reads ECDSA signature values in DER: a sequence of two positive integers (RFC 3279, section 2.2.3). */
public final class DerSignature {
    private static final int SEQUENCE = 0x30;
    private static final int INTEGER = 0x02;

    private final byte[] der;
    private int at;

    private DerSignature(byte[] der) {
        this.der = der;
    }

    /**
     * The two integers in fixed width, one after the other.
     *
     * @param der the value
     * @param width how many bytes each integer gets
     * @return twice as many bytes
     * @throws SignatureException if it is no such value, or an integer does not fit
     */
    public static byte[] fixedWidth(byte[] der, int width) throws SignatureException {
        DerSignature reader = new DerSignature(der);
        if (reader.length(SEQUENCE) != der.length - reader.at) {
            throw malformed();
        }
        byte[] value = new byte[2 * width];
        reader.integer(value, 0, width);
        reader.integer(value, width, width);
        if (reader.at != der.length) {
            throw malformed();
        }
        return value;
    }

    private void integer(byte[] into, int from, int width) throws SignatureException {
        int length = length(INTEGER);
        byte[] bytes = Arrays.copyOfRange(der, at, at + length);
        at += length;
        boolean padded = length > 1 && bytes[0] == 0;
        boolean negative = length == 0 || bytes[0] < 0;
        boolean needlesslyPadded = padded && bytes[1] >= 0;
        int digits = padded ? length - 1 : length;
        if (negative || needlesslyPadded || digits > width) {
            throw malformed();
        }
        System.arraycopy(bytes, length - digits, into, from + width - digits, digits);
    }

    /** The values that occur are shorter than 128 bytes: one byte tells the length. */
    private int length(int tag) throws SignatureException {
        if (der.length - at < 2 || der[at] != tag || der[at + 1] < 0 || der[at + 1] > der.length - at - 2) {
            throw malformed();
        }
        int length = der[at + 1];
        at += 2;
        return length;
    }

    private static SignatureException malformed() {
        return new SignatureException("not an ECDSA signature value in DER");
    }
}
