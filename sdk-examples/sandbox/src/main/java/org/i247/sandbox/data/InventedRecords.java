package org.i247.sandbox.data;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.i247.sandbox.SandboxDatabase;

/** Invents records from a seed: the same seed, the same records. None is meant to be a real one. */
public final class InventedRecords {
    private static final int DOCUMENTS = 3000;
    private static final int VEHICLES = 1500;
    private static final int PERSONS = 1500;
    private static final int ADMINISTRATIVE_DOCUMENTS = 1200;
    private static final int WORKS_OF_ART = 1200;
    private static final List<String> ADMINISTRATIVE_TYPES =
            List.of("DRIVING_LICENCE", "DRIVING_LICENCE", "VEHICLE_REGISTRATION", "CUSTOMS_CLEARANCE");
    private static final List<String> TYPES =
            List.of("PASSPORT", "PASSPORT", "IDENTITY_CARD", "RESIDENCE_PERMIT", "VISA");
    private static final List<String> STATUSES = List.of("STOLEN", "STOLEN", "LOST", "LOST", "REVOKED", "INVALID");
    private static final List<String> CATEGORIES = List.of("CAR", "CAR", "CAR", "MOTORCYCLE", "TRUCK", "TRAILER");
    private static final List<String> MAKES = List.of("UTOCAR", "UTOMOTO", "NOWHERE MOTORS", "ATLANTIS");
    private static final List<String> COLOURS = List.of("WHITE", "BLACK", "GREY", "BLUE", "RED");

    private InventedRecords() {}

    /**
     * Everything that a database of text holds at the start, specimens included.
     *
     * @param database the database
     * @param seed what the invented part is made from
     * @return the records
     */
    public static List<StoredRecord> of(SandboxDatabase database, long seed) {
        Invention invention =
                new Invention(new SplittableRandom(seed + database.code().hashCode()));
        return switch (database) {
            case TRAVEL_DOCUMENTS ->
                Stream.concat(
                                DocumentSpecimens.all().stream(),
                                IntStream.range(0, DOCUMENTS).mapToObj(i -> document(i, invention)))
                        .toList();
            case VEHICLES ->
                Stream.concat(
                                VehicleSpecimens.all().stream(),
                                IntStream.range(0, VEHICLES).mapToObj(i -> vehicle(i, invention)))
                        .toList();
            case PERSONS ->
                Stream.concat(
                                PersonSpecimens.all().stream(),
                                IntStream.range(0, PERSONS).mapToObj(i -> InventedPerson.record(i, invention)))
                        .toList();
            case ADMINISTRATIVE_DOCUMENTS ->
                Stream.concat(
                                AdministrativeSpecimens.all().stream(),
                                IntStream.range(0, ADMINISTRATIVE_DOCUMENTS)
                                        .mapToObj(i -> administrativeDocument(i, invention)))
                        .toList();
            case FINGERPRINTS, DNA_PROFILES -> List.of();
            case WORKS_OF_ART ->
                Stream.concat(
                                ArtSpecimens.all().stream(),
                                IntStream.range(0, WORKS_OF_ART).mapToObj(i -> InventedArtwork.record(i, invention)))
                        .toList();
        };
    }

    private static StoredRecord document(int i, Invention invention) {
        return document("sltd-" + i, "AA9999999", TYPES, invention).in(SandboxDatabase.TRAVEL_DOCUMENTS);
    }

    private static StoredRecord administrativeDocument(int i, Invention invention) {
        return document("sad-" + i, "DL9999999", ADMINISTRATIVE_TYPES, invention)
                .in(SandboxDatabase.ADMINISTRATIVE_DOCUMENTS);
    }

    private static RecordDraft document(String id, String number, List<String> types, Invention invention) {
        LocalDate stolen = invention.day(2018, 8);
        return new RecordDraft(id, invention.owner(), stolen.plusDays(3).toString())
                .text("documentNumber", invention.number(number))
                .text("issuingCountry", invention.country())
                .text("documentType", invention.oneOf(types))
                .text("status", invention.oneOf(STATUSES))
                .text("theftCountry", invention.once(4) ? null : invention.country())
                .text("theftDate", invention.once(3) ? stolen.toString().substring(0, 7) : stolen.toString());
    }

    private static StoredRecord vehicle(int i, Invention invention) {
        LocalDate stolen = invention.day(2018, 8);
        RecordDraft draft = new RecordDraft(
                        "smv-" + i, invention.owner(), stolen.plusDays(1).toString())
                .text("vin", invention.number("XUTAAA9A9AA999999"))
                .text("plate", invention.once(5) ? null : invention.number("AA-999-AA"))
                .text("plateCountry", invention.country())
                .text("engineNumber", invention.number("E999999999"))
                .text("category", invention.oneOf(CATEGORIES))
                .text("make", invention.oneOf(MAKES))
                .text("colour", invention.oneOf(COLOURS))
                .number("year", 1995 + invention.random.nextInt(30))
                .text("theftCountry", invention.country())
                .text("theftDate", stolen.toString());
        if (invention.once(5)) {
            draft.part("parts", "kind", "GEARBOX", "number", invention.number("G99999999"));
        }
        return draft.in(SandboxDatabase.VEHICLES);
    }
}
