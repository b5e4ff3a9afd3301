package org.i247.sdk.internal.copy;

import java.util.Optional;
import java.util.function.Consumer;
import org.i247.sdk.internal.json.StrictJson;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Members;
import org.i247.sdk.standard.PersonalText;

/**
 * A line of a copy's file: a record, or that there is one no longer.
 *
 * @param recordId the record's id
 * @param record the record; empty if it was taken back
 */
public record CopyLine(PersonalText recordId, Optional<Members> record) {
    /** Far longer than any record: no line takes more memory. */
    static final int LONGEST = 1024 * 1024;

    /**
     * Reads a line. A change of a kind that is not known is refused: to pass it over would be to keep a record that is gone, or to
     * lack one that is there.
     *
     * @param bytes the line without its end
     * @param base whether it is of a base, and not of a delta
     * @param check refuses members that are no record of the database
     * @return the line
     * @throws MemberException if it breaks the contract; it names the place within the line
     */
    public static CopyLine read(byte[] bytes, boolean base, Consumer<Members> check) {
        if (bytes.length > LONGEST) {
            throw new MemberException("$", "RANGE");
        }
        Members line = StrictJson.read(bytes);
        if (base) {
            return put(line, check);
        }
        String op = line.text("op").orElseThrow(() -> new MemberException("op", "REQUIRED"));
        return switch (op) {
            case "PUT" -> {
                Members record = line.object("record").orElseThrow(() -> new MemberException("record", "REQUIRED"));
                try {
                    yield put(record, check);
                } catch (MemberException e) {
                    throw e.within("record");
                }
            }
            case "DELETE" -> new CopyLine(recordId(line), Optional.empty());
            default -> throw new MemberException("op", "FORMAT");
        };
    }

    private static CopyLine put(Members record, Consumer<Members> check) {
        check.accept(record);
        record.flag("restricted");
        return new CopyLine(recordId(record), Optional.of(record));
    }

    private static PersonalText recordId(Members members) {
        return members.text("recordId")
                .filter(id -> !id.isEmpty())
                .map(PersonalText::of)
                .orElseThrow(() -> new MemberException("recordId", "REQUIRED"));
    }
}
