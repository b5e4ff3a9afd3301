package org.i247.sandbox.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.i247.sandbox.Specimens;
import org.jspecify.annotations.Nullable;

/**
 * Invents public notices, with every oddity of the real ones: dates of any precision or none, heights and weights that are
 * null, 0, whole or not, null where a list should be, a hyphen for no forename, charges with line breaks in any script, links
 * to other notices, no picture. Nobody in them is real; their ids are of the year 2099.
 */
public final class InventedNotices {
    private static final int RED = 1_000;
    private static final int YELLOW = 240;
    private static final int UN = 180;

    private static final List<String> COUNTRIES = List.of("AR", "AT", "CL", "FR", "ID", "KE", "NO", "PE", "UY", "XK");
    private static final List<Syllables> SCRIPTS = List.of(Syllables.values());
    private static final List<String> SEXES = List.of("M", "M", "F", "U");
    private static final List<String> CHARGES = List.of(
            "1) CONSPIRACY TO TEST \r\n2) FALSE STATEMENTS (2 COUNTS)",
            "Вымышленное обвинение",
            "تهمة مختلقة",
            "虚构的指控",
            "Asociación ficticia.");

    private final SplittableRandom random;

    private InventedNotices(long seed) {
        random = new SplittableRandom(seed);
    }

    /**
     * Red notices.
     *
     * @param seed the same seed, the same notices
     * @return the notices, the specimen first
     */
    public static List<InventedNotice> red(long seed) {
        InventedNotices invention = new InventedNotices(seed);
        List<InventedNotice> all = new ArrayList<>();
        all.add(specimen("red", Specimens.PUBLIC_RED_NOTICE, Specimens.PUBLIC_RED_NAME, "MIRA", "1991/04/12", "AR")
                .number("height", "1.65")
                .number("weight", "57")
                .part(
                        "arrest_warrants",
                        "issuing_country_id",
                        "AR",
                        "charge",
                        CHARGES.get(0),
                        "charge_translation",
                        null)
                .pictured("99000101", "99000901")
                .end());
        for (int i = 1; i < RED; i++) {
            NoticeDraft draft = invention.person("red", 10_000 + i);
            draft.part(
                    "arrest_warrants",
                    "issuing_country_id",
                    invention.oneOf(COUNTRIES),
                    "charge",
                    invention.oneOf(CHARGES),
                    "charge_translation",
                    null);
            if (i % 23 == 0) {
                draft.linkedTo("2099/" + (10_000 + i - 1));
            }
            all.add(draft.end());
        }
        return all;
    }

    /**
     * Yellow notices.
     *
     * @param seed the same seed, the same notices
     * @return the notices, the specimen first
     */
    public static List<InventedNotice> yellow(long seed) {
        InventedNotices invention = new InventedNotices(seed + 1);
        List<InventedNotice> all = new ArrayList<>();
        all.add(missing(specimen("yellow", Specimens.PUBLIC_YELLOW_NOTICE, "CONTOH", "CONTOH", "1978/12/30", "ID"))
                .pictured("99000301")
                .end());
        for (int i = 1; i < YELLOW; i++) {
            all.add(missing(invention.person("yellow", 20_000 + i)).end());
        }
        return all;
    }

    /**
     * Notices of the UN, persons and entities.
     *
     * @param seed the same seed, the same notices
     * @return the notices, the specimen first
     */
    public static List<InventedNotice> un(long seed) {
        InventedNotices invention = new InventedNotices(seed + 2);
        List<InventedNotice> all = new ArrayList<>();
        all.add(listed(
                        specimen("un/persons", Specimens.PUBLIC_UN_NOTICE, "MODELLANI", "TARIQ", "1965", "AF"),
                        "QDi.9401")
                .text("un_resolution", "1988")
                .part("aliases", "name", "MODELANI", "forename", "TAREK", "date_of_birth", "1966/01/01")
                .part("identity_documents", "type", "PASSPORT", "nr", "T0000401", "issuing_country_id", "AF")
                .end());
        all.add(listed(new NoticeDraft("un/entities", Specimens.PUBLIC_UN_ENTITY), "QDe.9402")
                .text("name", "FICTIVE TRADING COMPANY")
                .list("nationalities")
                .number("un_resolution", "1267")
                .text("main_activity", "Invented trade")
                .end());
        for (int i = 2; i < UN; i++) {
            all.add(listed(invention.person("un/persons", 30_000 + i), "QDi." + (9_500 + i))
                    .number("un_resolution", i % 2 == 0 ? "1267" : "1988")
                    .end());
        }
        return all;
    }

    private static NoticeDraft specimen(
            String place, String entityId, String name, String forename, String born, String country) {
        return new NoticeDraft(place, entityId)
                .text("name", name)
                .text("forename", forename)
                .text("date_of_birth", born)
                .text("sex_id", "F")
                .list("nationalities", country)
                .text("country_of_birth_id", country)
                .text("place_of_birth", "Villa Prueba")
                .list("languages_spoken_ids", "SPA")
                .list("eyes_colors_id")
                .list("hairs_id")
                .text("distinguishing_marks", null);
    }

    private NoticeDraft person(String place, int number) {
        Syllables script = oneOf(SCRIPTS);
        NoticeDraft draft = new NoticeDraft(place, "2099/" + number)
                .text("name", script.name(random, 3).latin())
                .text("forename", forename(script))
                .text("date_of_birth", born())
                .text("sex_id", once(15) ? null : oneOf(SEXES))
                .list("nationalities", nationalities())
                .text("country_of_birth_id", once(3) ? null : oneOf(COUNTRIES))
                .text("place_of_birth", once(3) ? null : "PRØVEBY")
                .number("height", once(4) ? null : oneOf(List.of("0", "1.75", "2")))
                .number("weight", once(4) ? null : oneOf(List.of("0", "57", "61.5")))
                .list("languages_spoken_ids", "ENG", "SPA")
                .list("hairs_id", "BRO")
                .list("eyes_colors_id")
                .text("distinguishing_marks", once(4) ? "MAY WEAR A TEST PATTERN." : null);
        if (!once(9)) {
            draft.pictured("99" + number);
        }
        return once(10) ? draft.pictured("98" + number) : draft;
    }

    private @Nullable String forename(Syllables script) {
        if (once(17)) {
            return null;
        }
        return once(19) ? "-" : script.name(random, 2).latin();
    }

    private @Nullable String born() {
        String day = LocalDate.of(1945, 1, 1)
                .plusDays(random.nextInt(60 * 365))
                .toString()
                .replace('-', '/');
        return switch (random.nextInt(12)) {
            case 0 -> null;
            case 1 -> day.substring(0, 4);
            case 2 -> day.substring(0, 7);
            default -> day;
        };
    }

    private String[] nationalities() {
        if (once(13)) {
            return new String[0];
        }
        return once(5) ? COUNTRIES.subList(2, 5).toArray(String[]::new) : new String[] {oneOf(COUNTRIES)};
    }

    private static NoticeDraft missing(NoticeDraft draft) {
        return draft.text("date_of_event", "2099/02/01")
                .text("place", "PRUEBA")
                .text("country", "ID")
                .text("birth_name", null)
                .text("mother_name", "MUSTER")
                .text("mother_forename", "PAULA")
                .text("father_name", null)
                .text("father_forename", "TESTO");
    }

    private static NoticeDraft listed(NoticeDraft draft, String reference) {
        return draft.text("un_reference", reference)
                .text("un_reference_date", "2099/01/25")
                .text("summary", "Invented.");
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private boolean once(int in) {
        return random.nextInt(in) == 0;
    }
}
