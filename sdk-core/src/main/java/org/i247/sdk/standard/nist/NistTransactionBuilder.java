package org.i247.sdk.standard.nist;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.i247.sdk.standard.CountryCode;
import org.i247.sdk.standard.InvalidValueException;
import org.i247.sdk.standard.ValueRule;

/**
 * Builds a transaction: the record of type 1 is made from what is said here, CNT from the records that were added. What
 * comes out was read back and keeps the rules of INTERPOL's implementation. Not safe for use by several threads.
 */
public final class NistTransactionBuilder {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final String UPDATE_2015 = "0502";
    /** Pixels per millimetre of records of type 4: 500 an inch. */
    private static final String TYPE_4_SCALE = "19.69";

    private static final String NO_TYPE_4 = "00.00";

    private final Map<Integer, NistField> header = new TreeMap<>();
    private final List<NistRecord> records = new ArrayList<>();
    private Agency destination = Agency.of("INTERPOL", "INTERPOL", "XPO");
    private Agency origin = destination;

    NistTransactionBuilder(TransactionType type) {
        put(2, UPDATE_2015);
        put(4, type.code());
        header.put(13, NistField.text(13, List.of(List.of("INT-I", "06.00"))));
    }

    /**
     * Dates the transaction (DAT). Needed.
     *
     * @param date the day, at the origin's place
     * @return this builder
     */
    public NistTransactionBuilder date(LocalDate date) {
        return put(5, DATE.format(date));
    }

    /**
     * Says when the transaction was made (GMT).
     *
     * @param instant the time
     * @return this builder
     */
    public NistTransactionBuilder time(Instant instant) {
        return put(14, INSTANT.format(instant));
    }

    /**
     * Says how urgent it is (PRY).
     *
     * @param priority 1, the most urgent, to 9
     * @return this builder
     * @throws InvalidValueException if the priority is out of range
     */
    public NistTransactionBuilder priority(int priority) {
        if (priority < 1 || priority > 9) {
            throw new InvalidValueException(ValueRule.RANGE, "A priority is 1, the most urgent, to 9");
        }
        return put(6, Integer.toString(priority));
    }

    /**
     * Says where it goes (DAI). INTERPOL if left out.
     *
     * @param agency the agency
     * @return this builder
     */
    public NistTransactionBuilder destination(Agency agency) {
        this.destination = agency;
        return this;
    }

    /**
     * Says where it comes from (ORI). Needed.
     *
     * @param agency the agency
     * @return this builder
     */
    public NistTransactionBuilder origin(Agency agency) {
        this.origin = agency;
        return put(8, agency.id());
    }

    /**
     * Names the transaction (TCN). Needed.
     *
     * @param number a number that the origin uses once
     * @return this builder
     */
    public NistTransactionBuilder controlNumber(TransactionControlNumber number) {
        return put(9, number.value());
    }

    /**
     * Names the transaction that this one answers (TCR). Needed for SRE and ERR.
     *
     * @param number its number
     * @return this builder
     */
    public NistTransactionBuilder answers(TransactionControlNumber number) {
        return put(10, number.value());
    }

    /**
     * Adds a record.
     *
     * @param record a record of type 2, 4, 9, 10, 13, 14 or 15; its place among the others is that of this call
     * @return this builder
     * @throws InvalidValueException if the record is of another type
     */
    public NistTransactionBuilder add(NistRecord record) {
        if (record.type() == 1 || !XmlNames.RECORDS.containsKey(record.type())) {
            throw new InvalidValueException(
                    ValueRule.RANGE, "Records of the types 2, 4, 9, 10, 13, 14 and 15 are written here");
        }
        records.add(record);
        return this;
    }

    /**
     * Builds the transaction with numbered fields.
     *
     * @return the transaction
     * @throws InvalidTransactionException if it breaks a rule; all that is wrong is named at once
     */
    public NistTransaction build() {
        List<NistRecord> all = all(false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (NistRecord record : all) {
            out.writeBytes(TraditionalWriter.write(record.type(), record.fields()));
        }
        return NistTransaction.read(out.toByteArray()).requireValid(NistProfile.INTERPOL);
    }

    /**
     * Builds the transaction as XML.
     *
     * @return the transaction
     * @throws InvalidTransactionException if it breaks a rule, or a field is set that has no element here
     */
    public NistTransaction buildXml() {
        List<NistRecord> all = all(true);
        Findings findings = new Findings();
        for (int i = 0; i < all.size(); i++) {
            requireElements(new NistPlace(i + 1, all.get(i).type(), 0, -1), all.get(i), findings);
        }
        if (!findings.all().isEmpty()) {
            throw new InvalidTransactionException(findings.all());
        }
        return NistTransaction.read(XmlWriter.write(all)).requireValid(NistProfile.INTERPOL);
    }

    private static void requireElements(NistPlace place, NistRecord record, Findings findings) {
        for (NistField field : record.fields()) {
            boolean known = XmlTable.of(record.type()).stream().anyMatch(each -> each.field() == field.number());
            if (field.number() != 1 && !known) {
                findings.error(
                        NistRule.FIELD_NUMBER,
                        place.inField(field.number(), -1),
                        "the field has no element here: build the transaction with numbered fields");
            }
        }
    }

    private List<NistRecord> all(boolean xml) {
        Map<Integer, NistField> fields = new TreeMap<>(header);
        boolean type4 = records.stream().anyMatch(record -> record.type() == 4);
        fields.put(3, Rewriter.content(records));
        fields.put(7, NistField.text(7, destination.id()));
        fields.put(11, NistField.text(11, type4 ? TYPE_4_SCALE : NO_TYPE_4));
        fields.put(12, NistField.text(12, type4 ? TYPE_4_SCALE : NO_TYPE_4));
        names(xml).ifPresent(names -> fields.put(17, names));
        if (records.stream().flatMap(record -> record.fields().stream()).anyMatch(NistTransactionBuilder::isForeign)) {
            fields.put(15, NistField.text(15, List.of(List.of("3", "UTF-8"))));
        }
        List<NistRecord> all = new ArrayList<>();
        all.add(new NistRecord(1, List.copyOf(fields.values()), List.of(), Bytes.of(new byte[0]), -1));
        all.addAll(records);
        return all;
    }

    private Optional<NistField> names(boolean xml) {
        if (destination.name().isEmpty() || origin.name().isEmpty()) {
            return Optional.empty();
        }
        List<String> items =
                new ArrayList<>(List.of(destination.name().get(), origin.name().get()));
        if (xml) {
            items.add(destination.country().map(CountryCode::code).orElse(""));
            items.add(origin.country().map(CountryCode::code).orElse(""));
        }
        return Optional.of(NistField.text(17, List.of(items)));
    }

    private static boolean isForeign(NistField field) {
        return !field.isBinary() && !field.isAscii();
    }

    private NistTransactionBuilder put(int number, String value) {
        header.put(number, NistField.text(number, value));
        return this;
    }
}
