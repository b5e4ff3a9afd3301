package org.i247.sdk.standard.nist;

import java.util.Map;

/** Namespaces and the elements that hold the records (ANSI/NIST-ITL 1-2011, annex C, and INTERPOL's implementation). */
final class XmlNames {
    static final String ROOT = "NISTBiometricInformationExchangePackage";
    static final String RECORD_TYPE = "RecordCategoryCode";

    static final Map<String, String> NAMESPACES = Map.of(
            "itl", "http://biometrics.nist.gov/standard/2011",
            "biom", "http://niem.gov/niem/biometrics/1.0",
            "nc", "http://niem.gov/niem/niem-core/2.0",
            "int-i", "http://interpol.gov/int-i/1.0");

    static final Map<Integer, String> RECORDS = Map.of(
            1, "PackageInformationRecord",
            2, "PackageDescriptiveTextRecord",
            4, "PackageHighResolutionGrayscaleImageRecord",
            9, "PackageMinutiaeRecord",
            10, "PackageFacialAndSMTImageRecord",
            13, "PackageLatentImageRecord",
            14, "PackageFingerprintImageRecord",
            15, "PackagePalmprintImageRecord");

    /** The element around the image and what is said of it: its name changed from version to version. */
    static final Map<Integer, String> IMAGES = Map.of(
            4, "biom:FingerprintImage",
            10, "biom:FaceImage",
            13, "biom:FingerImpressionImage",
            14, "biom:FingerImpressionImage",
            15, "biom:PalmprintImage");

    private XmlNames() {}

    static boolean isRecord(String localName) {
        return localName.startsWith("Package") && localName.endsWith("Record");
    }
}
