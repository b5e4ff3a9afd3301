package org.i247.sdk.biometric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.InvalidRequestException;
import org.i247.sdk.error.Violation;
import org.i247.sdk.query.Members;
import org.i247.sdk.standard.dna.DnaProfile;
import org.i247.sdk.standard.dna.ProfileKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A profile becomes the question that the contract has (section 4), or is refused with locus and rule. */
class DnaQueryTest {
    @Test
    void aProfileIsAskedForUnderTheContractsNames() {
        DnaQuery query =
                DnaQuery.of(BiometricSamples.profile(ProfileKind.PERSON).build());

        assertThat(query.criteria().names()).containsExactly("kind", "loci", "minimumLoci");
        assertThat(query.criteria().text("kind")).contains("PERSON");
        assertThat(query.criteria().integer("minimumLoci")).contains(6L);
        List<Members> loci = query.criteria().objects("loci");
        assertThat(loci)
                .extracting(locus -> locus.text("locus").orElseThrow())
                .containsExactly("FGA", "TH01", "VWA", "D3S1358", "D8S1179", "D18S51", "Amelogenin");
        assertThat(loci.get(1).texts("alleles")).containsExactly("6", "9.3");
        assertThat(loci.get(4).texts("alleles")).containsExactly("13");
        assertThat(loci.get(6).texts("alleles")).containsExactly("X", "Y");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 8, Integer.MAX_VALUE})
    void theNumberOfLociThatMustFitIsNoMoreThanThereAre(int minimum) {
        DnaProfile profile = BiometricSamples.profile(ProfileKind.PERSON).build();

        assertThat(violations(profile, minimum))
                .singleElement()
                .satisfies(violation -> assertThat(violation.field()).isEqualTo("minimumLoci"))
                .satisfies(violation -> assertThat(violation.rule()).isEqualTo("RANGE"));
        assertThat(DnaQuery.of(profile, 7).minimumLoci()).isEqualTo(7);
        assertThat(DnaQuery.of(profile, 1).minimumLoci()).isEqualTo(1);
    }

    @Test
    void anAlleleThatCouldNotBeToldIsRefusedByItsLocus() {
        DnaProfile profile = BiometricSamples.profile(ProfileKind.STAIN)
                .locus("D21S11", "28", "*")
                .build();

        assertThat(violations(profile, 6))
                .singleElement()
                .satisfies(violation -> assertThat(violation.field()).isEqualTo("loci[7].alleles"))
                .satisfies(violation ->
                        assertThat(violation.message()).contains("D21S11").doesNotContain("28,"));
        assertThat(DnaQuery.of(profile.withoutWildcards()).criteria().objects("loci"))
                .hasSize(7);
    }

    @Test
    void aLocusThatNoSetHasIsRefused() {
        DnaProfile profile = BiometricSamples.profile(ProfileKind.PERSON)
                .locus("D99S9", "11")
                .build();

        assertThat(violations(profile, 6))
                .singleElement()
                .satisfies(violation -> assertThat(violation.field()).isEqualTo("loci[7].locus"));
    }

    @Test
    void aQuestionShowsNoAllele() {
        assertThat(DnaQuery.of(BiometricSamples.profile(ProfileKind.PERSON).build())
                        .toString())
                .isEqualTo("DnaQuery[kind, loci, minimumLoci]");
    }

    private static List<Violation> violations(DnaProfile profile, int minimum) {
        InvalidRequestException refusal =
                catchThrowableOfType(InvalidRequestException.class, () -> DnaQuery.of(profile, minimum));
        assertThat(refusal.code()).isEqualTo(ErrorCode.INVALID_QUERY);
        return refusal.failure().violations();
    }
}
