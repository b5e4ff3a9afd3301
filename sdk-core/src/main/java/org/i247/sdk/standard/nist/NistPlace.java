package org.i247.sdk.standard.nist;

import java.util.Locale;

/**
 * A place in a transaction, for a person to go to. It holds numbers only, so it may be logged.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param record which record, from 1; 0 for the transaction as a whole
 * @param recordType the record's type, 1 to 99; 0 if it is unknown or the place is no record
 * @param field the field's number, 1 to 999; 0 for the record as a whole
 * @param position in a traditional transaction the offset in bytes from 0, in an XML one the line from 1; -1 if the place
 *     was not read from anywhere
 */
public record NistPlace(int record, int recordType, int field, long position) {

    static final NistPlace TRANSACTION = new NistPlace(0, 0, 0, -1);

    NistPlace inField(int number, long at) {
        return new NistPlace(record, recordType, number, at);
    }

    /** {@return the field as the standard writes it, such as {@code 14.013 FGP}; empty text for no field} */
    public String fieldName() {
        if (field == 0) {
            return "";
        }
        String mnemonic = FieldTable.mnemonic(recordType, field);
        return String.format(Locale.ROOT, "%d.%03d%s", recordType, field, mnemonic.isEmpty() ? "" : " " + mnemonic);
    }

    /** Returns the place in words, such as {@code record 2 (type 14), field 14.013 FGP, at 211}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(record == 0 ? "transaction" : "record " + record);
        if (recordType != 0) {
            text.append(" (type ").append(recordType).append(')');
        }
        if (field != 0) {
            text.append(", field ").append(fieldName());
        }
        if (position >= 0) {
            text.append(", at ").append(position);
        }
        return text.toString();
    }
}
