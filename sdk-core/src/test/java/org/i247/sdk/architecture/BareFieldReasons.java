package org.i247.sdk.architecture;

import java.util.Map;
import java.util.TreeMap;

/** The fields that hold text as it is in the rooms where personal data is, and why they may. */
final class BareFieldReasons {
    /** The reason for each field, by its name below {@code org.i247.sdk}. */
    static final Map<String, String> BY_FIELD = new TreeMap<>();

    static {
        because("this is the mask", "standard.PersonalText.text");
        because(
                "an opaque id of the call, made by the client or given by the application",
                "biometric.WaitOptions.reference",
                "crosscheck.CrossCheck.references",
                "crosscheck.CrossCheckResult.reference",
                "internal.json.AnswerReader.reference",
                "query.CallOptions.reference",
                "query.Provenance.reference");
        because(
                "an opaque id of the gateway for an exchange, a search, a hit, a record or its version",
                "biometric.SearchState$Done.searchId",
                "biometric.SearchState$Pending.searchId",
                "biometric.SearchState$Rejected.searchId",
                "internal.json.AnswerReader.requestId",
                "internal.json.SearchStateReader.requestId",
                "query.DatabaseRecord.recordId",
                "query.Hit.hitId",
                "query.Provenance.requestId",
                "query.Versioned.version",
                "record.Deleted.recordId",
                "record.RecordWrite$Delete.recordId",
                "record.RecordWrite$Delete.version",
                "record.RecordWrite$PutImage.imageId",
                "record.RecordWrite$PutImage.recordId",
                "record.RecordWrite$Replace.recordId",
                "record.RecordWrite$Replace.version",
                "record.RecordWrite$Retain.recordId",
                "record.RecordWrite$Retain.version",
                "record.ImportLine.recordId",
                "record.WriteOutcome$Conflict.recordId",
                "cooperation.Alert.alertId",
                "cooperation.Answered.confirmationId",
                "cooperation.ConfirmationDetails.confirmationId",
                "cooperation.CooperationWrite$AnswerBureau.confirmationId",
                "cooperation.CooperationWrite$AskOwner.hitId",
                "cooperation.CursorState.acknowledged",
                "cooperation.CursorState.cursor",
                "cooperation.CursorState.untold",
                "cooperation.FeedPage.cursor",
                "cooperation.FeedQuery.after",
                "cooperation.Message.messageId",
                "cooperation.MessageDraft$Builder.inReplyTo",
                "cooperation.MessageDraft.inReplyTo",
                "cooperation.SentMessage.messageId",
                "screening.DatabaseResult.requestId",
                "screening.Lead.hitId");
        because("an inbox and a bureau", "cooperation.CursorState.feed");
        because("the day up to which a record is kept: nobody's", "record.RecordWrite$Retain.retainUntil");
        because(
                "an opaque id of a unit, which is nobody",
                "query.QueryContext$Builder.unit",
                "query.QueryContext.unit");
        because(
                "names of members, of the contract; their text is masked, and the text form shows names alone",
                "internal.query.Draft.values",
                "query.Members$Builder.values",
                "query.Members.values",
                "record.DraftSheet.values");
        because(
                "names of members, of the contract",
                "internal.query.Draft.root",
                "internal.query.Draft.wrong",
                "query.Database.path",
                "copy.CopyHit.matchedOn",
                "query.Hit.matchedOn",
                "screening.Lead.matchedOn",
                "query.MemberException.path",
                "query.MemberException.rule",
                "query.RecordShape.kinds",
                "query.RecordShape.nested",
                "record.DraftSheet.wrong",
                "record.ImportSheet.database",
                "record.MemberRule.reader",
                "record.PartDraft.path",
                "record.RecordForm.needed",
                "record.RecordForm.rules");
        because(
                "how all public notices are gone through, whoever they are about; what the caller asks for is masked",
                "notice.AgeCut.from",
                "notice.AgeCut.to",
                "notice.CountryCut.criterion",
                "notice.NameCut.criterion",
                "notice.NameCut.length",
                "notice.NameCut$Letters.from",
                "notice.NameCut$Letters.to");
        because(
                "names of members, of the public notices API",
                "notice.UnreadableNotice.place",
                "notice.UnreadableNotice.rule");
        because(
                "counts of public notices, and the address of the service",
                "notice.NoticePage.number",
                "notice.NoticePage.total",
                "notice.Notices.paths",
                "notice.NoticesClientBuilder.fromCode",
                "notice.Reach.total",
                "notice.Reach.unreadable");
        because(
                "our own words, without a value",
                "crosscheck.CrossCheckQuestion$Part.reason",
                "query.Outcome$NotAsked.reason",
                "standard.dna.LocusComparison.reason",
                "standard.dna.ProfileFault.message",
                "standard.manifest.ListProblem.message",
                "standard.nist.NistFinding.message");
        because(
                "a code of a published list",
                "cooperation.Attachment.mediaType",
                "query.Image.mediaType",
                "query.CodeList.labels",
                "query.CodeList.version",
                "query.CodeListEdition.entityTag",
                "query.CodeListName.value",
                "query.ServiceStatus.contract",
                "standard.BureauCode.code",
                "standard.CountryCode.code",
                "standard.InvalidValueException.code",
                "standard.ValueRule.code",
                "standard.manifest.ListRule.code",
                "standard.manifest.TravellerRole.code",
                "standard.dna.Locus.name",
                "standard.nist.NistRule.code",
                "standard.nist.TransactionType.code");
        because(
                "how many match, how well, and where something stands: nobody's",
                "person.MatchFactor.value",
                "person.MatchReason.count",
                "query.Answer$Hits.total",
                "screening.Chunk$Place.question",
                "screening.Chunk$Place.subject",
                "screening.DatabaseResult.total",
                "screening.ScreeningProgress.expected",
                "screening.ScreeningProgress.perSecond",
                "screening.ScreeningSummary.clear",
                "screening.ScreeningSummary.hit",
                "screening.ScreeningSummary.kept",
                "screening.ScreeningSummary.notKnown",
                "screening.ScreeningSummary.read",
                "screening.SubjectResult.number",
                "screening.Track$Delayed.due",
                "copy.CopyHit.score",
                "copy.CopyProgress.bytes",
                "copy.CopyProgress.bytesHere",
                "copy.CopyState.generation",
                "copy.CopyUpdate.bytesFetched",
                "copy.CopyUpdate.filesFetched",
                "query.Hit.score",
                "standard.name.Likeness.value",
                "standard.name.NameComparison.score",
                "standard.name.NameFinding.count");
        because(
                "what a write gave back, which has a masked text form of its own, or gives back when it is sent again",
                "record.WriteOutcome$Done.result",
                "record.WriteOutcome$Unknown.again");
        because(
                "the digest of a secret of the application; what holds it has a text form of its own, or none",
                "screening.ScreeningJournal.key",
                "screening.ScreeningOptions.key");
        because("the size of a thing", "art.Measurement.value");
        because(
                "the bytes of a picture or a file; the text form shows how many",
                "cooperation.Attachment.bytes",
                "copy.CopyPart.bytes",
                "copy.SignedManifest.manifest",
                "copy.SignedManifest.signature",
                "query.Image.bytes",
                "standard.nist.Bytes.array");
        because(
                "tables of the standards",
                "standard.IcaoNames$Names.arabic",
                "standard.IcaoNames$Names.english",
                "standard.IcaoNames$Names.french",
                "standard.IcaoNames$Names.spanish",
                "standard.MrzLayout.code",
                "standard.MrzLayout.kinds",
                "standard.MrzLayoutTable.code",
                "standard.MrzLayoutTable.kinds",
                "standard.name.LetterTable.forms",
                "standard.nist.FieldRule.mnemonic",
                "standard.nist.FieldRule.number",
                "standard.nist.XmlPlace.path");
        because(
                "a place in a zone, a file or a transaction, or a count",
                "standard.MrzLayout$Check.digitAt",
                "standard.MrzReading.substitutions",
                "standard.MrzSpan.end",
                "standard.MrzSpan.from",
                "record.CsvReader$Row.line",
                "record.ImportLine.line",
                "record.ImportSummary.counts",
                "standard.dna.CsvProfiles.columns",
                "standard.json.JsonReader$Node.line",
                "standard.dna.ProfileFault.line",
                "standard.manifest.Origin.message",
                "standard.manifest.Origin.offset",
                "standard.manifest.Origin.segment",
                "standard.nist.Content.idc",
                "standard.nist.Content.type",
                "standard.nist.FieldTag.digits",
                "standard.nist.FieldTag.length",
                "standard.nist.FieldTag.number",
                "standard.nist.FieldTag.type",
                "standard.nist.NistPlace.field",
                "standard.nist.NistPlace.position",
                "standard.nist.NistPlace.record",
                "standard.nist.NistPlace.recordType",
                "standard.nist.XmlPlace.field",
                "standard.nist.XmlPlace.item");
        because(
                "a document that is being read or written; what does it has no text form",
                "standard.json.JsonReader.text",
                "standard.manifest.ByteWindow.bytes",
                "standard.manifest.EdifactList.reference",
                "standard.manifest.Encodings$AsUtf8.bytes",
                "standard.manifest.Lines$Line.bytes",
                "standard.manifest.PnrgovMessage.locator",
                "standard.manifest.Segment.elements",
                "standard.manifest.SegmentReader.bytes",
                "standard.nist.XmlReader.path",
                "standard.nist.XmlReader.texts",
                "standard.nist.XmlWriter.open");
        because(
                "an object of a document that is being read; the text form shows its line",
                "standard.json.JsonReader$Node.members");
        because(
                "a name while it is compared or written; what does it has no text form",
                "standard.name.NameToken.sounds",
                "standard.name.NameToken.spellings",
                "standard.name.NameToken.written",
                "standard.name.NameVariants.byText",
                "standard.name.Spelling.texts");
        because(
                "the names that the application gave its samples; the text form shows how many",
                "standard.dna.JsonProfiles.profiles",
                "standard.dna.ProfileImport.profiles");
        because(
                "what the application calls a list, and the columns of it",
                "standard.manifest.ColumnMap.headings",
                "standard.manifest.Lines.source",
                "standard.manifest.Origin.source",
                "standard.manifest.Places.source",
                "standard.manifest.RowNames.all",
                "standard.manifest.RowReader.names");
        because(
                "its keys are the columns that the application asked for; its values are masked",
                "standard.manifest.CsvThings.columns",
                "standard.manifest.ListedRow.values");
        because(
                "a flight or a voyage, which is nobody",
                "standard.manifest.Voyage.arrival",
                "standard.manifest.Voyage.arrivalTime",
                "standard.manifest.Voyage.carrier",
                "standard.manifest.Voyage.departure",
                "standard.manifest.Voyage.departureTime",
                "standard.manifest.Voyage.number");
        because(
                "the signs that divide a message",
                "standard.manifest.Separators.component",
                "standard.manifest.Separators.element",
                "standard.manifest.Separators.release",
                "standard.manifest.Separators.terminator");
        because("the names of elements, and text that is masked", "standard.nist.XmlRecordReader$Said.path");
        because(
                "an agency, or an exchange between two, which is nobody",
                "standard.nist.Agency.id",
                "standard.nist.Agency.name",
                "standard.nist.TransactionControlNumber.value");
    }

    private BareFieldReasons() {}

    private static void because(String reason, String... fields) {
        for (String field : fields) {
            BY_FIELD.put(field, reason);
        }
    }
}
