package org.i247.sandbox;

import java.time.LocalDate;
import java.util.List;
import org.i247.sandbox.data.FingerImage;
import org.i247.sandbox.data.PrintSpecimens;
import org.i247.sdk.standard.CountryCode;
import org.i247.sdk.standard.dna.DnaProfile;
import org.i247.sdk.standard.dna.ProfileKind;
import org.i247.sdk.standard.nist.Agency;
import org.i247.sdk.standard.nist.DescriptiveText;
import org.i247.sdk.standard.nist.NistImage;
import org.i247.sdk.standard.nist.NistRecord;
import org.i247.sdk.standard.nist.NistRecordBuilder;
import org.i247.sdk.standard.nist.NistTransaction;
import org.i247.sdk.standard.nist.NistTransactionBuilder;
import org.i247.sdk.standard.nist.TransactionControlNumber;
import org.i247.sdk.standard.nist.TransactionType;

/**
 * Fingerprints and DNA profiles to ask a sandbox for. All are drawn or invented. The sandbox knows a print again by the bytes
 * of its image alone, and a profile by comparing it.
 */
public final class BiometricSpecimens {
    private static final LocalDate TAKEN = LocalDate.of(2026, 11, 23);
    private static final int FINGERS = 10;
    private static final String GOOD = "1";
    private static final String POOR = "5";

    private BiometricSpecimens() {}

    /**
     * Ten prints of a person who is known: candidate {@link Specimens#KNOWN_PRINTS_SUBJECT}, and one more for a single finger.
     *
     * @return a transaction of type {@code CPS}
     */
    public static NistTransaction knownPrints() {
        return tenPrints(PrintSpecimens.KNOWN, GOOD);
    }

    /**
     * Ten prints of a person whose record is withheld from {@link Specimens#BUREAU}.
     *
     * @return a transaction of type {@code CPS}
     */
    public static NistTransaction withheldPrints() {
        return tenPrints(PrintSpecimens.WITHHELD, GOOD);
    }

    /**
     * Ten prints of a person who is not known: no hit.
     *
     * @return a transaction of type {@code CPS}
     */
    public static NistTransaction unknownPrints() {
        return tenPrints(PrintSpecimens.UNKNOWN, GOOD);
    }

    /**
     * Ten prints of which each says of itself that it is poor: rejected with {@code QUALITY_TOO_LOW}.
     *
     * @return a transaction of type {@code CPS}
     */
    public static NistTransaction poorPrints() {
        return tenPrints(PrintSpecimens.UNKNOWN, POOR);
    }

    /**
     * A mark of one finger, with two candidates that an expert has to compare.
     *
     * @return a transaction of type {@code MPS}
     */
    public static NistTransaction mark() {
        return transaction(TransactionType.MPS, 100)
                .add(NistRecord.builder(13)
                        .idc(1)
                        .impression(4)
                        .captured("UT-NCB", TAKEN)
                        .position(0)
                        .image(
                                image(PrintSpecimens.KNOWN, PrintSpecimens.COMMON_FINGER),
                                FingerImage.WIDTH,
                                FingerImage.HEIGHT,
                                500)
                        .build())
                .build();
    }

    private static NistTransaction tenPrints(int person, String quality) {
        NistTransactionBuilder transaction = transaction(TransactionType.CPS, person * 10 + Integer.parseInt(quality));
        for (int finger = 1; finger <= FINGERS; finger++) {
            transaction.add(print(person, finger, quality).build());
        }
        return transaction.build();
    }

    private static NistRecordBuilder print(int person, int finger, String quality) {
        return NistRecord.builder(14)
                .idc(finger)
                .impression(0)
                .captured("UT-NCB", TAKEN)
                .position(finger)
                .image(image(person, finger), FingerImage.WIDTH, FingerImage.HEIGHT, 500)
                .field(22, List.of(List.of(Integer.toString(finger), quality)));
    }

    private static NistImage image(int person, int finger) {
        return NistImage.of(FingerImage.png(person, finger));
    }

    private static NistTransactionBuilder transaction(TransactionType type, int serial) {
        return NistTransaction.builder(type)
                .date(TAKEN)
                .origin(Agency.of("UT-NCB", "NCB Utopia", Specimens.COUNTRY))
                .controlNumber(TransactionControlNumber.of(TAKEN.getYear(), serial))
                .add(DescriptiveText.builder()
                        .personReference(CountryCode.of(Specimens.COUNTRY), "SPECIMEN-" + serial)
                        .build());
    }

    /**
     * A person who is known: candidate {@link Specimens#KNOWN_PROFILE_SUBJECT}.
     *
     * @return thirteen loci and Amelogenin
     */
    public static DnaProfile knownProfile() {
        return DnaProfile.builder(ProfileKind.PERSON)
                .locus("FGA", "21", "24")
                .locus("TH01", "6", "9.3")
                .locus("VWA", "16", "17")
                .locus("D1S1656", "12", "17.3")
                .locus("D2S441", "10", "14")
                .locus("D3S1358", "15", "18")
                .locus("D8S1179", "13")
                .locus("D10S1248", "13", "15")
                .locus("D12S391", "18", "22")
                .locus("D18S51", "14", "16")
                .locus("D21S11", "28", "30.2")
                .locus("D22S1045", "15", "16")
                .locus("SE33", "17", "28.2")
                .locus("Amelogenin", "X", "Y")
                .build();
    }

    /**
     * A stain in which that person and another left their traces: the same candidate, for an expert to compare.
     *
     * @return seven loci of a mixture
     */
    public static DnaProfile stain() {
        return DnaProfile.builder(ProfileKind.STAIN)
                .locus("FGA", "19", "21", "24")
                .locus("TH01", "6", "7", "9.3")
                .locus("VWA", "14", "16", "17", "19")
                .locus("D3S1358", "14", "15", "18")
                .locus("D8S1179", "11", "12", "13")
                .locus("D18S51", "12", "14", "16", "20")
                .locus("D21S11", "28", "29", "30.2")
                .build();
    }

    /**
     * That person with one locus that deviates in part: the same candidate, for an expert to compare.
     *
     * @return the loci of {@link #knownProfile()}
     */
    public static DnaProfile nearProfile() {
        DnaProfile.Builder near = DnaProfile.builder(ProfileKind.PERSON);
        knownProfile()
                .genotypes()
                .forEach(genotype -> near.locus(
                        genotype.locus().name(),
                        genotype.locus().name().equals("D18S51")
                                ? new String[] {"14", "17"}
                                : genotype.alleles().stream()
                                        .map(allele -> allele.value())
                                        .toArray(String[]::new)));
        return near.build();
    }

    /**
     * A person whose record is withheld from {@link Specimens#BUREAU}.
     *
     * @return seven loci
     */
    public static DnaProfile withheldProfile() {
        return profile("20", "25", "8", "9", "14", "18", "16", "17", "12", "14", "13", "19", "31", "32.2");
    }

    /**
     * A person who is not known: no hit.
     *
     * @return seven loci
     */
    public static DnaProfile unknownProfile() {
        return profile("18", "26", "5", "10", "13", "20", "12", "13", "9", "16", "11", "22", "27", "33.2");
    }

    private static DnaProfile profile(String... alleles) {
        String[] loci = {"FGA", "TH01", "VWA", "D3S1358", "D8S1179", "D18S51", "D21S11"};
        DnaProfile.Builder profile = DnaProfile.builder(ProfileKind.PERSON);
        for (int i = 0; i < loci.length; i++) {
            profile.locus(loci[i], alleles[2 * i], alleles[2 * i + 1]);
        }
        return profile.build();
    }
}
