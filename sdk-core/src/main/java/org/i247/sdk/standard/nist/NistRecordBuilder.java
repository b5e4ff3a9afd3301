package org.i247.sdk.standard.nist;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.i247.sdk.standard.InvalidValueException;
import org.i247.sdk.standard.ValueRule;

/**
 * Builds a record to write. Whether its values keep the rules of its type is said when the transaction is built, with all
 * that is wrong at once. Not safe for use by several threads.
 */
public final class NistRecordBuilder {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final int INCH = 1;

    private final int type;
    private final Map<Integer, NistField> fields = new TreeMap<>();

    NistRecordBuilder(int type) {
        if (!XmlNames.RECORDS.containsKey(type) || type == 1) {
            throw new InvalidValueException(
                    ValueRule.RANGE, "Records of the types 2, 4, 9, 10, 13, 14 and 15 are written here");
        }
        this.type = type;
    }

    /**
     * Numbers the record within its transaction.
     *
     * @param idc 0 to 99
     * @return this builder
     * @throws InvalidValueException if the number is out of range
     */
    public NistRecordBuilder idc(int idc) {
        if (idc < 0 || idc > 99) {
            throw new InvalidValueException(ValueRule.RANGE, "An IDC is 0 to 99");
        }
        return field(2, Integer.toString(idc));
    }

    /**
     * Sets a field of one item.
     *
     * @param number 2 to 998
     * @param value text without separators and control characters
     * @return this builder
     * @throws InvalidValueException if the number is out of range or the value holds such a character
     */
    public NistRecordBuilder field(int number, String value) {
        return field(number, List.of(List.of(value)));
    }

    /**
     * Sets a field of several subfields or items.
     *
     * @param number 2 to 998
     * @param subfields the subfields, each with its items, at least one of each
     * @return this builder
     * @throws InvalidValueException if the number is out of range, there is none, or an item holds a separator or another
     *     control character
     */
    public NistRecordBuilder field(int number, List<List<String>> subfields) {
        if (number < 2 || number > 998) {
            throw new InvalidValueException(
                    ValueRule.RANGE, "A field's number is 2 to 998; LEN and DATA are made here");
        }
        if (subfields.isEmpty() || subfields.stream().anyMatch(List::isEmpty)) {
            throw new InvalidValueException(ValueRule.EMPTY, "A field has at least one subfield with one item");
        }
        for (List<String> items : subfields) {
            if (items.stream().anyMatch(item -> item.chars().anyMatch(Character::isISOControl))) {
                throw new InvalidValueException(
                        ValueRule.CHARACTERS, "An item holds no separator and no other control character");
            }
        }
        fields.put(number, NistField.text(number, subfields));
        return this;
    }

    /**
     * Says which finger or palm it is (FGP).
     *
     * @param position the standard's number: 1 to 10 the fingers from the right thumb to the left little finger, 11 to 14
     *     plain thumbs and fours, 20 to 38 palms; 0 unknown
     * @return this builder
     */
    public NistRecordBuilder position(int position) {
        return field(type == 4 ? 4 : 13, Integer.toString(position));
    }

    /**
     * Says how the print came about (IMP).
     *
     * @param impression the standard's number: 0 plain, 1 rolled, 4 latent, 8 swiped
     * @return this builder
     */
    public NistRecordBuilder impression(int impression) {
        return field(3, Integer.toString(impression));
    }

    /**
     * Says who took the image and when, in records of types 10 to 15.
     *
     * @param agency the identifier of the agency (SRC)
     * @param date the day
     * @return this builder
     */
    public NistRecordBuilder captured(String agency, LocalDate date) {
        return field(4, agency).field(5, DATE.format(date));
    }

    /**
     * Adds an image, with what is said of it: its size, its scale, and the compression that its first bytes tell.
     *
     * @param image the bytes, which pass through untouched
     * @param width pixels in a line, 10 to 65535
     * @param height lines, 10 to 65535
     * @param pixelsPerInch how many pixels an inch has, such as 500 or 1000
     * @return this builder
     * @throws InvalidValueException if a record of this type holds no image, or one of the numbers is out of range
     */
    public NistRecordBuilder image(NistImage image, int width, int height, int pixelsPerInch) {
        if (!XmlNames.IMAGES.containsKey(type)) {
            throw new InvalidValueException(ValueRule.RANGE, "A record of this type holds no image");
        }
        if (width < 10
                || width > 65535
                || height < 10
                || height > 65535
                || pixelsPerInch < 1
                || pixelsPerInch > 99999) {
            throw new InvalidValueException(ValueRule.RANGE, "An image has 10 to 65535 pixels in each direction");
        }
        field(6, Integer.toString(width)).field(7, Integer.toString(height));
        if (type == 4) {
            field(5, "0").field(8, Integer.toString(image.format().compressionNumber()));
            fields.put(9, NistField.data(9, image.content()));
            return this;
        }
        String scale = Integer.toString(pixelsPerInch);
        field(8, Integer.toString(INCH)).field(9, scale).field(10, scale);
        field(11, image.format().compression());
        if (type != 10) {
            field(12, "8");
        } else if (!fields.containsKey(12)) {
            field(12, image.format() == ImageFormat.JPEG ? "SRGB" : "RGB");
        }
        fields.put(TaggedRecordReader.DATA, NistField.data(TaggedRecordReader.DATA, image.content()));
        return this;
    }

    /**
     * Builds the record.
     *
     * @return the record
     * @throws InvalidValueException if it has no IDC
     */
    public NistRecord build() {
        if (!fields.containsKey(2)) {
            throw new InvalidValueException(ValueRule.REQUIRED, "A record has an IDC");
        }
        return record(type, List.copyOf(fields.values()));
    }

    /** A record with its traditional bytes. */
    static NistRecord record(int type, List<NistField> fields) {
        return new NistRecord(type, fields, List.of(), Bytes.of(TraditionalWriter.write(type, fields)), -1);
    }
}
