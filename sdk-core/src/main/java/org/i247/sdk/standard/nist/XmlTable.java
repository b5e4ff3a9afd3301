package org.i247.sdk.standard.nist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.i247.sdk.standard.nist.XmlPlace.Part;

/**
 * Which element holds which field, as data, in the order in which the elements stand. A line is the types, the field with
 * its item ({@code f} the first subfield only, {@code r} the rest), and the path. Type 0 stands for types that are opaque.
 */
final class XmlTable {
    private static final String TABLE = """
            1 5 biom:Transaction/biom:TransactionDate/nc:Date
            1 7 biom:Transaction/int-i:TransactionDestinationOrganization/nc:OrganizationIdentification/nc:IdentificationID
            1 17.1 biom:Transaction/int-i:TransactionDestinationOrganization/nc:OrganizationName
            1 17.3 biom:Transaction/int-i:TransactionDestinationOrganization/int-i:LocationCountryISO3166Alpha3Code
            1 8 biom:Transaction/int-i:TransactionOriginatingOrganization/nc:OrganizationIdentification/nc:IdentificationID
            1 17.2 biom:Transaction/int-i:TransactionOriginatingOrganization/nc:OrganizationName
            1 17.4 biom:Transaction/int-i:TransactionOriginatingOrganization/int-i:LocationCountryISO3166Alpha3Code
            1 14 biom:Transaction/biom:TransactionUTCDate/nc:DateTime
            1 9 biom:Transaction/biom:TransactionControlIdentification/nc:IdentificationID
            1 10 biom:Transaction/biom:TransactionControlReferenceIdentification/nc:IdentificationID
            1 13.2 biom:Transaction/biom:TransactionDomain/biom:DomainVersionNumberIdentification/nc:IdentificationID
            1 13.1 biom:Transaction/biom:TransactionDomain/biom:TransactionDomainName
            1 11 biom:Transaction/biom:TransactionImageResolutionDetails/biom:NativeScanningResolutionValue
            1 12 biom:Transaction/biom:TransactionImageResolutionDetails/biom:NominalTransmittingResolutionValue
            1 2.1 biom:Transaction/biom:TransactionMajorVersionValue
            1 2.2 biom:Transaction/biom:TransactionMinorVersionValue
            1 6 biom:Transaction/biom:TransactionPriorityValue
            1 4 biom:Transaction/int-i:TransactionCategoryCode
            1 3.1f biom:Transaction/biom:TransactionContentSummary/biom:ContentFirstRecordCategoryCode
            1 3.2f biom:Transaction/biom:TransactionContentSummary/biom:ContentRecordQuantity
            1 3.2r biom:Transaction/biom:TransactionContentSummary/biom:ContentRecordSummary/biom:ImageReferenceIdentification/nc:IdentificationID
            1 3.1r biom:Transaction/biom:TransactionContentSummary/biom:ContentRecordSummary/biom:RecordCategoryCode
            1 15.2 biom:Transaction/biom:TransactionCharacterSetDirectory/biom:CharacterSetCommonNameCode
            1 15.1 biom:Transaction/biom:TransactionCharacterSetDirectory/biom:CharacterSetIndexCode
            1 15.3 biom:Transaction/biom:TransactionCharacterSetDirectory/biom:CharacterSetVersionIdentification/nc:IdentificationID
            0,2,4,9,10,13,14,15 2 biom:ImageReferenceIdentification/nc:IdentificationID
            2 19 itl:UserDefinedDescriptiveDetail/int-i:DomainDefinedDescriptiveDetail/int-i:RecordActivity/biom:RecordCreationDate/nc:Date
            2 35 itl:UserDefinedDescriptiveDetail/int-i:DomainDefinedDescriptiveDetail/int-i:RecordSubject/nc:PersonBirthDate/nc:Date
            2 38 itl:UserDefinedDescriptiveDetail/int-i:DomainDefinedDescriptiveDetail/int-i:RecordSubject/nc:PersonCitizenshipISO3166Alpha3Code
            2 30.2 itl:UserDefinedDescriptiveDetail/int-i:DomainDefinedDescriptiveDetail/int-i:RecordSubject/int-i:PersonName/nc:PersonGivenName
            2 30.1 itl:UserDefinedDescriptiveDetail/int-i:DomainDefinedDescriptiveDetail/int-i:RecordSubject/int-i:PersonName/nc:PersonSurName
            2 39 itl:UserDefinedDescriptiveDetail/int-i:DomainDefinedDescriptiveDetail/int-i:RecordSubject/int-i:PersonSexCode
            2 7.1 itl:UserDefinedDescriptiveDetail/int-i:DomainDefinedDescriptiveDetail/int-i:RecordMetadata/int-i:MiscellaneousIdentification/int-i:NationalCaseIdentifier/int-i:LocationCountryISO3166Alpha3Code
            2 7.2 itl:UserDefinedDescriptiveDetail/int-i:DomainDefinedDescriptiveDetail/int-i:RecordMetadata/int-i:MiscellaneousIdentification/int-i:NationalCaseIdentifier/nc:IdentificationID
            2 10.1 itl:UserDefinedDescriptiveDetail/int-i:DomainDefinedDescriptiveDetail/int-i:RecordMetadata/int-i:MiscellaneousIdentification/int-i:NationalPersonIdentifier/int-i:LocationCountryISO3166Alpha3Code
            2 10.2 itl:UserDefinedDescriptiveDetail/int-i:DomainDefinedDescriptiveDetail/int-i:RecordMetadata/int-i:MiscellaneousIdentification/int-i:NationalPersonIdentifier/nc:IdentificationID
            2 8 itl:UserDefinedDescriptiveDetail/int-i:DomainDefinedDescriptiveDetail/int-i:RecordMetadata/int-i:LatentCaseEvidenceIdentifier
            2 9 itl:UserDefinedDescriptiveDetail/int-i:DomainDefinedDescriptiveDetail/int-i:RecordMetadata/int-i:LatentIdentifier
            2 74.1 itl:UserDefinedDescriptiveDetail/int-i:DomainDefinedDescriptiveDetail/int-i:TransactionResponseData/int-i:ErrorMessage/int-i:ErrorCode
            2 74.2 itl:UserDefinedDescriptiveDetail/int-i:DomainDefinedDescriptiveDetail/int-i:TransactionResponseData/int-i:ErrorMessage/int-i:ErrorFieldMnemonicCode
            2 74.3 itl:UserDefinedDescriptiveDetail/int-i:DomainDefinedDescriptiveDetail/int-i:TransactionResponseData/int-i:ErrorMessage/int-i:ErrorMessageText
            4 9 */nc:BinaryBase64Object
            4 5 */biom:ImageCaptureDetail/biom:CaptureResolutionCode
            4 8 */biom:ImageCompressionAlgorithmCode
            4 6 */biom:ImageHorizontalLineLengthPixelQuantity
            4 7 */biom:ImageVerticalLineLengthPixelQuantity
            4 4 */biom:FingerprintImagePosition/biom:FingerPositionCode
            4 3 */biom:FingerprintImageImpressionCaptureCategoryCode
            9 3 biom:MinutiaeImpressionCaptureCategoryCode
            9 4 biom:MinutiaeFormatNISTStandardIndicator
            10,13,14,15 999 */nc:BinaryBase64Object
            13,14,15 12 */biom:ImageBitsPerPixelQuantity
            10,13,14,15 5 */biom:ImageCaptureDetail/biom:CaptureDate/nc:Date
            10,13,14,15 16 */biom:ImageCaptureDetail/biom:CaptureHorizontalPixelDensityValue
            10,13,14,15 4 */biom:ImageCaptureDetail/biom:CaptureOrganization/nc:OrganizationIdentification/nc:IdentificationID
            10,13,14,15 17 */biom:ImageCaptureDetail/biom:CaptureVerticalPixelDensityValue
            10 12 */biom:ImageColorSpaceCode
            13,14,15 20 */biom:ImageCommentText
            10 38 */biom:ImageCommentText
            10,13,14,15 11 */biom:ImageCompressionAlgorithmText
            10,13,14,15 6 */biom:ImageHorizontalLineLengthPixelQuantity
            10,13,14,15 9 */biom:ImageHorizontalPixelDensityValue
            10,13,14,15 8 */biom:ImageScaleUnitsCode
            10 3 */biom:ImageCategoryCode
            10,13,14,15 7 */biom:ImageVerticalLineLengthPixelQuantity
            10,13,14,15 10 */biom:ImageVerticalPixelDensityValue
            10 13 */biom:FaceImageAcquisitionProfileCode
            10 20 */biom:FaceImageSubjectPoseCode
            13,14,15 3 */biom:FingerprintImageImpressionCaptureCategoryCode
            13,14 13 */biom:FingerPositionCode
            15 13 */biom:PalmPositionCode
            14 18.1 */biom:FingerprintImageFingerMissing/biom:FingerPositionCode
            14 18.2 */biom:FingerprintImageFingerMissing/biom:FingerMissingCode
            """;

    /** Names that other versions have for the same elements. */
    private static final Map<String, String> OTHER_NAMES = Map.of(
            "TransactionContentSummary/ContentRecordCount", "TransactionContentSummary/ContentRecordQuantity",
            "TransactionDomain/OrganizationName", "TransactionDomain/TransactionDomainName",
            "RecordCreationDate/DateTime", "RecordCreationDate/Date",
            "*/FrictionRidgePositionCode", "*/FingerPositionCode");

    private static final Map<Integer, List<XmlPlace>> PLACES = read();
    private static final Map<String, XmlPlace> BY_PATH = byPath();

    private XmlTable() {}

    /** The places of a type, in the order of the elements. */
    static List<XmlPlace> of(int type) {
        return PLACES.getOrDefault(type, List.of());
    }

    /** Finds the place that a path of local names from the record down leads to. */
    static Optional<XmlPlace> find(int type, List<String> localPath) {
        List<String> path = new ArrayList<>(localPath);
        if (!path.isEmpty() && path.get(0).endsWith("Image")) {
            path.set(0, "*");
        }
        String text = String.join("/", path);
        for (Map.Entry<String, String> other : OTHER_NAMES.entrySet()) {
            if (text.endsWith(other.getKey())) {
                text = text.substring(0, text.length() - other.getKey().length()) + other.getValue();
            }
        }
        return Optional.ofNullable(BY_PATH.get((PLACES.containsKey(type) ? type : 0) + " " + text));
    }

    private static Map<Integer, List<XmlPlace>> read() {
        Map<Integer, List<XmlPlace>> places = new HashMap<>();
        TABLE.lines().map(line -> line.split(" ")).forEach(parts -> {
            for (String type : parts[0].split(",", -1)) {
                places.computeIfAbsent(Integer.valueOf(type), each -> new ArrayList<>())
                        .add(place(parts[1], parts[2]));
            }
        });
        places.replaceAll((type, of) -> List.copyOf(of));
        return Map.copyOf(places);
    }

    private static XmlPlace place(String field, String path) {
        Part part = field.endsWith("f") ? Part.FIRST : field.endsWith("r") ? Part.OTHERS : Part.ALL;
        String[] numbers = field.replaceAll("[fr]$", "").split("\\.", -1);
        int item = numbers.length < 2 ? 0 : Integer.parseInt(numbers[1]);
        return new XmlPlace(Integer.parseInt(numbers[0]), item, part, List.of(path.split("/")));
    }

    private static Map<String, XmlPlace> byPath() {
        Map<String, XmlPlace> byPath = new HashMap<>();
        PLACES.forEach((type, places) -> places.forEach(place -> byPath.put(type + " " + local(place), place)));
        return Map.copyOf(byPath);
    }

    private static String local(XmlPlace place) {
        return place.path().stream()
                .map(name -> name.substring(name.indexOf(':') + 1))
                .collect(Collectors.joining("/"));
    }
}
