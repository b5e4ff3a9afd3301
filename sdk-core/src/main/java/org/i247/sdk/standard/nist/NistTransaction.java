package org.i247.sdk.standard.nist;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.i247.sdk.standard.InvalidValueException;
import org.i247.sdk.standard.ValueRule;

/**
 * A transaction of ANSI/NIST-ITL 1-2011 (Update 2015), as read from another system or built here.
 *
 * <p>Reading is wide: what is not as the standard has it is said in {@link #findings()} with record, field, place and rule,
 * and reading goes on where it safely can. Writing gives back the very bytes that were read. Building is strict: {@link
 * #builder} refuses what breaks a rule.
 *
 * <p>Immutable and safe for use by several threads; no method blocks. Personal data: {@link #toString()} shows neither
 * names nor prints. Images are never looked into.
 */
public final class NistTransaction {
    /** The largest transaction that is read, in bytes: 64 MiB. The gateway takes less. */
    public static final int MOST_BYTES = 64 * 1024 * 1024;

    private final NistEncoding encoding;
    private final List<NistRecord> records;
    private final List<Bytes> parts;
    private final List<NistFinding> findings;

    private NistTransaction(
            NistEncoding encoding, List<NistRecord> records, List<Bytes> parts, List<NistFinding> findings) {
        this.encoding = encoding;
        this.records = List.copyOf(records);
        this.parts = List.copyOf(parts);
        this.findings = findings;
    }

    /**
     * Reads a transaction, traditional or XML.
     *
     * @param bytes the transaction, which is copied
     * @return the transaction with all that was found
     * @throws InvalidValueException if there are no bytes or more than {@link #MOST_BYTES}, if they begin neither with a
     *     record of type 1 nor as XML, or if the XML is not well-formed, has a document type or holds no record; the
     *     message names the rule and never holds a value
     */
    public static NistTransaction read(byte[] bytes) {
        if (bytes == null || bytes.length == 0) {
            throw new InvalidValueException(ValueRule.REQUIRED, "A transaction is missing");
        }
        if (bytes.length > MOST_BYTES) {
            throw new InvalidValueException(ValueRule.LENGTH, "A transaction has at most " + MOST_BYTES + " bytes");
        }
        byte[] own = bytes.clone();
        Findings findings = new Findings();
        if (XmlText.isXml(own)) {
            List<NistRecord> records = new XmlReader(findings).read(own);
            return checked(NistEncoding.XML, records, List.of(Bytes.of(own)), findings);
        }
        TraditionalReader reader = new TraditionalReader(Bytes.of(own), findings);
        reader.read();
        return checked(NistEncoding.TRADITIONAL, reader.records(), reader.parts(), findings);
    }

    /**
     * Starts a transaction to write.
     *
     * @param type what it is for
     * @return a builder
     */
    public static NistTransactionBuilder builder(TransactionType type) {
        return new NistTransactionBuilder(type);
    }

    private static NistTransaction checked(
            NistEncoding encoding, List<NistRecord> records, List<Bytes> parts, Findings findings) {
        for (int i = 0; i < records.size(); i++) {
            NistRecord record = records.get(i);
            NistPlace place = new NistPlace(i + 1, record.type(), 0, record.position());
            new RecordCheck(record, place, encoding, findings).run();
        }
        ContentCheck.run(records, findings);
        return new NistTransaction(encoding, records, parts, findings.all());
    }

    /** {@return how it is written down} */
    public NistEncoding encoding() {
        return encoding;
    }

    /** {@return the records in their order, at least one; the first is of type 1 unless a finding says otherwise} */
    public List<NistRecord> records() {
        return records;
    }

    /**
     * Finds records.
     *
     * @param type 1 to 99
     * @return the records of this type in their order
     */
    public List<NistRecord> records(int type) {
        return records.stream().filter(record -> record.type() == type).toList();
    }

    /** {@return what the transaction is for (1.004); empty if it does not say, or not in the form of a type} */
    public Optional<TransactionType> type() {
        return header(4).filter(text -> text.matches("[A-Z0-9-]{1,16}")).map(TransactionType::new);
    }

    /** {@return the control number as written (1.009); empty if there is none} */
    public Optional<String> controlNumber() {
        return header(9);
    }

    /** {@return the control number of the transaction that this one answers, as written (1.010); empty if there is none} */
    public Optional<String> answeredControlNumber() {
        return header(10);
    }

    /** {@return all that is not as the standard has it, in the order in which it was found} */
    public List<NistFinding> findings() {
        return findings;
    }

    /**
     * Holds the transaction to a profile.
     *
     * @param profile the rules
     * @return all that is not as the profile has it; the findings of the standard come first
     */
    public List<NistFinding> findings(NistProfile profile) {
        if (profile == NistProfile.STANDARD) {
            return findings;
        }
        Findings further = new Findings();
        new InterpolCheck(records, further).run();
        List<NistFinding> all = new ArrayList<>(findings);
        all.addAll(further.all());
        return List.copyOf(all);
    }

    /**
     * Makes sure that a transaction keeps the rules.
     *
     * @param profile the rules
     * @return this transaction
     * @throws InvalidTransactionException if it breaks one of them; warnings do not count
     */
    public NistTransaction requireValid(NistProfile profile) {
        List<NistFinding> errors =
                findings(profile).stream().filter(NistFinding::isError).toList();
        if (!errors.isEmpty()) {
            throw new InvalidTransactionException(errors);
        }
        return this;
    }

    /**
     * Writes the transaction anew as the standard has it: lengths, separators, numbers of fields and CNT are made from
     * what was read, and bytes that belong to no record are left out. Values are not changed. Opaque records keep their
     * bytes; an XML transaction stays as it is.
     *
     * @return a transaction without findings about how it was written down; findings about its values stay
     * @throws InvalidTransactionException if records could not be told apart, so that there is nothing safe to write
     */
    public NistTransaction rewritten() {
        List<NistFinding> lost =
                findings.stream().filter(NistTransaction::isLoss).toList();
        if (!lost.isEmpty()) {
            throw new InvalidTransactionException(lost);
        }
        boolean counted = findings.stream().noneMatch(finding -> finding.rule().equals(NistRule.CONTENT));
        return encoding == NistEncoding.XML ? this : read(Rewriter.write(records, counted));
    }

    private static boolean isLoss(NistFinding finding) {
        return finding.rule().equals(NistRule.TRUNCATED)
                || finding.rule().equals(NistRule.RECORD_TYPE)
                || finding.rule().equals(NistRule.FIELD_TWICE)
                || finding.rule().equals(NistRule.TOO_MANY)
                || (finding.rule().equals(NistRule.FIELD_NUMBER) && finding.isError());
    }

    /** {@return the bytes: those that were read, each of them, or those that were built} */
    public byte[] toBytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        parts.forEach(part -> part.writeTo(out));
        return out.toByteArray();
    }

    private Optional<String> header(int field) {
        return records.get(0).type() == 1 ? records.get(0).value(field) : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NistTransaction that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return "NistTransaction[" + encoding + ", " + records.size() + " records, " + findings.size() + " findings]";
    }
}
