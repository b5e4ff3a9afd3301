package org.i247.sdk.standard.dna;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileComparisonTest {

    @ParameterizedTest
    @CsvSource({
        "6 9.3, MATCHED, FULL_MATCH",
        "6 *, MATCHED_BY_WILDCARD, FULL_MATCH",
        "* *, MATCHED_BY_WILDCARD, FULL_MATCH",
        "7 *, PARTLY_NOT, NO_MATCH",
        "6, PARTLY, NEAR_MATCH",
        "6 8, PARTLY, NEAR_MATCH",
        "7 8, MISMATCHED, NO_MATCH",
        "6 7 9.3, MATCHED_IN_MIXTURE, FULL_MATCH",
        "6 7 8 9.3, MATCHED_IN_MIXTURE, FULL_MATCH",
        "6 7 8, PARTLY, NEAR_MATCH",
        "6 7 8 *, MATCHED_BY_WILDCARD_NOT, NEAR_MATCH",
    })
    void oneLocusDecides(String alleles, String result, ProfileVerdict verdict) {
        DnaProfile other = Profiles.but("TH01", alleles.split(" ")).build();

        ProfileComparison comparison = Profiles.person().compareWith(other);

        LocusResult found = comparison.loci().stream()
                .filter(each -> each.locus().equals(Locus.of("TH01")))
                .findFirst()
                .orElseThrow()
                .result();
        if (result.endsWith("_NOT")) {
            assertThat(found.isMatch()).isFalse();
        } else {
            assertThat(found).hasToString(result);
        }
        assertThat(comparison.verdict()).isEqualTo(verdict);
    }

    @Test
    void accountsForEachLocus() {
        DnaProfile stain = DnaProfile.builder(ProfileKind.STAIN)
                .locus("TH01", "6", "9.3")
                .locus("FGA", "21", "24")
                .locus("VWA", "11", "12")
                .locus("D1S1656", "12")
                .locus("D2S441", "10")
                .locus("D3S1358", "15", "18")
                .locus("AMEL", "X")
                .build();

        ProfileComparison comparison = Profiles.person().compareWith(stain);

        assertThat(comparison.matched()).containsExactlyInAnyOrder(Locus.of("TH01"), Locus.of("D3S1358"));
        assertThat(comparison.partly()).containsExactlyInAnyOrder(Locus.of("FGA"), Locus.AMELOGENIN);
        assertThat(comparison.mismatched()).containsExactly(Locus.of("VWA"));
        assertThat(comparison.notTyped()).hasSize(5).contains(Locus.of("D1S1656"), Locus.of("D21S11"));
        assertThat(comparison.loci())
                .hasSize(10)
                .allSatisfy(each -> assertThat(each.reason()).endsWith("."));
        assertThat(comparison.verdict()).isEqualTo(ProfileVerdict.TOO_FEW_LOCI);
        assertThat(comparison)
                .hasToString("ProfileComparison[TOO_FEW_LOCI, 2 matched, 2 partly, 1 mismatched, 5 not typed]");
    }

    @Test
    void theSexMarkerDoesNotCount() {
        DnaProfile six = Profiles.six(ProfileKind.STAIN).locus("AMEL", "X").build();

        assertThat(Profiles.person().compareWith(six).verdict()).isEqualTo(ProfileVerdict.FULL_MATCH);
    }

    @Property
    void theOrderDoesNotMatterAndAProfileMatchesItself(
            @ForAll("profiles") DnaProfile left, @ForAll("profiles") DnaProfile right) {
        ProfileComparison one = left.compareWith(right);
        ProfileComparison other = right.compareWith(left);

        assertThat(one.verdict()).isEqualTo(other.verdict());
        assertThat(one.matched()).isEqualTo(other.matched());
        assertThat(one.partly()).isEqualTo(other.partly());
        assertThat(left.compareWith(left).verdict()).isEqualTo(ProfileVerdict.FULL_MATCH);
    }

    @Provide
    Arbitrary<DnaProfile> profiles() {
        Arbitrary<String[]> alleles = Arbitraries.of("12", "13", "14.2", "15", "*")
                .array(String[].class)
                .ofMinSize(1)
                .ofMaxSize(4);
        return alleles.list().ofSize(12).map(lists -> {
            DnaProfile.Builder builder = DnaProfile.builder(ProfileKind.STAIN);
            int next = 0;
            for (Locus locus : Locus.EUROPEAN_STANDARD_SET) {
                String[] given = lists.get(next++);
                // One that was told for certain, so that the profile keeps the rules.
                given[0] = "13";
                builder.locus(locus.name(), given);
            }
            return builder.build();
        });
    }
}
