package org.i247.sdk.standard.nist;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.i247.sdk.standard.nist.FieldRule.Presence;

/** Holds a record to the rules of its type. */
final class RecordCheck {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final int AMPUTATED = 18;

    private final NistRecord record;
    private final NistPlace place;
    private final NistEncoding encoding;
    private final Findings findings;

    RecordCheck(NistRecord record, NistPlace place, NistEncoding encoding, Findings findings) {
        this.record = record;
        this.place = place;
        this.encoding = encoding;
        this.findings = findings;
    }

    void run() {
        List<FieldRule> rules = FieldTable.of(record.type());
        for (FieldRule rule : rules) {
            Optional<NistField> field = record.field(rule.number());
            if (field.isPresent()) {
                checkForm(field.get(), rule);
            } else if (isNeeded(rule)) {
                findings.error(
                        NistRule.REQUIRED,
                        place.inField(rule.number(), place.position()),
                        "the field must be there" + (rule.presence() == Presence.WITH_IMAGE ? " with an image" : ""));
            }
        }
        record.fields().stream().filter(field -> !field.isBinary()).forEach(this::checkCharacters);
        if (!rules.isEmpty()) {
            checkLines();
            checkImage();
        }
    }

    private boolean isNeeded(FieldRule rule) {
        if (encoding == NistEncoding.XML && (rule.mnemonic().equals("LEN") || record.type() == 9)) {
            return false; // XML has no length, and says minutiae in elements of their own
        }
        return switch (rule.presence()) {
            case MANDATORY -> true;
            case WITH_IMAGE ->
                record.image().isPresent() || record.field(AMPUTATED).isEmpty();
            case OPTIONAL -> false;
        };
    }

    private void checkForm(NistField field, FieldRule rule) {
        if (field.isBinary()) {
            return;
        }
        if (field.text().isEmpty()) {
            findings.error(NistRule.FORMAT, at(field), "a field that is there has a value");
            return;
        }
        for (List<String> items : field.subfields()) {
            String value = items.get(0);
            if (rule.form() != null && !rule.form().matcher(value).matches()) {
                findings.error(
                        NistRule.FORMAT,
                        at(field),
                        rule.date() ? "a date is written YYYYMMDD" : "the value has the form " + rule.form());
                return;
            }
            if (rule.date() && !isDate(value)) {
                findings.error(NistRule.RANGE, at(field), "there is no such day");
                return;
            }
        }
    }

    static boolean isDate(String value) {
        try {
            LocalDate.parse(value, DATE);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private void checkCharacters(NistField field) {
        if (!field.isUtf8()) {
            findings.error(NistRule.CHARACTERS, at(field), "the bytes are not UTF-8: read as ISO 8859-1");
        }
        String text = field.text();
        boolean control = text.chars()
                .anyMatch(c -> Character.isISOControl(c)
                        && c != Separators.SUBFIELD
                        && c != Separators.ITEM
                        && c != '\r'
                        && c != '\n'
                        && c != '\t');
        if (control) {
            findings.warning(NistRule.CHARACTERS, at(field), "a control character stands within the value");
        }
    }

    private void checkLines() {
        for (int number : new int[] {6, 7}) {
            Optional<NistField> field = record.field(number);
            if (record.type() >= 4
                    && record.type() != 9
                    && field.isPresent()
                    && field.get().value().matches("[0-9]{1,5}")
                    && Integer.parseInt(field.get().value()) < FieldTable.SHORTEST_LINE) {
                findings.error(
                        NistRule.RANGE,
                        at(field.get()),
                        "an image has at least " + FieldTable.SHORTEST_LINE + " pixels in each direction");
            }
        }
    }

    private void checkImage() {
        Optional<NistImage> image = record.image();
        int number = record.type() == 4 ? 8 : 11;
        Optional<NistField> compression = record.field(number);
        if (image.isEmpty() || compression.isEmpty()) {
            return;
        }
        if (image.get().length() == 0) {
            findings.error(NistRule.IMAGE, at(compression.get()), "the image has no bytes");
        } else if (!image.get().format().fits(compression.get().value())) {
            findings.error(
                    NistRule.IMAGE,
                    at(compression.get()),
                    "the image begins as " + image.get().format() + ", which is not what the record names");
        }
    }

    private NistPlace at(NistField field) {
        boolean read =
                encoding == NistEncoding.TRADITIONAL && !Content.isBinary(record.type()) && place.position() >= 0;
        return place.inField(field.number(), read ? field.raw().from() : place.position());
    }
}
