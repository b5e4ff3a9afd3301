package org.i247.sdk.biometric;

import java.time.LocalDate;
import org.i247.sdk.standard.CountryCode;
import org.i247.sdk.standard.dna.DnaProfile;
import org.i247.sdk.standard.dna.ProfileKind;
import org.i247.sdk.standard.nist.Agency;
import org.i247.sdk.standard.nist.DescriptiveText;
import org.i247.sdk.standard.nist.NistImage;
import org.i247.sdk.standard.nist.NistRecord;
import org.i247.sdk.standard.nist.NistTransaction;
import org.i247.sdk.standard.nist.NistTransactionBuilder;
import org.i247.sdk.standard.nist.TransactionControlNumber;
import org.i247.sdk.standard.nist.TransactionType;

/** Prints and profiles of nobody. */
public final class BiometricSamples {
    private static final LocalDate TAKEN = LocalDate.of(2026, 11, 23);

    private BiometricSamples() {}

    /** A transaction that keeps INTERPOL's rules, of a type. */
    public static NistTransaction prints(TransactionType type) {
        return transaction(type).build();
    }

    public static NistTransactionBuilder transaction(TransactionType type) {
        return NistTransaction.builder(type)
                .date(TAKEN)
                .origin(Agency.of("UT-NCB", "NCB Utopia", "UTO"))
                .controlNumber(TransactionControlNumber.of(2026, 1))
                .add(DescriptiveText.builder()
                        .personReference(CountryCode.of("UTO"), "FP-3")
                        .build())
                .add(NistRecord.builder(14)
                        .idc(1)
                        .impression(1)
                        .captured("UT-NCB", TAKEN)
                        .position(1)
                        .image(NistImage.of(new byte[] {1, 2, 3}), 500, 500, 500)
                        .build());
    }

    public static DnaProfile.Builder profile(ProfileKind kind) {
        return DnaProfile.builder(kind)
                .locus("FGA", "21", "24")
                .locus("THO1", "6", "9.3")
                .locus("vWA", "16", "17")
                .locus("D3S1358", "15", "18")
                .locus("D8S1179", "13")
                .locus("D18S51", "14", "22.2")
                .locus("Amelogenin", "X", "Y");
    }
}
