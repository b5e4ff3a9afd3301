package org.i247.sdk.standard.nist;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A record of a transaction. The fields of types 1, 2, 4 and 9 to 99 are read, in XML those that have a number here; the
 * other types are opaque and keep their bytes.
 *
 * <p>Immutable and safe for use by several threads. Personal data: {@link #toString()} shows type and IDC alone.
 */
public final class NistRecord {
    /** The type of a binary record that CNT does not list. */
    static final int UNKNOWN = 0;

    private final int type;
    private final List<NistField> fields;
    private final List<NistElement> elements;
    private final Bytes encoded;
    private final long position;

    NistRecord(int type, List<NistField> fields, List<NistElement> elements, Bytes encoded, long position) {
        this.type = type;
        this.fields = List.copyOf(fields);
        this.elements = List.copyOf(elements);
        this.encoded = encoded;
        this.position = position;
    }

    /**
     * Starts a record to write.
     *
     * @param type 2, 4, 9, 10, 13, 14 or 15
     * @return a builder
     * @throws org.i247.sdk.standard.InvalidValueException if records of this type are not written here
     */
    public static NistRecordBuilder builder(int type) {
        return new NistRecordBuilder(type);
    }

    /** {@return 1 to 99; 0 for a binary record whose type is said nowhere} */
    public int type() {
        return type;
    }

    /** {@return the number that binds the record to its entry in CNT, 0 to 99; empty if there is none} */
    public OptionalInt idc() {
        String text = type == 1 ? "" : value(2).orElse("");
        return text.matches("[0-9]{1,3}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    /** {@return the fields in the order in which they stand; none of an opaque record but LEN and IDC} */
    public List<NistField> fields() {
        return fields;
    }

    /**
     * Finds a field.
     *
     * @param number 1 to 999
     * @return the first field with this number
     */
    public Optional<NistField> field(int number) {
        return fields.stream().filter(field -> field.number() == number).findFirst();
    }

    /**
     * Reads the first item of a field.
     *
     * @param number 1 to 999
     * @return the item; empty if there is no such field
     */
    public Optional<String> value(int number) {
        return field(number).map(NistField::value);
    }

    /** {@return the image, untouched; empty if the record has none} */
    public Optional<NistImage> image() {
        return fields.stream().map(NistField::image).flatMap(Optional::stream).findFirst();
    }

    /** {@return every text of an XML record, whether or not it has a field's number; empty for a traditional record} */
    public List<NistElement> elements() {
        return elements;
    }

    /** The bytes as read, or as they will be written. */
    Bytes encoded() {
        return encoded;
    }

    long position() {
        return position;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NistRecord that && type == that.type && encoded.equals(that.encoded);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, encoded);
    }

    @Override
    public String toString() {
        return "NistRecord[type " + type + (idc().isPresent() ? ", IDC " + idc().getAsInt() : "") + "]";
    }
}
