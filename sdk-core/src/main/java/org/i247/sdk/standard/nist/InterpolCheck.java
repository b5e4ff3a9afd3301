package org.i247.sdk.standard.nist;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What INTERPOL's implementation asks for beyond the standard. */
final class InterpolCheck {
    private static final Set<Integer> PRINTS = Set.of(4, 14, 15);
    private static final Set<Integer> MARKS = Set.of(9, 13);

    private final List<NistRecord> records;
    private final NistRecord header;
    private final NistPlace place;
    private final Findings findings;

    InterpolCheck(List<NistRecord> records, Findings findings) {
        this.records = records;
        this.header = records.get(0);
        this.place = new NistPlace(1, 1, 0, header.position());
        this.findings = findings;
    }

    void run() {
        Optional<TransactionType> type = type();
        if (type.isEmpty() || !type.get().isOfInterpol()) {
            findings.error(NistRule.RANGE, in(4), "INTERPOL knows CPS, NPS, MPS, ATP, SRE and ERR");
        }
        controlNumber(9);
        controlNumber(10);
        if (type.isPresent() && type.get().isAnswer() && header.field(10).isEmpty()) {
            findings.error(NistRule.REQUIRED, in(10), "an answer names the transaction that it answers");
        }
        if (!header.value(13).orElse("").equals("INT-I")) {
            findings.error(NistRule.REQUIRED, in(13), "the domain is INT-I");
        }
        if (count(Set.of(2)) != 1) {
            findings.error(
                    NistRule.REQUIRED, NistPlace.TRANSACTION, "there is one descriptive text, a record of type 2");
        }
        type.ifPresent(this::prints);
    }

    private void prints(TransactionType type) {
        if (type.equals(TransactionType.MPS) && count(MARKS) == 0) {
            findings.error(NistRule.REQUIRED, NistPlace.TRANSACTION, "an MPS has a mark, a record of type 13 or 9");
        }
        boolean needsPrints =
                (type.isSearch() && !type.equals(TransactionType.MPS)) || type.equals(TransactionType.ATP);
        if (needsPrints && count(PRINTS) == 0) {
            findings.error(
                    NistRule.REQUIRED, NistPlace.TRANSACTION, "a " + type + " has prints, records of type 4, 14 or 15");
        }
    }

    private void controlNumber(int number) {
        String value = header.value(number).orElse("");
        if (value.isEmpty()) {
            return;
        }
        if (!TransactionControlNumber.hasForm(value)) {
            findings.error(NistRule.FORMAT, in(number), "a control number has fourteen digits and a check letter");
        } else if (!TransactionControlNumber.hasRightLetter(value)) {
            findings.error(NistRule.CHECK_LETTER, in(number), "the check letter does not belong to the digits");
        }
    }

    private Optional<TransactionType> type() {
        return header.value(4).filter(text -> text.matches("[A-Z0-9-]{1,16}")).map(TransactionType::new);
    }

    private long count(Set<Integer> types) {
        return records.stream().filter(record -> types.contains(record.type())).count();
    }

    private NistPlace in(int number) {
        return place.inField(number, place.position());
    }
}
