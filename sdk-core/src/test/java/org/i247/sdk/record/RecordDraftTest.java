package org.i247.sdk.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.i247.sdk.document.AdministrativeDocumentType;
import org.i247.sdk.document.DocumentStatus;
import org.i247.sdk.document.TravelDocumentRecord;
import org.i247.sdk.document.TravelDocumentType;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.InvalidRequestException;
import org.i247.sdk.error.Violation;
import org.i247.sdk.person.PersonRecord;
import org.i247.sdk.person.Sex;
import org.i247.sdk.query.Caveat;
import org.i247.sdk.query.Members;
import org.i247.sdk.query.Statement;
import org.i247.sdk.vehicle.VehicleCategory;
import org.i247.sdk.vehicle.VehicleRecord;
import org.junit.jupiter.api.Test;

/** Drafts: what they need, what they refuse, and that an edit loses nothing. */
class RecordDraftTest {
    @Test
    void aNewRecordNamesEverythingThatItLacks() {
        assertThat(violations(TravelDocumentDraft.builder()::build))
                .extracting(Violation::field)
                .containsExactly(
                        "record.documentNumber", "record.issuingCountry", "record.documentType", "record.status");
        assertThat(violations(AdministrativeDocumentDraft.builder()
                        .documentNumber("VR 2041 788")
                        .issuingCountry("UT")
                        .documentType(AdministrativeDocumentType.VEHICLE_REGISTRATION)::build))
                .extracting(Violation::field)
                .containsExactly("record.issuingCountry", "record.status");
        assertThat(violations(VehicleDraft.builder()::build))
                .extracting(Violation::field)
                .containsExactly("record.vin", "record.category");
        assertThat(violations(PersonDraft.builder()::build))
                .extracting(Violation::field)
                .containsExactly("record.name", "record.dateOfBirth");
        assertThat(violations(WorkOfArtDraft.builder()::build))
                .extracting(Violation::field)
                .containsExactly("record.objectType", "record.description");
    }

    @Test
    void eitherOfWhatIsNeededSuffices() {
        VehicleDraft.builder().plate("AB 1").category(VehicleCategory.CAR).build();
        VehicleDraft.builder()
                .part("gearbox", "G-1")
                .category(VehicleCategory.CAR)
                .build();
        PersonDraft.builder().name("PRIMEROV").nationalities("UTO").build();
        PersonDraft.builder().name("PRIMEROV").dateOfBirth("1985").build();
    }

    @Test
    void whatIsNotKnownOrNoneIsNotWhatIsNeeded() {
        assertThat(violations(PersonDraft.builder()
                        .statement("name", Statement.NOT_KNOWN)
                        .nationalities()
                        .statement("dateOfBirth", Statement.NONE)::build))
                .extracting(Violation::field)
                .containsExactly("record.name", "record.dateOfBirth");
    }

    @Test
    void everyRuleThatIsBrokenIsToldAtOnceAndWithoutTheValue() {
        List<Violation> violations = violations(TravelDocumentDraft.builder()
                .documentNumber("A*")
                .issuingCountry("12")
                .documentType(TravelDocumentType.VISA)
                .status(DocumentStatus.LOST)
                .theftDate("2026-02-30")
                .batchId(" ")
                .statement("vin", Statement.NOT_KNOWN)::build);

        assertThat(violations)
                .extracting(Violation::field)
                .containsExactly(
                        "record.documentNumber",
                        "record.issuingCountry",
                        "record.theftDate",
                        "record.batchId",
                        "record.vin");
        assertThat(violations).extracting(Violation::message).noneMatch(text -> text.contains("A*"));
    }

    @Test
    void aFaultInAPartIsNamedByItsPlace() {
        PersonDraft.Builder draft = PersonDraft.builder()
                .name("PRIMEROV")
                .nationalities("UTO")
                .alias("PRIMEROFF", null, null)
                .alias("PRIMEROFF", null, "1985-13")
                .alias(null, null, null);

        assertThat(violations(draft::build))
                .extracting(Violation::field, Violation::rule)
                .containsExactly(tuple("record.aliases[1].dateOfBirth", "RANGE"), tuple("record.aliases[2]", "EMPTY"));
        draft.statement("aliases", Statement.NOT_SAID);
        assertThat(draft.build().members().names()).containsExactly("name", "nationalities");
    }

    @Test
    void absentNullAndEmptyAreThreeThings() {
        Members members = VehicleDraft.builder()
                .plate("AB 123 CD")
                .category(VehicleCategory.CAR)
                .statement("theftDate", Statement.NOT_KNOWN)
                .statement("parts", Statement.NONE)
                .statement("colour", Statement.NONE)
                .make("UTOCAR")
                .make(null)
                .caveats()
                .build()
                .members();

        assertThat(members.statement("theftDate")).isEqualTo(Statement.NOT_KNOWN);
        assertThat(members.statement("parts")).isEqualTo(Statement.NONE);
        assertThat(members.statement("colour")).isEqualTo(Statement.NONE);
        assertThat(members.statement("caveats")).isEqualTo(Statement.NONE);
        assertThat(members.statement("make")).isEqualTo(Statement.NOT_SAID);
        assertThat(members.text("plate")).contains("AB 123 CD");
    }

    @Test
    void aValueIsNoStatement() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonDraft.builder().statement("name", Statement.SAID));
        assertThat(violations(PersonDraft.builder()
                        .name("PRIMEROV")
                        .nationalities("UTO")
                        .statement("heightCm", Statement.NONE)::build))
                .extracting(Violation::rule)
                .containsExactly("TYPE");
    }

    @Test
    void aRecordWrittenAsADraftIsReadAsItWasSaid() {
        Members written = PersonDraft.builder()
                .name("PRIMEROV")
                .forename("MARK")
                .nameInOriginalScript("ПРИМЕРОВ")
                .dateOfBirth("1985-09-19")
                .sex(Sex.M)
                .nationalities("UTO", "D")
                .heightCm(183)
                .eyes("GREY")
                .identityDocument("UT 778 812", "UTO", "PASSPORT", "2030-05")
                .warrant("UTO", "Armed robbery", null)
                .notice("RED", "A-1", "2026-01-15")
                .caveats(Caveat.ARMED)
                .retainUntil(LocalDate.of(2031, 2, 1))
                .build()
                .members();
        PersonRecord read = new PersonRecord(stored(written, Map.of()));

        assertThat(read.name()).contains("PRIMEROV");
        assertThat(read.nationalities()).hasSize(2);
        assertThat(read.heightCm()).contains(183);
        assertThat(read.identityDocuments().get(0).documentNumber()).contains("UT778812");
        assertThat(read.warrants().get(0).chargeTranslation()).isEmpty();
        assertThat(read.caveats()).containsExactly(Caveat.ARMED);
        assertThat(read.retainUntil()).contains(LocalDate.of(2031, 2, 1));
    }

    @Test
    void anEditLosesNothingThatTheSdkDoesNotKnow() {
        Members held = stored(
                Members.builder()
                        .put("documentNumber", "L898902C3")
                        .put("issuingCountry", "UTO")
                        .put("documentType", "PASSPORT")
                        .put("status", "STOLEN")
                        .put("theftDate", null)
                        .build(),
                Map.of(
                        "chipId",
                        "17",
                        "images",
                        List.of(Members.builder().put("imageId", "a").build())));

        Members written = TravelDocumentDraft.edit(new TravelDocumentRecord(held))
                .status(DocumentStatus.LOST)
                .build()
                .members();

        assertThat(written.text("status")).contains("LOST");
        assertThat(written.text("chipId")).contains("17");
        assertThat(written.objects("images")).hasSize(1);
        assertThat(written.statement("theftDate")).isEqualTo(Statement.NOT_KNOWN);
        assertThat(written.text("owner")).contains("UT");
        assertThat(written.names()).doesNotContain("recordId", "createdAt", "updatedAt");
    }

    @Test
    void anEditMayNotTakeAwayWhatWasThereAndIsNeeded() {
        TravelDocumentRecord whole = new TravelDocumentRecord(stored(
                Members.builder()
                        .put("documentNumber", "L898902C3")
                        .put("issuingCountry", "UTO")
                        .put("documentType", "PASSPORT")
                        .put("status", "STOLEN")
                        .build(),
                Map.of()));
        assertThat(violations(TravelDocumentDraft.edit(whole).documentNumber(null)::build))
                .extracting(Violation::field)
                .containsExactly("record.documentNumber");

        VehicleRecord old =
                new VehicleRecord(stored(Members.builder().put("make", "UTOCAR").build(), Map.of()));
        assertThat(VehicleDraft.edit(old).model("III").build().members().text("model"))
                .contains("III");
    }

    private static Members stored(Members draft, Map<String, Object> more) {
        Members.Builder stored = Members.builder()
                .put("recordId", "r-1")
                .put("owner", "UT")
                .put("createdAt", "2026-11-24T10:00:00Z")
                .put("updatedAt", "2026-11-24T10:00:00Z");
        draft.names().forEach(name -> stored.put(name, draft.value(name).orElse(null)));
        more.forEach(stored::put);
        return stored.build();
    }

    private static List<Violation> violations(Runnable build) {
        InvalidRequestException refused = catchThrowableOfType(InvalidRequestException.class, build::run);
        assertThat(refused.code()).isEqualTo(ErrorCode.INVALID_RECORD);
        return refused.failure().violations();
    }
}
