package org.i247.sdk.privacy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.i247.sdk.I247Client;
import org.i247.sdk.art.Dimension;
import org.i247.sdk.art.Measurement;
import org.i247.sdk.art.MeasurementUnit;
import org.i247.sdk.art.WorkOfArtQuery;
import org.i247.sdk.art.WorkOfArtRecord;
import org.i247.sdk.audit.EvidenceFinding;
import org.i247.sdk.audit.EvidenceIssue;
import org.i247.sdk.audit.EvidenceReport;
import org.i247.sdk.audit.EvidenceVerifier;
import org.i247.sdk.audit.TracedCall;
import org.i247.sdk.biometric.DnaCandidate;
import org.i247.sdk.biometric.DnaQuery;
import org.i247.sdk.biometric.Finger;
import org.i247.sdk.biometric.FingerprintCandidate;
import org.i247.sdk.biometric.FingerprintQuery;
import org.i247.sdk.biometric.SearchState;
import org.i247.sdk.biometric.WaitOptions;
import org.i247.sdk.cooperation.Alert;
import org.i247.sdk.cooperation.Answered;
import org.i247.sdk.cooperation.Attachment;
import org.i247.sdk.cooperation.Confirmation;
import org.i247.sdk.cooperation.ConfirmationDetails;
import org.i247.sdk.cooperation.CooperationWrite;
import org.i247.sdk.cooperation.CursorState;
import org.i247.sdk.cooperation.Delivery;
import org.i247.sdk.cooperation.FeedPage;
import org.i247.sdk.cooperation.FeedQuery;
import org.i247.sdk.cooperation.ListenOptions;
import org.i247.sdk.cooperation.Message;
import org.i247.sdk.cooperation.MessageDraft;
import org.i247.sdk.cooperation.OpenedMessage;
import org.i247.sdk.cooperation.SealedDraft;
import org.i247.sdk.cooperation.SentMessage;
import org.i247.sdk.cooperation.Urgency;
import org.i247.sdk.copy.CopyAnswer;
import org.i247.sdk.copy.CopyHit;
import org.i247.sdk.copy.CopyPart;
import org.i247.sdk.copy.CopyState;
import org.i247.sdk.copy.SignedManifest;
import org.i247.sdk.crosscheck.CrossCheckOutcome;
import org.i247.sdk.crosscheck.CrossCheckQuestion;
import org.i247.sdk.crosscheck.CrossCheckResult;
import org.i247.sdk.document.AdministrativeDocumentQuery;
import org.i247.sdk.document.AdministrativeDocumentRecord;
import org.i247.sdk.document.AdministrativeDocumentType;
import org.i247.sdk.document.DocumentStatus;
import org.i247.sdk.document.TravelDocumentQuery;
import org.i247.sdk.document.TravelDocumentRecord;
import org.i247.sdk.document.TravelDocumentType;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.Violation;
import org.i247.sdk.internal.call.OwnGateway;
import org.i247.sdk.internal.json.StrictJson;
import org.i247.sdk.notice.NoticeQuery;
import org.i247.sdk.notice.NoticeSamples;
import org.i247.sdk.notice.NoticesClient;
import org.i247.sdk.notice.UnreadableNotice;
import org.i247.sdk.person.PersonQuery;
import org.i247.sdk.person.PersonRecord;
import org.i247.sdk.person.ScoredHit;
import org.i247.sdk.person.Sex;
import org.i247.sdk.query.Answer;
import org.i247.sdk.query.CallOptions;
import org.i247.sdk.query.Caveat;
import org.i247.sdk.query.DatabaseName;
import org.i247.sdk.query.Hit;
import org.i247.sdk.query.HitStatus;
import org.i247.sdk.query.IdempotencyKey;
import org.i247.sdk.query.Image;
import org.i247.sdk.query.Members;
import org.i247.sdk.query.Outcome;
import org.i247.sdk.query.Page;
import org.i247.sdk.query.Purpose;
import org.i247.sdk.query.QueryContext;
import org.i247.sdk.query.Versioned;
import org.i247.sdk.record.AdministrativeDocumentDraft;
import org.i247.sdk.record.Deleted;
import org.i247.sdk.record.ImportLine;
import org.i247.sdk.record.ImportSummary;
import org.i247.sdk.record.PersonDraft;
import org.i247.sdk.record.RecordWrite;
import org.i247.sdk.record.TravelDocumentDraft;
import org.i247.sdk.record.VehicleDraft;
import org.i247.sdk.record.WorkOfArtDraft;
import org.i247.sdk.record.WriteOutcome;
import org.i247.sdk.screening.DatabaseResult;
import org.i247.sdk.screening.Lead;
import org.i247.sdk.screening.ResultKind;
import org.i247.sdk.screening.ScreeningOptions;
import org.i247.sdk.screening.ScreeningProgress;
import org.i247.sdk.screening.ScreeningSummary;
import org.i247.sdk.screening.Subject;
import org.i247.sdk.screening.SubjectResult;
import org.i247.sdk.spi.Attempt;
import org.i247.sdk.spi.EvidenceStore;
import org.i247.sdk.standard.BureauCode;
import org.i247.sdk.standard.CountryCode;
import org.i247.sdk.standard.DocumentNumber;
import org.i247.sdk.standard.Mrz;
import org.i247.sdk.standard.MrzDate;
import org.i247.sdk.standard.PartNumber;
import org.i247.sdk.standard.PartialDate;
import org.i247.sdk.standard.PersonalText;
import org.i247.sdk.standard.Plate;
import org.i247.sdk.standard.Vin;
import org.i247.sdk.standard.dna.Allele;
import org.i247.sdk.standard.dna.DnaProfile;
import org.i247.sdk.standard.dna.Locus;
import org.i247.sdk.standard.dna.ProfileImport;
import org.i247.sdk.standard.dna.ProfileKind;
import org.i247.sdk.standard.manifest.ColumnMap;
import org.i247.sdk.standard.manifest.ListField;
import org.i247.sdk.standard.manifest.ListReader;
import org.i247.sdk.standard.manifest.ListedAddress;
import org.i247.sdk.standard.manifest.ListedDocument;
import org.i247.sdk.standard.manifest.Origin;
import org.i247.sdk.standard.manifest.RowList;
import org.i247.sdk.standard.manifest.RowReader;
import org.i247.sdk.standard.manifest.Traveller;
import org.i247.sdk.standard.manifest.TravellerList;
import org.i247.sdk.standard.name.PersonName;
import org.i247.sdk.standard.name.Transliteration;
import org.i247.sdk.standard.name.ZoneName;
import org.i247.sdk.standard.nist.Agency;
import org.i247.sdk.standard.nist.DescriptiveText;
import org.i247.sdk.standard.nist.NistImage;
import org.i247.sdk.standard.nist.NistProfile;
import org.i247.sdk.standard.nist.NistRecord;
import org.i247.sdk.standard.nist.NistTransaction;
import org.i247.sdk.standard.nist.TransactionControlNumber;
import org.i247.sdk.standard.nist.TransactionType;
import org.i247.sdk.vehicle.VehicleCategory;
import org.i247.sdk.vehicle.VehicleQuery;
import org.i247.sdk.vehicle.VehicleRecord;

/** Questions and values full of planted values: good ones, and ones that are refused before they are asked. */
final class Questions {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final QueryContext CONTEXT = QueryContext.builder()
            .bureau(BureauCode.of("UT"))
            .unit("airport-1")
            .user(Planted.USER)
            .caseReference(Planted.CASE)
            .purpose(Purpose.BORDER_CONTROL)
            .build();
    static final PersonQuery PERSON = PersonQuery.builder()
            .name(Planted.NAME)
            .forename(Planted.CYRILLIC)
            .dateOfBirth(Planted.BORN)
            .entityId(Planted.ENTITY)
            .documentNumber(Planted.NUMBER)
            .sex(Sex.F)
            .nationalities("UTO")
            .build();
    static final TravelDocumentQuery DOCUMENT = TravelDocumentQuery.of(Mrz.parse(Planted.MRZ));
    static final VehicleQuery VEHICLE = VehicleQuery.builder()
            .vin(Planted.VIN)
            .plate(Planted.PLATE)
            .plateCountry("UTO")
            .engineNumber(Planted.ENGINE)
            .build();

    static final NistTransaction PRINTS = prints();

    private static final IdempotencyKey KEY = IdempotencyKey.of("0a9f2b60-5b1e-4c07-9f57-7d3a5d0c1e11");

    static final PersonDraft DRAFT = PersonDraft.builder()
            .name(Planted.NAME)
            .forename(Planted.FORENAME)
            .nameInOriginalScript(Planted.CYRILLIC)
            .alias(Planted.NAME, Planted.FORENAME, Planted.BORN)
            .dateOfBirth(Planted.BORN)
            .identityDocument(Planted.NUMBER, null, null, null)
            .build();

    static final MessageDraft MESSAGE = MessageDraft.builder()
            .to("FR")
            .subject(Planted.NAME)
            .body(Planted.CYRILLIC)
            .attach(Attachment.of(Planted.NUMBER, "text/plain", Planted.NAME.getBytes(StandardCharsets.UTF_8)))
            .build();

    private Questions() {}

    private static NistTransaction prints() {
        return NistTransaction.builder(TransactionType.CPS)
                .date(TODAY)
                .origin(Agency.of("UT-NCB", "NCB Utopia", "UTO"))
                .controlNumber(TransactionControlNumber.of(2026, 1))
                .add(text().build())
                .add(NistRecord.builder(14)
                        .idc(1)
                        .impression(1)
                        .captured("UT-NCB", TODAY)
                        .position(1)
                        .image(NistImage.of(Planted.NAME.getBytes(StandardCharsets.UTF_8)), 500, 500, 500)
                        .build())
                .build();
    }

    static DnaProfile.Builder dna(ProfileKind kind) {
        DnaProfile.Builder profile = DnaProfile.builder(kind);
        Locus.EUROPEAN_STANDARD_SET.forEach(locus -> profile.locus(locus.name(), "15.2", "16"));
        return profile;
    }

    private static DescriptiveText text() {
        return DescriptiveText.builder()
                .personReference(CountryCode.of("UTO"), Planted.NUMBER)
                .name(Planted.NAME, Planted.CYRILLIC)
                .dateOfBirth(LocalDate.parse(Planted.BORN));
    }

    /** The same with its dates spoilt, so that there is something to find. */
    private static byte[] spoilt() {
        String text = new String(PRINTS.toBytes(), StandardCharsets.ISO_8859_1);
        return text.replace("1.005:2026", "1.005:" + Planted.NAME)
                .replace("14.005:2026", "14.005:" + Planted.NAME)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] xml() {
        return NistTransaction.builder(TransactionType.CPS)
                .date(TODAY)
                .origin(Agency.of("UT-NCB", "NCB Utopia", "UTO"))
                .controlNumber(TransactionControlNumber.of(2026, 1))
                .add(text().build())
                .add(PRINTS.records(14).get(0))
                .buildXml()
                .toBytes();
    }

    static List<Object> values() {
        return List.of(
                CONTEXT,
                CONTEXT.toBuilder(),
                PERSON,
                DOCUMENT,
                VEHICLE,
                PersonQuery.of(Mrz.parse(Planted.MRZ), TODAY),
                PersonQuery.builder().name(Planted.NAME),
                TravelDocumentQuery.builder().documentNumber(Planted.NUMBER),
                VehicleQuery.builder().vin(Planted.VIN),
                AdministrativeDocumentQuery.builder().documentNumber(Planted.NUMBER),
                AdministrativeDocumentQuery.number(Planted.NUMBER),
                WorkOfArtQuery.builder().maker(Planted.NAME),
                WorkOfArtQuery.title(Planted.NAME),
                CrossCheckQuestion.builder().person(PERSON),
                CrossCheckQuestion.ofTraveller(Mrz.parse(Planted.MRZ), TODAY),
                new Measurement(Dimension.HEIGHT, BigDecimal.TEN, MeasurementUnit.CENTIMETRE),
                Mrz.parse(Planted.MRZ),
                Mrz.parse(Planted.MRZ).birthReadings(TODAY),
                MrzDate.birth("610307", TODAY),
                PartialDate.parse(Planted.BORN),
                PersonName.of(Planted.NAME, Planted.CYRILLIC),
                PersonName.of(Planted.NAME, Planted.FORENAME).variants(100),
                PersonName.of(Planted.NAME).compareWith(PersonName.of(Planted.CYRILLIC)),
                Transliteration.of(Planted.NAME),
                ZoneName.of(PersonName.of(Planted.NAME, Planted.FORENAME), Locale.ROOT, 39),
                DocumentNumber.of(Planted.NUMBER),
                PartNumber.of(Planted.ENGINE),
                Vin.of(Planted.VIN),
                PersonalText.of(Planted.NAME),
                Plate.of(Planted.PLATE, CountryCode.of("UTO")),
                Members.builder().put("name", Planted.NAME),
                Members.builder()
                        .put(Planted.NUMBER.substring(0, 2), Planted.NUMBER)
                        .build(),
                CallOptions.defaults()
                        .withReference("desk-1")
                        .withIdempotencyKey(IdempotencyKey.of("0a9f2b60-5b1e-4c07-9f57-7d3a5d0c1e11")),
                Page.first().at(Planted.NUMBER),
                Mrz.parse(Planted.MRZ.replace("610307", "61O307")).readings(),
                Allele.of("9.3"),
                dna(ProfileKind.PERSON).build(),
                dna(ProfileKind.PERSON),
                dna(ProfileKind.PERSON)
                        .build()
                        .compareWith(dna(ProfileKind.STAIN).locus("TPOX", "8").build()),
                ProfileImport.csv(("sample,locus,allele 1\n" + Planted.NAME + "," + "TH01," + Planted.NUMBER)
                        .getBytes(StandardCharsets.UTF_8)),
                PRINTS,
                FingerprintQuery.of(PRINTS),
                DnaQuery.of(dna(ProfileKind.PERSON).build()),
                WaitOptions.atMost(Duration.ofMinutes(1)),
                NistTransaction.read(spoilt()),
                NistTransaction.read(xml()),
                NistTransaction.builder(TransactionType.CPS),
                NistRecord.builder(2),
                text(),
                Agency.of("UT-NCB"),
                TransactionControlNumber.of(2026, 1),
                new Attempt(CONTEXT, "desk-1", Locale.ENGLISH, 1, 0, Duration.ofSeconds(1)),
                EvidenceVerifier.of(List.of(), List.of()).lookingFor(Planted.NAME.getBytes(StandardCharsets.UTF_8)),
                DRAFT,
                PersonDraft.builder().name(Planted.NAME).alias(Planted.NAME, null, null),
                TravelDocumentDraft.builder()
                        .documentNumber(Planted.NUMBER)
                        .issuingCountry("UTO")
                        .documentType(TravelDocumentType.PASSPORT)
                        .status(DocumentStatus.LOST)
                        .additionalInformation(Planted.NAME)
                        .build(),
                TravelDocumentDraft.builder().documentNumber(Planted.NUMBER),
                AdministrativeDocumentDraft.builder()
                        .documentNumber(Planted.NUMBER)
                        .issuingCountry("UTO")
                        .documentType(AdministrativeDocumentType.DRIVING_LICENCE)
                        .status(DocumentStatus.LOST)
                        .build(),
                AdministrativeDocumentDraft.builder().documentNumber(Planted.NUMBER),
                VehicleDraft.builder()
                        .vin(Planted.VIN)
                        .plate(Planted.PLATE)
                        .category(VehicleCategory.CAR)
                        .build(),
                VehicleDraft.builder().plate(Planted.PLATE).part("engine", Planted.ENGINE),
                WorkOfArtDraft.builder()
                        .objectType("PAINTING")
                        .description(Planted.NAME)
                        .build(),
                WorkOfArtDraft.builder().maker(Planted.NAME),
                new RecordWrite.Create(KEY, DRAFT.members()),
                new RecordWrite.Replace(KEY, "nom-1", "\"v1\"", DRAFT.members()),
                new RecordWrite.Retain(KEY, "nom-1", "\"v1\"", TODAY, PersonalText.of(Planted.NAME)),
                new RecordWrite.Delete(KEY, "nom-1", "\"v1\"", PersonalText.of(Planted.NAME)),
                new RecordWrite.PutImage(
                        KEY, "nom-1", "face-1", new Image("image/png", Planted.NAME.getBytes(StandardCharsets.UTF_8))),
                I247Client.builder().user(Planted.USER),
                new CooperationWrite.AskOwner(KEY, "h-1", Urgency.URGENT, Optional.of(PersonalText.of(Planted.NAME))),
                new CooperationWrite.AnswerBureau(KEY, "c-1", true, Optional.of(PersonalText.of(Planted.NAME))),
                new CooperationWrite.SendMessage(
                        KEY, Members.builder().put("subject", Planted.NAME).build()),
                MESSAGE,
                MessageDraft.builder().to("FR").subject(Planted.NAME).body(Planted.CYRILLIC),
                FeedQuery.unacknowledged(),
                ListenOptions.cursorIn(Path.of("cursor")),
                new CursorState("alerts/UT", Optional.of("c-1"), List.of("a-1"), List.of()));
    }

    /** What other bureaus and the gateway say. */
    private static List<Object> cooperation() {
        Members alert = Members.builder()
                .put("alertId", "a-1")
                .put("kind", "RECORD_HIT")
                .put("raisedAt", "2026-11-23T10:00:01Z")
                .put("place", Planted.NAME)
                .put("text", Planted.CYRILLIC)
                .build();
        Members message = Members.builder()
                .put("messageId", "m-1")
                .put("from", "FR")
                .put("to", List.of("UT"))
                .put("sentAt", "2026-11-23T10:00:01Z")
                .put("priority", "FLASH")
                .put("subject", Planted.NAME)
                .put("body", Planted.CYRILLIC)
                .put(
                        "attachments",
                        List.of(Members.builder()
                                .put("name", Planted.NUMBER)
                                .put("mediaType", "text/plain")
                                .put("content", "VXRvcGlh")
                                .build()))
                .build();
        ConfirmationDetails details = new ConfirmationDetails(Members.builder()
                .put("confirmationId", "c-1")
                .put("text", Planted.NAME)
                .put("answerText", Planted.CYRILLIC)
                .build());
        return List.of(
                new FeedPage<>(List.of(new Alert(alert)), "c-1"),
                new FeedPage<>(List.of(new Message(message)), "c-1"),
                new Delivery<>(new Alert(alert), () -> {}),
                new Confirmation.Asked(details),
                new Confirmation.Confirmed(details),
                new Confirmation.Refuted(details),
                new Confirmation.Expired(details),
                new Answered("c-1"),
                new OpenedMessage(Members.builder()
                        .put("from", "FR")
                        .put("to", List.of("UT"))
                        .put("subject", Planted.NAME)
                        .put("body", Planted.CYRILLIC)
                        .build()),
                SealedDraft.read(StrictJson.write(Members.builder()
                        .put("to", List.of("FR"))
                        .put("priority", "ROUTINE")
                        .put(
                                "sealed",
                                Base64.getEncoder().encodeToString(Planted.NAME.getBytes(StandardCharsets.UTF_8)))
                        .build())),
                new SentMessage("m-1", Instant.EPOCH));
    }

    /** What the public notices service makes. */
    static List<Object> notices() {
        Members members = Members.builder()
                .put("entity_id", Planted.ENTITY)
                .put("name", Planted.NAME)
                .put("forename", Planted.CYRILLIC)
                .put("date_of_birth", Planted.BORN.replace('-', '/'))
                .build();
        return List.of(
                NoticeQuery.name(Planted.NAME),
                NoticeQuery.builder().forename(Planted.FORENAME),
                NoticesClient.builder(),
                NoticeSamples.of(members),
                new UnreadableNotice("_embedded.notices[0]", "TYPE"));
    }

    /** What only a database or a country's own gateway makes. */
    static List<Object> results() {
        I247Exception failed = I247Exception.of(Failure.of(ErrorCode.CONNECTION_LOST));
        Members common = Members.builder()
                .put("recordId", "r-1")
                .put("owner", "UT")
                .put("documentNumber", Planted.NUMBER)
                .put("additionalInformation", Planted.NAME)
                .put("maker", Planted.NAME)
                .put("vin", Planted.VIN)
                .put("plate", Planted.PLATE)
                .put(
                        "parts",
                        List.of(Members.builder().put("number", Planted.ENGINE).build()))
                .build();
        CopyState copy = new CopyState(DatabaseName.SLTD, 7, Instant.EPOCH, Instant.EPOCH);
        CopyHit<TravelDocumentRecord> inCopy = new CopyHit<>(
                1,
                List.of("documentNumber"),
                BureauCode.of("UT"),
                List.of(),
                false,
                Optional.of(new TravelDocumentRecord(common)));
        byte[] text = Planted.NAME.getBytes(StandardCharsets.UTF_8);
        return List.of(
                cooperation(),
                new CopyAnswer.Hits<>(List.of(inCopy), copy),
                new CopyAnswer.NotInCopy<>(copy),
                new CopyAnswer.TooMany<>(copy),
                new CopyPart(0, text.length, text),
                new SignedManifest(text, text),
                ScoredHit.of(
                        PERSON,
                        List.of(new Hit<>(
                                "h-1",
                                1,
                                List.of(),
                                HitStatus.UNCONFIRMED,
                                BureauCode.of("UT"),
                                List.of(),
                                false,
                                Optional.of(new PersonRecord(common))))),
                new TravelDocumentRecord(common),
                new VehicleRecord(common),
                new AdministrativeDocumentRecord(common),
                new WorkOfArtRecord(common),
                new SearchState.Pending<>("s-1", Duration.ofSeconds(5)),
                new SearchState.Done<>("s-1", new Answer.NoHit<>(OwnGateway.provenance())),
                new SearchState.Rejected<>("s-1", I247Exception.of(Failure.of(ErrorCode.QUALITY_TOO_LOW))),
                new FingerprintCandidate(common),
                new DnaCandidate(common),
                Finger.RIGHT_THUMB,
                new CrossCheckResult(
                        "desk-1",
                        List.of(new CrossCheckOutcome<>(DatabaseName.SLTD, new Outcome.NotAsked<>("no number")))),
                new Image("image/png", Planted.NAME.getBytes(StandardCharsets.UTF_8)),
                new WriteOutcome.Done<>(new Versioned<>(new VehicleRecord(common), "\"v1\"")),
                new WriteOutcome.Done<>(new Deleted("r-1")),
                new ImportLine(
                        2,
                        ImportLine.Result.REFUSED,
                        Optional.empty(),
                        Optional.of(ErrorCode.INVALID_RECORD),
                        List.of(Violation.of("record.name", "EMPTY"))),
                new ImportSummary(Map.of(ImportLine.Result.CREATED, 1), Optional.of(failed)),
                new WriteOutcome.Refused<>(failed),
                new WriteOutcome.Conflict<>(failed, Optional.of("r-1"), false),
                new WriteOutcome.Unknown<Deleted>(
                        failed,
                        new RecordWrite.Create(KEY, DRAFT.members()),
                        Instant.EPOCH,
                        () -> new WriteOutcome.Refused<>(failed)),
                new Outcome.NotAsked<>("the document has no number"),
                new Outcome.Answered<>(new Answer.NoHit<>(OwnGateway.provenance())),
                new Answer.TooMany<>(OptionalLong.of(500), OwnGateway.provenance()),
                new Answer.Incomplete<>(OwnGateway.provenance()),
                new EvidenceStore.Tail(Optional.of(Planted.USER), Optional.of(Planted.USER)),
                new EvidenceReport(
                        1,
                        1,
                        1,
                        "",
                        0,
                        0,
                        0,
                        1,
                        1,
                        1,
                        1,
                        1,
                        List.of(new EvidenceReport.ContentFound(1, true, 1, "desk-1")),
                        List.of(new TracedCall("desk-1", "SLTD", "search", 1, 2, "NO_HIT", TracedCall.Proof.ANSWER)),
                        List.of(new EvidenceFinding(EvidenceIssue.OPEN_CALL, "evidence", 1, 1, "desk-1"))));
    }

    /** Lists of travellers, as messages and as lines, with what is wrong in them. */
    static List<Object> lists() {
        String message = "UNB+UNOA:4+A+B+261123:0631+1'UNH+1+PAXLST:D:05B:UN'TDT+20+XX1'NAD+FL+++" + Planted.NAME + ":"
                + Planted.FORENAME + "'DTM+329:610307'DOC+P+" + Planted.NUMBER + "'DOC+" + Planted.NAME + "'"
                + Planted.NUMBER + "'";
        String lines = "surname,given names,document number,date of birth,sex,nationality\n" + Planted.NAME + ","
                + Planted.FORENAME + "," + Planted.NUMBER + "," + Planted.BORN + "," + Planted.NAME + "," + Planted.NAME
                + "\n"
                + Planted.NAME + "\n";
        List<Object> all =
                new ArrayList<>(List.of(ColumnMap.usual().with(Planted.NAME, ListField.SURNAME), ListReader.on(TODAY)));
        for (String text : List.of(message, lines)) {
            TravellerList list = openList(text);
            all.add(list);
            list.forEachRemaining(all::add);
        }
        all.add(Traveller.at(new Origin("list", 1, 2, 3)).names(Planted.NAME, Planted.FORENAME));
        all.add(new ListedAddress(
                Optional.of(PersonalText.of(Planted.NAME)), Optional.empty(), PersonalText.of(Planted.TOWN)));
        all.add(openList(lines));
        RowReader things = RowReader.of("surname", "document number");
        RowList rows = openRows(things, lines);
        all.addAll(List.of(things, rows));
        rows.forEachRemaining(all::add);
        return all;
    }

    /** A screening of a planted traveller, with a hit, and what it gives. */
    static List<Object> screening(I247Client client) {
        Traveller traveller = Traveller.at(new Origin("list", 1, 2, 3))
                .names(Planted.NAME, Planted.FORENAME)
                .document(new ListedDocument(
                        Optional.empty(), PersonalText.of(Planted.NUMBER), Optional.empty(), Optional.empty()))
                .build();
        Subject subject = Subject.of(traveller);
        Lead lead = new Lead(
                Planted.NAME,
                BureauCode.of("UT"),
                HitStatus.UNCONFIRMED,
                false,
                List.of(Caveat.ARMED),
                List.of(Planted.NAME));
        DatabaseResult result = new DatabaseResult(
                DatabaseName.SLTD,
                ResultKind.HIT,
                Optional.of(1L),
                List.of(lead),
                Optional.empty(),
                Optional.of(Planted.NUMBER),
                Optional.empty());
        ScreeningSummary summary = new ScreeningSummary(1, 0, 1, 0, 0);
        return List.of(
                subject,
                Subject.builder().label(Planted.NAME),
                new SubjectResult(1, subject, List.of(result), false),
                summary,
                new ScreeningProgress(summary, Optional.of(1L), 1, Optional.empty()),
                ScreeningOptions.defaults(),
                client.screening(),
                client.screening().run(List.of(subject).iterator(), CONTEXT, ScreeningOptions.defaults()));
    }

    private static RowList openRows(RowReader reader, String text) {
        try {
            return reader.open("list", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TravellerList openList(String text) {
        try {
            return ListReader.on(TODAY).open("list", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<ThrowingCallable> refused(I247Client client) {
        String bad = Planted.NAME + " \u0007 " + Planted.NUMBER + " \u00a7 " + Planted.BORN;
        List<ThrowingCallable> refused = new ArrayList<>(List.of(
                () -> TravelDocumentQuery.number(bad),
                () -> TravelDocumentQuery.builder()
                        .documentNumber(bad)
                        .issuingCountry(bad)
                        .build(),
                () -> TravelDocumentQuery.of(Mrz.parse(Planted.MRZ.replace(Planted.NUMBER, "<<<<<<<<<"))),
                () -> PersonQuery.builder().forename(Planted.FORENAME).build(),
                () -> PersonQuery.builder()
                        .name(Planted.NAME.repeat(100))
                        .dateOfBirth(bad)
                        .entityId(bad)
                        .documentNumber(bad)
                        .nationalities(bad, Planted.NAME)
                        .build(),
                () -> VehicleQuery.vin(bad.repeat(9)),
                () -> VehicleQuery.plate("\u00a7", bad),
                () -> VehicleQuery.builder()
                        .plateCountry(bad)
                        .engineNumber("\u00a7" + bad)
                        .make("")
                        .build(),
                () -> PersonDraft.builder()
                        .name(" ")
                        .dateOfBirth(bad)
                        .nationalities(bad)
                        .alias(Planted.NAME, null, bad)
                        .identityDocument(bad.repeat(9), bad, bad, bad)
                        .build(),
                () -> VehicleDraft.builder()
                        .vin(bad)
                        .plate("\u00a7" + bad)
                        .part(Planted.NAME, "\u00a7" + bad)
                        .build(),
                () -> client.records().persons().create(DRAFT, CONTEXT.withUser(bad)),
                () -> Mrz.parse(bad),
                () -> Mrz.parse(Planted.MRZ + "X"),
                () -> MrzDate.birth(bad, TODAY),
                () -> PartialDate.parse(bad),
                () -> PartialDate.parse("1961-03-32 " + Planted.NAME),
                () -> DocumentNumber.of(bad.repeat(9)),
                () -> PartNumber.of("\u00a7" + bad.repeat(9)),
                () -> Vin.of(bad),
                () -> Plate.of("\u00a7" + bad.repeat(9)),
                () -> NistTransaction.read(bad.getBytes(StandardCharsets.UTF_8)),
                () -> NistTransaction.read(("<" + bad).getBytes(StandardCharsets.UTF_8)),
                () -> NistTransaction.read(spoilt()).requireValid(NistProfile.INTERPOL),
                () -> TransactionControlNumber.of(bad),
                () -> new TransactionType(bad),
                () -> Agency.of(bad),
                () -> NistRecord.builder(2).field(900, bad),
                () -> text().evidence(bad),
                () -> Locus.of(bad),
                () -> Allele.of(bad),
                () -> dna(ProfileKind.PERSON).locus(bad, bad).locus("TPOX", bad).build(),
                () -> FingerprintQuery.of(NistTransaction.read(spoilt())),
                () -> DnaQuery.of(dna(ProfileKind.STAIN).locus("TPOX", "8", "*").build()),
                () -> new Finger(bad),
                () -> client.dnaProfiles().poll(bad, CONTEXT),
                () -> CountryCode.of(bad),
                () -> BureauCode.of(bad),
                () -> new Purpose(bad),
                () -> new Sex(bad),
                () -> new ErrorCode(Planted.NAME),
                () -> Locale.forLanguageTag(bad),
                () -> QueryContext.builder()
                        .user(bad)
                        .unit(bad)
                        .caseReference(bad)
                        .build(),
                () -> CONTEXT.withUser(Planted.FORENAME + " " + Planted.NAME),
                () -> CallOptions.defaults().withReference(bad),
                () -> IdempotencyKey.of(bad),
                () -> Members.builder().put(Planted.NAME, new Object()).build(),
                () -> Members.builder().put("name", Planted.NAME).build().integer("name"),
                () -> new Hit<>(Planted.NAME, 2, List.of(), null, null, List.of(), false, null),
                () -> MessageDraft.builder()
                        .inReplyTo(bad)
                        .attach(Attachment.of(bad, bad, new byte[0]))
                        .build(),
                () -> MessageDraft.builder().to(bad),
                () -> client.hits().poll(bad, CONTEXT),
                () -> client.alerts().acknowledge(bad, CONTEXT, CallOptions.defaults()),
                () -> new Urgency(bad),
                () -> client.persons().record(bad, CONTEXT),
                () -> client.persons().image("a", Planted.ENTITY, CONTEXT),
                () -> client.contextFor(bad)));
        return refused;
    }
}
