package org.i247.sdk.standard.nist;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Writes a record as the standard has it: numbers of three digits, LEN that counts itself, the separators it asks for. */
final class TraditionalWriter {
    private static final int POSITIONS = 6;
    private static final int NO_POSITION = 255;

    private TraditionalWriter() {}

    static byte[] write(int type, List<NistField> fields) {
        return type == 4 ? binary(fields) : tagged(type, fields);
    }

    private static byte[] tagged(int type, List<NistField> fields) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (NistField field : fields) {
            if (field.number() != 1) {
                body.write(Separators.FIELD);
                body.writeBytes(ascii(String.format(Locale.ROOT, "%d.%03d:", type, field.number())));
                field.raw().writeTo(body);
            }
        }
        body.write(Separators.RECORD);
        String tag = type + ".001:";
        int length = tag.length() + body.size();
        int digits = Integer.toString(length).length();
        while (Integer.toString(length + digits).length() != digits) {
            digits++;
        }
        ByteArrayOutputStream record = new ByteArrayOutputStream(length + digits);
        record.writeBytes(ascii(tag + (length + digits)));
        record.writeBytes(body.toByteArray());
        return record.toByteArray();
    }

    private static byte[] binary(List<NistField> fields) {
        byte[] image = fields.stream()
                .filter(NistField::isBinary)
                .findFirst()
                .map(field -> field.raw().copy())
                .orElse(new byte[0]);
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        number(record, BinaryRecordReader.HEADER + image.length, 4);
        number(record, value(fields, 2), 1);
        number(record, value(fields, 3), 1);
        List<List<String>> positions = field(fields, 4).subfields();
        for (int i = 0; i < POSITIONS; i++) {
            number(record, i < positions.size() ? integer(positions.get(i).get(0)) : NO_POSITION, 1);
        }
        number(record, value(fields, 5), 1);
        number(record, value(fields, 6), 2);
        number(record, value(fields, 7), 2);
        number(record, value(fields, 8), 1);
        record.writeBytes(image);
        return record.toByteArray();
    }

    private static NistField field(List<NistField> fields, int number) {
        return fields.stream()
                .filter(field -> field.number() == number)
                .findFirst()
                .orElseGet(() -> NistField.text(number, "0"));
    }

    private static int value(List<NistField> fields, int number) {
        return integer(field(fields, number).value());
    }

    /** What is no number is found by the check of the record that is written. */
    private static int integer(String text) {
        return text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : 0;
    }

    private static void number(ByteArrayOutputStream out, int value, int bytes) {
        for (int i = bytes - 1; i >= 0; i--) {
            out.write(value >>> (8 * i));
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
