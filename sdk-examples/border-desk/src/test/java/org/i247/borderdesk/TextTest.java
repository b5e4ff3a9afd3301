package org.i247.borderdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.query.DatabaseName;
import org.i247.sdk.query.HitStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an officer reads. */
class TextTest {
    private static final String FSI = "\u2068";
    private static final String PDI = "\u2069";

    @Test
    void aHitReadsAsALeadInEnglish() {
        assertThat(document("en", GatewayStub.hit(HitSpecimen.STOLEN_PASSPORT))).isEqualTo("""
                HIT
                ────────────────────────────────────────────────────────────
                A hit is a lead, not a ground to act: unless it is confirmed, ask its owner first.

                Stolen and lost travel documents (SLTD): hit
                  1. STOLEN: Passport L898902C3 France (FRA)
                     Matched on: document number, issuing country (100 %)
                     Owner: France (FR)
                     Status of the hit: Not confirmed
                     What to do: Do not act on the hit alone: ask France (FR) to confirm it (hit h-01J9).
                     stolen or lost on: 2026-03

                Reference: desk-1
                Request SLTD: request-SLTD, answered 2026-11-23T10:00:01Z
                """);
    }

    @Test
    void aHitReadsAsALeadInFrench() {
        assertThat(document("fr", GatewayStub.hit(HitSpecimen.STOLEN_PASSPORT)))
                .startsWith("RÉPONSE POSITIVE\n")
                .contains("  1. VOLÉ : Passeport L898902C3 France (FRA)\n")
                .contains("demandez confirmation à France (FR) (réponse h-01J9)");
    }

    @Test
    void aHitReadsAsALeadInSpanish() {
        assertThat(document("es", GatewayStub.hit(HitSpecimen.STOLEN_PASSPORT)))
                .startsWith("RESPUESTA POSITIVA\n")
                .contains("L898902C3 Francia (FRA)\n")
                .contains("pida a Francia (FR) que la confirme (respuesta h-01J9)");
    }

    @Test
    void aHitReadsAsALeadInArabicWithForeignValuesIsolated() {
        assertThat(document("ar", GatewayStub.hit(HitSpecimen.STOLEN_PASSPORT)))
                .startsWith("مطابقة إيجابية\n")
                .contains("فرنسا (" + FSI + "FR" + PDI + ")")
                .contains("تاريخ السرقة أو الفقدان: " + FSI + "2026-03" + PDI + "\n")
                .contains(FSI + "L898902C3" + PDI);
    }

    @ParameterizedTest
    @CsvSource({"en,CLEAR", "fr,RIEN À SIGNALER", "es,SIN NOVEDAD", "ar,لم يُعثر على شيء"})
    void aClearIsTheFirstLine(String language, String verdict) {
        assertThat(document(language, GatewayStub.noHit())).startsWith(verdict + "\n");
    }

    @ParameterizedTest
    @CsvSource({"en,NOT KNOWN", "fr,INCONNU", "es,NO SE SABE", "ar,غير معروف"})
    void aFailureIsNotKnownInTheFirstLine(String language, String verdict) {
        I247Exception error = I247Exception.of(Failure.of(ErrorCode.DATABASE_UNAVAILABLE));

        assertThat(document(language, GatewayStub.failing(error)))
                .startsWith(verdict + "\n")
                .contains("[DATABASE_UNAVAILABLE]");
    }

    @Test
    void whatMayHurtSomebodyStandsAboveTheDetails() {
        String text = person("en", GatewayStub.hit(HitSpecimen.WANTED_PERSON));

        assertThat(text.indexOf("‼ May be armed")).isBetween(1, text.indexOf("Wanted and missing persons"));
        assertThat(text).contains("  1. Red notice: AL-MITHALI NUR\n     ‼ May be armed\n");
    }

    @Test
    void anOwnComparisonStandsBesideTheGatewaysScore() {
        GatewayStub gateway = new GatewayStub().on(DatabaseName.NOMINAL, GatewayStub.hit(HitSpecimen.WANTED_PERSON));

        assertThat(show(
                        gateway,
                        "en",
                        "check-person",
                        "--name",
                        "AL-MITHALI",
                        "--forename",
                        "NUR",
                        "--born",
                        "1985-09-18"))
                .contains("     Matched on: name, date of birth (100 %)\n"
                        + "     Own comparison with the question: 90 %\n"
                        + "       - Words of the name that are the same: 2.\n"
                        + "       - The dates of birth differ in one figure.\n"
                        + "     Owner: France (FR)\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar"})
    void rightToLeftTextComesOutWhole(String language) {
        GatewayStub gateway = new GatewayStub().on(DatabaseName.NOMINAL, GatewayStub.hit(HitSpecimen.WANTED_PERSON));
        String shown = show(gateway, language, "check-person", "--name", "المثالي", "--born", "1985-09-19");

        assertThat(shown).contains("المثالي", "AL-MITHALI NUR", "1985-09-19").doesNotContainPattern("[\u202A-\u202E]");
        shown.lines().forEach(line -> {
            int depth = 0;
            for (char c : line.toCharArray()) {
                depth += c == FSI.charAt(0) ? 1 : c == PDI.charAt(0) ? -1 : 0;
                assertThat(depth).as(line).isBetween(0, 1);
            }
            assertThat(depth).as("every isolate ends on its line: %s", line).isZero();
        });
        // A value of the other direction never stands bare: its neighbours would be drawn into its order.
        String foreign = language.equals("ar") ? "AL-MITHALI NUR" : "المثالي";
        assertThat(shown.replace(FSI + foreign + PDI, "")).doesNotContain(foreign);
    }

    @Test
    void aNameInArabicIsIsolatedInEnglish() {
        assertThat(person("en", GatewayStub.hit(HitSpecimen.WANTED_PERSON)))
                .contains("name in its own script: " + FSI + "المثالي" + PDI + "\n");
    }

    @Test
    void aRecordThatIsWithheldIsAHitWithItsCaveats() {
        assertThat(person("en", GatewayStub.hit(HitSpecimen.RESTRICTED)))
                .startsWith("HIT\n")
                .contains("The owner withholds the record. It is a hit all the same.")
                .contains("‼ May try to flee");
    }

    @Test
    void whatToDoFollowsTheStatusOfTheHit() {
        assertThat(document("en", GatewayStub.hit(HitSpecimen.STOLEN_PASSPORT.with(HitStatus.CONFIRMED))))
                .contains("Confirmed by France (FR)");
        assertThat(document("en", GatewayStub.hit(HitSpecimen.STOLEN_PASSPORT.with(HitStatus.REFUTED))))
                .contains("someone or something else");
        assertThat(document("en", GatewayStub.hit(HitSpecimen.STOLEN_PASSPORT.with(new HitStatus("LIKELY")))))
                .contains("Do not act on the hit alone");
    }

    @Test
    void tooManyAndIncompleteSayWhatToDo() {
        assertThat(document("en", GatewayStub.tooMany(OptionalLong.of(512))))
                .startsWith("NOT KNOWN\n")
                .contains("512 records match")
                .contains("Narrow the question");
        assertThat(document("en", GatewayStub.incomplete()))
                .startsWith("NOT KNOWN\n")
                .contains("only a part")
                .contains("Ask again later");
    }

    @Test
    void aClearNamesWhatWasNotAskedInAProminentPlace() {
        DeskRun run = DeskRun.with(DeskRun.over(new GatewayStub()), "check-traveller", "--mrz", Zones.WITHOUT_NUMBER);

        assertThat(run.out())
                .startsWith("CLEAR\n")
                .contains("‼ Nothing is known from: Stolen and lost travel documents\n")
                .contains("Stolen and lost travel documents (SLTD): not asked\n"
                        + "  - The machine readable zone holds no document number");
    }

    private static String document(String language, GatewayStub.Reply reply) {
        return show(
                new GatewayStub().on(DatabaseName.SLTD, reply), language, "check-document", "--number", "L898902C3");
    }

    private static String person(String language, GatewayStub.Reply reply) {
        return show(new GatewayStub().on(DatabaseName.NOMINAL, reply), language, "check-person", "--name", "X");
    }

    private static String show(GatewayStub gateway, String language, String... command) {
        String[] arguments = new String[command.length + 2];
        arguments[0] = "--language";
        arguments[1] = language;
        System.arraycopy(command, 0, arguments, 2, command.length);
        DeskRun run = DeskRun.with(DeskRun.over(gateway), arguments);
        assertThat(run.err()).isEmpty();
        return run.out();
    }
}
