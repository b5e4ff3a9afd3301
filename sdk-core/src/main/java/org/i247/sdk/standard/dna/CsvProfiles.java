package org.i247.sdk.standard.dna;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.i247.sdk.standard.PersonalText;
import org.i247.sdk.standard.ValueRule;

/** Reads profiles from CSV, a line for each locus of each sample. */
final class CsvProfiles {
    private static final Set<String> NEEDED = Set.of("sample", "locus", "allele1");
    private static final Set<String> KNOWN =
            Set.of("sample", "kind", "locus", "allele1", "allele2", "allele3", "allele4");
    private static final Map<String, String> OTHER_NAMES =
            Map.of("samplename", "sample", "marker", "locus", "profile", "sample");
    private static final int MOST_ALLELES = 4;
    private static final int MOST_SAMPLES = 10_000;

    private final Map<PersonalText, Sample> samples = new LinkedHashMap<>();
    private final List<ProfileFault> faults = new ArrayList<>();
    private Map<String, Integer> columns = Map.of();
    private char separator = ',';

    ProfileImport read(byte[] bytes) {
        Map<String, DnaProfile> profiles = new LinkedHashMap<>();
        try {
            String[] lines = ImportText.decode(bytes).split("\r\n|\n|\r", -1);
            heading(lines[0]);
            for (int i = 1; i < lines.length; i++) {
                if (!lines[i].isBlank()) {
                    line(i + 1, lines[i]);
                }
            }
            samples.forEach((name, sample) -> sample.finish(name.reveal(), profiles, faults));
        } catch (ImportFault e) {
            faults.add(e.fault());
            profiles.clear();
        }
        return new ProfileImport(profiles, faults);
    }

    private void heading(String line) throws ImportFault {
        for (char each : new char[] {';', '\t'}) {
            separator = line.indexOf(each) >= 0 ? each : separator;
        }
        columns = new LinkedHashMap<>();
        List<String> names = cells(1, line);
        for (int i = 0; i < names.size(); i++) {
            String plain = names.get(i).toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
            String name = OTHER_NAMES.getOrDefault(plain, plain);
            if (!KNOWN.contains(name) || columns.put(name, i) != null) {
                throw new ImportFault(ProfileFault.at(
                        1,
                        ValueRule.FORMAT,
                        "column " + (i + 1) + " is none of sample, kind, locus, allele 1 to allele 4"
                                + ", or stands twice"));
            }
        }
        if (!columns.keySet().containsAll(NEEDED)) {
            throw new ImportFault(ProfileFault.at(
                    1, ValueRule.REQUIRED, "the heading names at least the columns sample, locus and allele 1"));
        }
    }

    private void line(int number, String line) throws ImportFault {
        List<String> cells = cells(number, line);
        String name = cell(cells, "sample");
        String kind = columns.containsKey("kind") ? cell(cells, "kind") : ProfileKind.PERSON.name();
        Sample sample = samples.computeIfAbsent(PersonalText.of(name), each -> new Sample(number, kind));
        if (samples.size() > MOST_SAMPLES) {
            throw new ImportFault(
                    ProfileFault.at(number, ValueRule.LENGTH, "an import has at most " + MOST_SAMPLES + " samples"));
        }
        if (name.isEmpty()) {
            sample.fault(ProfileFault.at(number, ValueRule.REQUIRED, "a line names its sample"));
        } else if (cells.size() != columns.size()) {
            sample.fault(ProfileFault.at(
                    number,
                    ValueRule.FORMAT,
                    "the line has " + cells.size() + " columns, the heading " + columns.size()));
        } else if (!sample.isOf(kind)) {
            sample.fault(ProfileFault.at(number, ValueRule.FORMAT, "a sample is of one kind"));
        } else {
            sample.locus(number, cell(cells, "locus"), alleles(cells));
        }
    }

    private List<String> alleles(List<String> cells) {
        List<String> alleles = new ArrayList<>();
        for (int i = 1; i <= MOST_ALLELES; i++) {
            String allele = cell(cells, "allele" + i);
            if (!allele.isEmpty()) {
                alleles.add(allele);
            }
        }
        return alleles;
    }

    private String cell(List<String> cells, String column) {
        int index = columns.getOrDefault(column, Integer.MAX_VALUE);
        return index < cells.size() ? cells.get(index).strip() : "";
    }

    /** The cells of a line, with or without quotation marks (RFC 4180); a cell holds no line break here. */
    private List<String> cells(int number, String line) throws ImportFault {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (quoted) {
            throw new ImportFault(
                    ProfileFault.at(number, ValueRule.FORMAT, "a quotation mark is opened and not closed in its line"));
        }
        cells.add(cell.toString());
        return cells;
    }
}
