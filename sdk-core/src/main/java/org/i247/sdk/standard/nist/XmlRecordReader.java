package org.i247.sdk.standard.nist;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.i247.sdk.standard.PersonalText;

/** Gathers what stands in one XML record, and gives the fields that have a number. */
final class XmlRecordReader {
    private static final String IMAGE = "BinaryBase64Object";

    private record Said(List<String> path, PersonalText text) {}

    private final List<Said> said = new ArrayList<>();
    private final List<NistElement> elements = new ArrayList<>();

    void add(List<String> path, String text) {
        boolean image = path.get(path.size() - 1).equals(IMAGE);
        said.add(new Said(List.copyOf(path), PersonalText.of(text)));
        elements.add(new NistElement(String.join("/", path), image ? Integer.toString(text.length()) : text));
    }

    /** The type that the record says; 0 if it says none. */
    int type() {
        return said.stream()
                .filter(each -> each.path().equals(List.of(XmlNames.RECORD_TYPE)))
                .map(each -> each.text().reveal())
                .filter(text -> text.matches("[0-9]{1,2}"))
                .map(Integer::valueOf)
                .findFirst()
                .orElse(NistRecord.UNKNOWN);
    }

    NistRecord record(NistPlace place, Findings findings) {
        int type = place.recordType();
        Map<Integer, List<List<String>>> texts = new TreeMap<>();
        Map<Integer, NistField> fields = new TreeMap<>();
        for (Said each : said) {
            Optional<XmlPlace> found = XmlTable.find(type, each.path());
            if (found.isEmpty()) {
                continue;
            }
            int number = found.get().field();
            if (each.path().get(each.path().size() - 1).equals(IMAGE)) {
                image(each.text().reveal(), place.inField(number, place.position()), findings)
                        .ifPresent(bytes -> fields.put(number, NistField.data(number, bytes)));
            } else {
                put(
                        texts.computeIfAbsent(number, n -> new ArrayList<>()),
                        found.get().item(),
                        XmlValues.fromXml(type, number, each.text().reveal()));
            }
        }
        texts.forEach((number, subfields) -> fields.put(
                number,
                NistField.text(
                        number,
                        subfields.stream()
                                .map(items -> XmlValues.join(type, number, items))
                                .toList())));
        return new NistRecord(type, List.copyOf(fields.values()), elements, Bytes.of(new byte[0]), place.position());
    }

    /** An item that the last subfield has already opens the next one. */
    private static void put(List<List<String>> subfields, int item, String text) {
        int index = Math.max(item, 1) - 1;
        List<String> last = subfields.isEmpty() ? List.of() : subfields.get(subfields.size() - 1);
        if (subfields.isEmpty()
                || item == 0
                || (index < last.size() && !last.get(index).isEmpty())) {
            last = new ArrayList<>();
            subfields.add(last);
        }
        while (last.size() <= index) {
            last.add("");
        }
        last.set(index, text);
    }

    private static Optional<Bytes> image(String text, NistPlace place, Findings findings) {
        try {
            return Optional.of(Bytes.of(Base64.getDecoder().decode(text.replaceAll("\\s+", ""))));
        } catch (IllegalArgumentException e) {
            findings.error(NistRule.FORMAT, place, "an image is written in base64 (RFC 4648)");
            return Optional.empty();
        }
    }
}
