package org.i247.sandbox.data;

import java.time.LocalDate;
import java.util.List;
import org.i247.sandbox.SandboxDatabase;
import org.jspecify.annotations.Nullable;

/** Invents a person. */
final class InventedPerson {
    private static final List<String> COLOURS =
            List.of("RED", "RED", "BLUE", "GREEN", "YELLOW", "YELLOW", "DIFFUSION", "PURPLE", "UN");
    private static final List<String> CAVEATS = List.of("ARMED", "DANGEROUS", "ESCAPE_RISK", "SUICIDE_RISK");
    private static final List<String> SEXES = List.of("M", "M", "F", "F", "X", "U");
    private static final List<Syllables> SCRIPTS = List.of(Syllables.values());

    private InventedPerson() {}

    static StoredRecord record(int i, Invention invention) {
        LocalDate reported = invention.day(2018, 8);
        Syllables script = invention.oneOf(SCRIPTS);
        Syllables.Name name = script.name(invention.random, 3);
        Syllables.Name forename = script.name(invention.random, 2);
        String colour = invention.oneOf(COLOURS);
        RecordDraft draft = new RecordDraft("nominal-" + i, invention.owner(), reported.toString())
                .text("entityId", reported.getYear() + "/" + (10_000 + i))
                .text("name", name.latin())
                .text("forename", forename.latin())
                .text("nameInOriginalScript", name.original())
                .text("forenameInOriginalScript", forename.original())
                .text("dateOfBirth", born(invention))
                .text("sex", invention.oneOf(SEXES))
                .number("heightCm", 150 + invention.random.nextInt(50))
                .part("notices", "colour", colour, "noticeId", "N-" + i, "issuedAt", reported.toString());
        if (!invention.once(6)) {
            draft.list("nationalities", invention.country());
        }
        if (invention.once(3)) {
            draft.part("aliases", "name", script.name(invention.random, 3).latin(), "forename", forename.latin());
        }
        if (colour.equals("RED")) {
            draft.list("caveats", "CONFIRM_WITH_OWNER", invention.oneOf(CAVEATS))
                    .part("warrants", "issuingCountry", invention.country(), "charge", "Fraud");
        }
        if (invention.once(20)) {
            draft.portrait("img-1", 0x40 + invention.random.nextInt(0x60));
        }
        if (invention.once(2)) {
            draft.part(
                    "identityDocuments",
                    "documentNumber",
                    invention.number("AA9999999"),
                    "issuingCountry",
                    invention.country(),
                    "documentType",
                    "PASSPORT");
        }
        return draft.in(SandboxDatabase.PERSONS);
    }

    /** A day, or a month, or a year, or not known: as owners report it. */
    private static @Nullable String born(Invention invention) {
        String day = invention.day(1945, 60).toString();
        return switch (invention.random.nextInt(10)) {
            case 0 -> null;
            case 1 -> day.substring(0, 4);
            case 2 -> day.substring(0, 7);
            default -> day;
        };
    }
}
