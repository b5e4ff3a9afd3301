package org.i247.sandbox.data;

import java.util.ArrayList;
import java.util.List;
import org.i247.sandbox.SandboxDatabase;
import org.i247.sandbox.Specimens;

/** The specimens among the persons. All are invented; their names mean "example" in their languages. */
final class PersonSpecimens {
    private static final int COMMON = 120;

    private PersonSpecimens() {}

    static List<StoredRecord> all() {
        List<RecordDraft> drafts = new ArrayList<>(List.of(wanted(), missing(), restricted()));
        for (int i = 0; i < COMMON; i++) {
            drafts.add(new RecordDraft("nominal-specimen-common-" + (100 + i), Specimens.NEIGHBOUR, "2024-06-01")
                    .text("entityId", "2024/" + (5000 + i))
                    .text("name", Specimens.COMMON_NAME)
                    .text("forename", "NUMBER" + (char) ('A' + i / 26) + (char) ('A' + i % 26))
                    .text("dateOfBirth", Integer.toString(1940 + i / 2))
                    .text("sex", i % 2 == 0 ? "F" : "M")
                    .part("notices", "colour", "GREEN", "noticeId", "G-" + (5000 + i), "issuedAt", "2024-06-01"));
        }
        return drafts.stream().map(draft -> draft.in(SandboxDatabase.PERSONS)).toList();
    }

    private static RecordDraft wanted() {
        return new RecordDraft(Specimens.WANTED_RECORD, Specimens.NEIGHBOUR, "2026-01-15")
                .text("entityId", Specimens.WANTED_ENTITY)
                .text("name", Specimens.WANTED_NAME)
                .text("forename", Specimens.WANTED_FORENAME)
                .text("nameInOriginalScript", Specimens.WANTED_NAME_IN_CYRILLIC)
                .text("forenameInOriginalScript", Specimens.WANTED_FORENAME_IN_CYRILLIC)
                .part("aliases", "name", Specimens.WANTED_ALIAS, "forename", "MAKS", "dateOfBirth", "1986-09-19")
                .part("aliases", "name", "PRIMEROFF", "forename", "MARC")
                .text("dateOfBirth", Specimens.WANTED_BORN)
                .text("sex", "M")
                .list("nationalities", Specimens.COUNTRY)
                .text("placeOfBirth", "UTOPIA CITY")
                .text("countryOfBirth", Specimens.COUNTRY)
                .number("heightCm", 183)
                .number("weightKg", 82)
                .list("eyes", "GREY")
                .list("hair", "BROWN")
                .text("distinguishingMarks", "Scar on the left forearm")
                .list("languages", "rus", "eng")
                .part(
                        "identityDocuments",
                        "documentNumber",
                        Specimens.WANTED_DOCUMENT,
                        "issuingCountry",
                        Specimens.COUNTRY,
                        "documentType",
                        "PASSPORT",
                        "expiryDate",
                        "2030-05-01")
                .part("notices", "colour", "RED", "noticeId", "A-1001/1-2026", "issuedAt", "2026-01-15")
                .part(
                        "warrants",
                        "issuingCountry",
                        Specimens.COUNTRY,
                        "charge",
                        "Вооружённое ограбление",
                        "chargeTranslation",
                        "Armed robbery")
                .list("caveats", "CONFIRM_WITH_OWNER", "ARMED", "DANGEROUS")
                .portrait(Specimens.WANTED_IMAGE, 0x60);
    }

    private static RecordDraft missing() {
        return new RecordDraft(Specimens.MISSING_RECORD, Specimens.OTHER_OWNER, "2026-05-09")
                .text("entityId", "2026/2002")
                .text("name", Specimens.MISSING_NAME)
                .text("forename", Specimens.MISSING_FORENAME)
                .text("nameInOriginalScript", Specimens.MISSING_NAME_IN_ARABIC)
                .text("forenameInOriginalScript", "نور")
                .text("dateOfBirth", Specimens.MISSING_BORN)
                .text("sex", "F")
                .list("nationalities", Specimens.COUNTRY)
                .number("heightCm", 150)
                .text("weightKg", null)
                .list("languages", "ara")
                .part("notices", "colour", "YELLOW", "noticeId", "F-2002/5-2026", "issuedAt", "2026-05-09")
                .list("caveats", "CONFIRM_WITH_OWNER")
                .portrait("img-1", 0x90);
    }

    private static RecordDraft restricted() {
        return new RecordDraft(Specimens.RESTRICTED_PERSON_RECORD, Specimens.OTHER_OWNER, "2026-06-01")
                .text("entityId", "2026/3003")
                .text("name", Specimens.RESTRICTED_NAME)
                .text("forename", "KARLA")
                .text("dateOfBirth", "1990-02-28")
                .text("sex", "F")
                .part("notices", "colour", "DIFFUSION", "noticeId", "D-3003", "issuedAt", "2026-06-01")
                .list("caveats", "CONFIRM_WITH_OWNER", "ESCAPE_RISK", "DO_NOT_ALERT_SUBJECT")
                .withheldFrom(Specimens.BUREAU);
    }
}
