package org.i247.sdk.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.i247.sdk.error.InvalidRequestException;
import org.i247.sdk.internal.json.StrictJson;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Members;
import org.i247.sdk.query.Statement;
import org.i247.sdk.standard.PersonalText;

/**
 * How one database's records are written as text: the columns of CSV files, single members as typed, and JSON. A column has the name of a member in the contract, such as {@code documentNumber};
 * upper and lower case, spaces, hyphens and underscores do not matter, and neither does the order. A cell that is empty says
 * nothing, {@code ?} says that it is not known, {@code -} that there is none; the elements of a list are separated by {@code
 * |}. Lists of objects (parts, aliases, identity documents, notices, warrants) have no column, but stand in JSON. Immutable.
 *
 * @param <D> what a line becomes
 */
public final class ImportSheet<D extends RecordDraft> {
    /** Stolen and lost travel documents. */
    public static final ImportSheet<TravelDocumentDraft> TRAVEL_DOCUMENTS =
            new ImportSheet<>("travel-documents", RecordForm.TRAVEL_DOCUMENT, TravelDocumentDraft::new);

    /** Stolen motor vehicles. */
    public static final ImportSheet<VehicleDraft> VEHICLES =
            new ImportSheet<>("vehicles", RecordForm.VEHICLE, VehicleDraft::new);

    /** Suspected, wanted and missing persons. */
    public static final ImportSheet<PersonDraft> PERSONS =
            new ImportSheet<>("persons", RecordForm.PERSON, PersonDraft::new);

    /** Stolen administrative documents. */
    public static final ImportSheet<AdministrativeDocumentDraft> ADMINISTRATIVE_DOCUMENTS = new ImportSheet<>(
            "administrative-documents", RecordForm.ADMINISTRATIVE_DOCUMENT, AdministrativeDocumentDraft::new);

    /** Stolen works of art. */
    public static final ImportSheet<WorkOfArtDraft> WORKS_OF_ART =
            new ImportSheet<>("works-of-art", RecordForm.WORK_OF_ART, WorkOfArtDraft::new);

    private final String database;
    private final RecordForm form;
    private final Function<Members, D> maker;

    private ImportSheet(String database, RecordForm form, Function<Members, D> maker) {
        this.database = database;
        this.form = form;
        this.maker = maker;
    }

    /**
     * The columns that there are.
     *
     * @return the members' names, in the contract's order
     */
    public List<String> columns() {
        return form.rules().entrySet().stream()
                .filter(rule -> rule.getValue().kind() != MemberRule.Kind.PARTS)
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * A draft of single members, each typed as in a cell of a CSV file; a cell that is empty takes the member back.
     *
     * @param cells what is typed, by the names of {@link #columns()}
     * @return the draft
     * @throws InvalidRequestException {@code INVALID_RECORD} with every field and rule
     */
    public D draft(Map<String, String> cells) {
        return draft(new DraftSheet(form), cells);
    }

    /**
     * A draft of a JSON object with the contract's members, for instance a record that was read, and of changes to it. {@code
     * recordId}, {@code createdAt} and {@code updatedAt} are not sent back. Members that this SDK does not know are left to
     * the gateway, which refuses those that it does not know either.
     *
     * @param json one object in UTF-8 (I-JSON, RFC 7493)
     * @param cells what is typed over it, as in {@link #draft(Map)}; perhaps nothing
     * @return the draft
     * @throws InvalidRequestException {@code INVALID_RECORD} with every field and rule
     */
    public D draft(byte[] json, Map<String, String> cells) {
        try {
            return draft(DraftSheet.ofJson(form, StrictJson.read(json)), cells);
        } catch (MemberException e) {
            throw ImportFaults.of("record", e.rule(), "is no JSON object as RFC 7493 wants it");
        }
    }

    private D draft(DraftSheet sheet, Map<String, String> cells) {
        cells.forEach((name, text) -> cell(sheet, named(name), text.strip()));
        return maker.apply(sheet.finish());
    }

    private String named(String typed) {
        return member(typed)
                .orElseThrow(() -> ImportFaults.of(
                        "record", "UNKNOWN_FIELD", "has a member that is none of " + String.join(", ", columns())));
    }

    String database() {
        return database;
    }

    /** The members that a heading names, or what is wrong with it. */
    List<String> heading(CsvReader.Row row) {
        Set<String> seen = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (PersonalText cell : row.cells()) {
            int column = names.size() + 1;
            String name = name(cell, column);
            if (!seen.add(name)) {
                throw ImportFaults.of("column " + column, "UNIQUE", name + " stands twice");
            }
            names.add(name);
        }
        for (List<String> any : form.needed()) {
            if (any.stream().noneMatch(seen::contains)) {
                throw ImportFaults.of("heading", "REQUIRED", "has no column " + String.join(" or ", any));
            }
        }
        return names;
    }

    private String name(PersonalText cell, int column) {
        return member(cell.reveal())
                .orElseThrow(() -> ImportFaults.of(
                        "column " + column, "UNKNOWN_FIELD", "is none of " + String.join(", ", columns())));
    }

    private Optional<String> member(String typed) {
        String plain = plain(typed);
        return columns().stream().filter(member -> plain(member).equals(plain)).findFirst();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    }

    /** What a row says; throws {@code INVALID_RECORD} with every field and rule. */
    D draft(List<String> members, CsvReader.Row row) {
        if (row.cells().size() != members.size()) {
            throw ImportFaults.at(
                    row.line(), "FORMAT", "has " + row.cells().size() + " cells, the heading " + members.size());
        }
        DraftSheet sheet = new DraftSheet(form);
        for (int i = 0; i < members.size(); i++) {
            cell(sheet, members.get(i), row.cells().get(i).reveal().strip());
        }
        return maker.apply(sheet.finish());
    }

    private void cell(DraftSheet sheet, String member, String text) {
        switch (text) {
            case "" -> sheet.state(member, Statement.NOT_SAID);
            case "?" -> sheet.state(member, Statement.NOT_KNOWN);
            case "-" -> sheet.state(member, Statement.NONE);
            default -> {
                if (form.rule(member).orElseThrow().kind() == MemberRule.Kind.LIST) {
                    sheet.writeAll(member, Arrays.asList(text.split("\\|", -1)));
                } else {
                    sheet.write(member, text);
                }
            }
        }
    }

    @Override
    public String toString() {
        return "ImportSheet[" + database + "]";
    }
}
