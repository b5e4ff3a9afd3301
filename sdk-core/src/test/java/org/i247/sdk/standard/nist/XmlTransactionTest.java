package org.i247.sdk.standard.nist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.i247.sdk.standard.InvalidValueException;
import org.i247.sdk.standard.ValueRule;
import org.junit.jupiter.api.Test;

class XmlTransactionTest {

    private static final String BY_HAND = """
            <?xml version="1.0" encoding="UTF-8"?>
            <p:NISTBiometricInformationExchangePackage xmlns:p="http://biometrics.nist.gov/standard/2011"
                xmlns:b="http://niem.gov/niem/biometrics/1.0" xmlns:nc="http://niem.gov/niem/niem-core/2.0">
              <p:PackageInformationRecord>
                <b:RecordCategoryCode>01</b:RecordCategoryCode>
                <b:Transaction>
                  <b:TransactionDate><nc:Date>2026-11-23</nc:Date></b:TransactionDate>
                  <b:TransactionDestinationOrganization><nc:OrganizationIdentification>
                    <nc:IdentificationID>INTERPOL</nc:IdentificationID>
                  </nc:OrganizationIdentification></b:TransactionDestinationOrganization>
                  <b:TransactionOriginatingOrganization><nc:OrganizationIdentification>
                    <nc:IdentificationID>UT-NCB</nc:IdentificationID>
                  </nc:OrganizationIdentification></b:TransactionOriginatingOrganization>
                  <b:TransactionUTCDate><nc:DateTime>2026-11-23T11:00:00+01:00</nc:DateTime></b:TransactionUTCDate>
                  <b:TransactionControlIdentification><nc:IdentificationID>A-1</nc:IdentificationID></b:TransactionControlIdentification>
                  <b:TransactionImageResolutionDetails>
                    <b:NativeScanningResolutionValue>00.00</b:NativeScanningResolutionValue>
                    <b:NominalTransmittingResolutionValue>00.00</b:NominalTransmittingResolutionValue>
                  </b:TransactionImageResolutionDetails>
                  <b:TransactionMajorVersionValue>05</b:TransactionMajorVersionValue>
                  <b:TransactionMinorVersionValue>02</b:TransactionMinorVersionValue>
                  <b:TransactionCategoryCode>NPS</b:TransactionCategoryCode>
                  <b:TransactionContentSummary>
                    <b:ContentFirstRecordCategoryCode>1</b:ContentFirstRecordCategoryCode>
                    <b:ContentRecordCount>2</b:ContentRecordCount>
                    <b:ContentRecordSummary>
                      <b:ImageReferenceIdentification><nc:IdentificationID>1</nc:IdentificationID></b:ImageReferenceIdentification>
                      <b:RecordCategoryCode>14</b:RecordCategoryCode>
                    </b:ContentRecordSummary>
                    <b:ContentRecordSummary>
                      <b:ImageReferenceIdentification><nc:IdentificationID>2</nc:IdentificationID></b:ImageReferenceIdentification>
                      <b:RecordCategoryCode>21</b:RecordCategoryCode>
                    </b:ContentRecordSummary>
                  </b:TransactionContentSummary>
                </b:Transaction>
              </p:PackageInformationRecord>
              <p:PackageFingerprintImageRecord>
                <b:RecordCategoryCode>14</b:RecordCategoryCode>
                <b:ImageReferenceIdentification><nc:IdentificationID>1</nc:IdentificationID></b:ImageReferenceIdentification>
                <p:FingerprintImage>
                  <nc:BinaryBase64Object>
                    /6Ac
                    HQ==
                  </nc:BinaryBase64Object>
                  <b:ImageBitsPerPixelQuantity>8</b:ImageBitsPerPixelQuantity>
                  <b:ImageCaptureDetail>
                    <b:CaptureDate><nc:Date>2026-11-20</nc:Date></b:CaptureDate>
                    <b:CaptureOrganization><nc:OrganizationIdentification>
                      <nc:IdentificationID>UT-NCB</nc:IdentificationID>
                    </nc:OrganizationIdentification></b:CaptureOrganization>
                  </b:ImageCaptureDetail>
                  <b:ImageCompressionAlgorithmText>WSQ20</b:ImageCompressionAlgorithmText>
                  <b:ImageHorizontalLineLengthPixelQuantity>640</b:ImageHorizontalLineLengthPixelQuantity>
                  <b:ImageHorizontalPixelDensityValue>500</b:ImageHorizontalPixelDensityValue>
                  <b:ImageScaleUnitsCode>1</b:ImageScaleUnitsCode>
                  <b:ImageVerticalLineLengthPixelQuantity>480</b:ImageVerticalLineLengthPixelQuantity>
                  <b:ImageVerticalPixelDensityValue>500</b:ImageVerticalPixelDensityValue>
                  <b:FingerprintImageImpressionCaptureCategoryCode>0</b:FingerprintImageImpressionCaptureCategoryCode>
                  <b:FingerPositionCode>7</b:FingerPositionCode>
                </p:FingerprintImage>
              </p:PackageFingerprintImageRecord>
              <p:PackageOtherRecord>
                <b:RecordCategoryCode>21</b:RecordCategoryCode>
                <b:ImageReferenceIdentification><nc:IdentificationID>2</nc:IdentificationID></b:ImageReferenceIdentification>
                <b:Something>else</b:Something>
              </p:PackageOtherRecord>
            </p:NISTBiometricInformationExchangePackage>
            """;

    @Test
    void readsWhatWasWrittenByHand() {
        NistTransaction transaction = NistTransaction.read(bytes(BY_HAND));

        assertThat(transaction.findings()).isEmpty();
        assertThat(transaction.encoding()).isEqualTo(NistEncoding.XML);
        assertThat(transaction.type()).contains(TransactionType.NPS);
        NistRecord header = transaction.records(1).get(0);
        assertThat(header.value(2)).contains("0502");
        assertThat(header.value(5)).contains("20261123");
        assertThat(header.value(14)).contains("20261123100000Z");
        NistRecord finger = transaction.records(14).get(0);
        assertThat(finger.value(5)).contains("20261120");
        assertThat(finger.value(13)).contains("7");
        assertThat(finger.image().orElseThrow().bytes()).containsExactly(0xff, 0xa0, 0x1c, 0x1d);
        assertThat(transaction.records(21).get(0).elements()).contains(new NistElement("Something", "else"));
        assertThat(transaction.toBytes()).isEqualTo(bytes(BY_HAND));
    }

    @Test
    void saysTheSameAsNumberedFields() {
        NistTransactionBuilder builder = Prints.transaction(TransactionType.MPS)
                .answers(TransactionControlNumber.of(2026, 1))
                .add(Prints.text())
                .add(Prints.mark(1))
                .add(NistRecord.builder(10)
                        .idc(2)
                        .field(3, "FACE")
                        .captured("UT-NCB", Prints.DAY)
                        .image(NistImage.of(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1}), 480, 640, 72)
                        .build())
                .add(NistRecord.builder(15)
                        .idc(3)
                        .impression(0)
                        .captured("UT-NCB", Prints.DAY)
                        .position(21)
                        .image(Prints.WSQ, 2000, 2000, 500)
                        .build())
                .add(NistRecord.builder(14)
                        .idc(4)
                        .impression(0)
                        .captured("UT-NCB", Prints.DAY)
                        .position(13)
                        .field(18, List.of(List.of("3", "XX"), List.of("4", "UP")))
                        .build())
                .add(Prints.slap(5));
        NistTransaction traditional = builder.build();
        NistTransaction xml = builder.buildXml();

        assertThat(xml.records()).hasSameSizeAs(traditional.records());
        for (int i = 1; i < xml.records().size(); i++) {
            for (NistField field : traditional.records().get(i).fields()) {
                if (field.number() > 2) {
                    assertThat(xml.records().get(i).field(field.number()))
                            .as("record %d, field %d", i, field.number())
                            .contains(field);
                }
            }
        }
        NistRecord header = xml.records(1).get(0);
        assertThat(header.value(9)).isEqualTo(traditional.controlNumber());
        assertThat(header.field(3)).isEqualTo(traditional.records(1).get(0).field(3));
        assertThat(header.field(13)).isEqualTo(traditional.records(1).get(0).field(13));
        assertThat(header.field(17).orElseThrow().subfields().get(0))
                .containsExactly("INTERPOL", "NCB Utopia", "XPO", "UTO");
    }

    @Test
    void aFieldWithoutAnElementIsNamed() {
        NistTransactionBuilder builder = Prints.transaction(TransactionType.CPS)
                .add(Prints.text())
                .add(NistRecord.builder(14).idc(1).field(900, "x").build());

        assertThatThrownBy(builder::buildXml)
                .isInstanceOf(InvalidTransactionException.class)
                .hasMessageContaining("record 3 (type 14), field 14.900");
    }

    @Test
    void findingsNameTheLineOfTheRecord() {
        byte[] mutated = bytes(BY_HAND.replace("<b:FingerPositionCode>7", "<b:FingerPositionCode>700"));

        assertThat(NistTransaction.read(mutated).findings())
                .singleElement()
                .hasToString("record 2 (type 14), field 14.013 FGP, at 37: FORMAT: the value has the form "
                        + "[0-9]|1[0-9]|[4-7][0-9]");
    }

    @Test
    void anImageThatIsNoBase64IsSaid() {
        NistTransaction read = NistTransaction.read(bytes(BY_HAND.replace("/6Ac", "/6A*")));

        assertThat(read.findings())
                .anyMatch(finding ->
                        finding.place().field() == 999 && finding.rule().equals(NistRule.FORMAT));
        assertThat(read.records(14).get(0).image()).isEmpty();
    }

    @Test
    void entitiesAndDocumentTypesAreRefused() {
        String root = BY_HAND.substring(BY_HAND.indexOf("<p:"));
        for (String type : new String[] {
            "<!DOCTYPE a SYSTEM \"file:///etc/hostname\">",
            "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>",
            "<!DOCTYPE a [<!ENTITY e \"eeeeeeeee\">]>"
        }) {
            String attack = type + root.replace("NPS", type.contains("ENTITY") ? "&e;" : "NPS");
            assertThatThrownBy(() -> NistTransaction.read(bytes(attack)))
                    .isInstanceOfSatisfying(InvalidValueException.class, e -> {
                        assertThat(e.rule()).isEqualTo(ValueRule.FORMAT);
                        assertThat(e).hasNoCause();
                    });
        }
    }

    @Test
    void otherEncodingsAreReadAndWrittenBack() {
        for (Charset charset : List.of(
                StandardCharsets.UTF_16,
                StandardCharsets.UTF_16BE,
                StandardCharsets.UTF_16LE,
                StandardCharsets.ISO_8859_1)) {
            byte[] bytes = BY_HAND.replace("UTF-8", charset.name())
                    .replace("else", "\u00e9lse")
                    .getBytes(charset);

            NistTransaction read = NistTransaction.read(bytes);

            assertThat(read.findings()).isEmpty();
            assertThat(read.records(21).get(0).elements()).contains(new NistElement("Something", "\u00e9lse"));
            assertThat(read.toBytes()).isEqualTo(bytes);
        }
        byte[] marked = bytes("\ufeff" + BY_HAND);
        assertThat(NistTransaction.read(marked).toBytes()).isEqualTo(marked);
    }

    @Test
    void bytesThatAreNotTheirEncodingAreRefused() {
        for (byte[] bytes : List.of(
                BY_HAND.replace("else", "\u00e9lse").getBytes(StandardCharsets.ISO_8859_1),
                bytes(BY_HAND.replace("UTF-8", "EBCDIC-CP-US")),
                bytes(BY_HAND.replace("UTF-8", "US-ASCII").replace("else", "\u00e9lse")))) {
            assertThatThrownBy(() -> NistTransaction.read(bytes))
                    .isInstanceOfSatisfying(
                            InvalidValueException.class,
                            e -> assertThat(e.rule()).isEqualTo(ValueRule.CHARACTERS));
        }
    }

    @Test
    void depthAndNumberOfElementsAreBounded() {
        assertThatThrownBy(() -> NistTransaction.read(bytes("<a>".repeat(100))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("64 deep");
        assertThatThrownBy(() -> NistTransaction.read(bytes("<a>" + "<b/>".repeat(200_001) + "</a>")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("200000 elements");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
