package org.i247.sdk.standard.nist;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A field of a record: its number, and either text, divided into subfields and these into items, or the bytes of an image.
 *
 * <p>Text that is not UTF-8 is taken for ISO 8859-1. Immutable and safe for use by several threads. Personal data: {@link
 * #toString()} shows the number alone.
 */
public final class NistField {
    private static final String SUBFIELD = "\u001e";
    private static final String ITEM = "\u001f";

    private final int number;
    private final Bytes raw;
    private final boolean binary;

    private NistField(int number, Bytes raw, boolean binary) {
        this.number = number;
        this.raw = raw;
        this.binary = binary;
    }

    static NistField text(int number, Bytes raw) {
        return new NistField(number, raw, false);
    }

    static NistField data(int number, Bytes raw) {
        return new NistField(number, raw, true);
    }

    static NistField text(int number, String value) {
        return new NistField(number, Bytes.of(value.getBytes(StandardCharsets.UTF_8)), false);
    }

    static NistField text(int number, List<List<String>> subfields) {
        return text(
                number,
                subfields.stream().map(items -> String.join(ITEM, items)).collect(Collectors.joining(SUBFIELD)));
    }

    /** {@return the number within its record, 1 to 999; of older versions up to 999999999} */
    public int number() {
        return number;
    }

    /** {@return whether the field holds the bytes of an image, and no text} */
    public boolean isBinary() {
        return binary;
    }

    /** {@return the first item, which is the whole of a field with one; empty text for bytes of an image} */
    public String value() {
        String text = text();
        int end = 0;
        while (end < text.length() && text.charAt(end) != SUBFIELD.charAt(0) && text.charAt(end) != ITEM.charAt(0)) {
            end++;
        }
        return text.substring(0, end);
    }

    /** {@return the subfields with their items, at least one of each; one empty item for bytes of an image} */
    public List<List<String>> subfields() {
        List<List<String>> subfields = new ArrayList<>();
        for (String subfield : text().split(SUBFIELD, -1)) {
            subfields.add(List.of(subfield.split(ITEM, -1)));
        }
        return List.copyOf(subfields);
    }

    /** {@return the bytes of an image; empty if the field is text} */
    public Optional<NistImage> image() {
        return binary ? Optional.of(new NistImage(raw)) : Optional.empty();
    }

    /** The text with its separators. */
    String text() {
        return binary ? "" : decoded();
    }

    Bytes raw() {
        return raw;
    }

    boolean isAscii() {
        for (int i = 0; i < raw.length(); i++) {
            if (raw.at(i) > 0x7e) {
                return false;
            }
        }
        return true;
    }

    boolean isUtf8() {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(raw.buffer());
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NistField that
                && number == that.number
                && binary == that.binary
                && raw.equals(that.raw);
    }

    @Override
    public int hashCode() {
        return 31 * number + raw.hashCode();
    }

    @Override
    public String toString() {
        return "NistField[" + number + "]";
    }

    private String decoded() {
        return raw.text(isUtf8() ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
    }
}
