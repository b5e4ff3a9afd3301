package org.i247.sdk.internal.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.i247.sdk.internal.json.StrictJson;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Members;

/**
 * One record of the log: a JSON object on a line of ASCII. It begins with {@code seq} and {@code prev}, the digest of the
 * record before it, and ends with {@code sha256}, the digest of all that stands before {@code ,"sha256":}. In a check
 * point {@code signature} stands before that, and signs all that stands before {@code ,"signature":}. So a line can be
 * checked with nothing but a digest command. Immutable.
 *
 * @param sequence its number, from 1
 * @param previous the digest of the record before it
 * @param sha256 its own digest
 * @param text the line, without line feed
 * @param members what it says
 */
public record LedgerLine(long sequence, String previous, String sha256, String text, Members members) {
    private static final String DIGEST = ",\"sha256\":\"";
    private static final String SIGNATURE = ",\"signature\":\"";
    private static final int DIGEST_LENGTH = DIGEST.length() + 64 + 2;
    private static final Pattern FORM =
            Pattern.compile("\\{\"seq\":[1-9][0-9]{0,17},\"prev\":\"[0-9a-f]{64}\",.*,\"sha256\":\"[0-9a-f]{64}\"}");

    /**
     * The next record of a chain.
     *
     * @param end where the chain ends
     * @param body what the record says
     * @return the record
     */
    public static LedgerLine after(ChainEnd end, Members body) {
        return sealed(end, open(end, body), body);
    }

    /**
     * The next record of a chain, signed.
     *
     * @param end where the chain ends
     * @param body what the record says
     * @param signer signs bytes
     * @return the record
     */
    public static LedgerLine signedAfter(ChainEnd end, Members body, Signer signer) {
        String open = open(end, body);
        byte[] signature = signer.sign(open.getBytes(StandardCharsets.US_ASCII));
        return sealed(end, open + SIGNATURE + Base64.getEncoder().encodeToString(signature) + '"', body);
    }

    private static LedgerLine sealed(ChainEnd end, String open, Members body) {
        String digest = Sha256.hex(open.getBytes(StandardCharsets.US_ASCII));
        return new LedgerLine(end.sequence() + 1, end.sha256(), digest, open + DIGEST + digest + "\"}", body);
    }

    private static String open(ChainEnd end, Members body) {
        Members.Builder all = Members.builder().put("seq", end.sequence() + 1).put("prev", end.sha256());
        body.names().forEach(name -> all.put(name, body.value(name).orElse(null)));
        String json = ascii(new String(StrictJson.write(all.build()), StandardCharsets.UTF_8));
        return json.substring(0, json.length() - 1);
    }

    /** What is not ASCII can only stand within strings. */
    private static String ascii(String json) {
        StringBuilder ascii = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c < 0x7f) {
                ascii.append(c);
            } else {
                ascii.append("\\u").append(java.util.HexFormat.of().toHexDigits(c));
            }
        }
        return ascii.toString();
    }

    /**
     * Reads a line back.
     *
     * @param bytes the line, without line feed
     * @return the record
     * @throws LedgerFormatException if it is none, or was changed after it was written
     */
    public static LedgerLine read(byte[] bytes) throws LedgerFormatException {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (!FORM.matcher(text).matches()) {
            throw new LedgerFormatException(false);
        }
        String open = text.substring(0, text.length() - DIGEST_LENGTH);
        String digest = text.substring(text.length() - 66, text.length() - 2);
        if (!Sha256.hex(open.getBytes(StandardCharsets.ISO_8859_1)).equals(digest)) {
            throw new LedgerFormatException(true);
        }
        try {
            Members members = StrictJson.read(bytes);
            return new LedgerLine(
                    members.integer("seq").orElseThrow(), members.text("prev").orElseThrow(), digest, text, members);
        } catch (MemberException e) {
            throw new LedgerFormatException(false);
        }
    }

    /**
     * Where the chain ends with this record.
     *
     * @return the end
     */
    public ChainEnd end() {
        return new ChainEnd(sequence, sha256);
    }

    /**
     * What the signature of a check point signs.
     *
     * @return the bytes before it, or all bytes before the digest if there is none
     */
    public byte[] signedBytes() {
        int end = text.lastIndexOf(SIGNATURE);
        return text.substring(0, end < 0 ? text.length() - DIGEST_LENGTH : end).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Shows the number only: a record names the user who asked. */
    @Override
    public String toString() {
        return "LedgerLine[" + sequence + "]";
    }

    /** Signs check points. */
    @FunctionalInterface
    public interface Signer {
        /**
         * Signs.
         *
         * @param bytes what is signed
         * @return the signature value
         */
        byte[] sign(byte[] bytes);
    }
}
