package org.i247.sdk.standard.dna;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.i247.sdk.standard.ValueRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DnaProfileTest {

    static Stream<Arguments> broken() {
        return Stream.of(
                broken(Profiles.six(ProfileKind.PERSON).locus("D21S11", "28", "29", "30"), "D21S11", ValueRule.LENGTH),
                broken(
                        Profiles.six(ProfileKind.STAIN).locus("D21S11", "28", "29", "30", "31", "32"),
                        "D21S11",
                        ValueRule.LENGTH),
                broken(Profiles.six(ProfileKind.PERSON).locus("THO1", "7"), "TH01", ValueRule.FORMAT),
                broken(Profiles.six(ProfileKind.PERSON).locus("D21S11", "28", "X"), "D21S11", ValueRule.FORMAT),
                broken(Profiles.six(ProfileKind.PERSON).locus("AMEL", "28"), "Amelogenin", ValueRule.FORMAT),
                broken(Profiles.six(ProfileKind.PERSON).locus("AMEL", "Y"), "Amelogenin", ValueRule.RANGE),
                broken(Profiles.six(ProfileKind.PERSON).locus("D21S11", "28.4"), "D21S11", ValueRule.RANGE),
                broken(Profiles.six(ProfileKind.PERSON).locus("Penta D", "12.5"), "Penta D", ValueRule.RANGE),
                broken(Profiles.six(ProfileKind.PERSON).locus("D21S11"), "D21S11", ValueRule.EMPTY),
                broken(Profiles.six(ProfileKind.PERSON).locus("D21S11", "28,1"), "D21S11", ValueRule.FORMAT),
                broken(Profiles.six(ProfileKind.PERSON).locus("?", "28"), "", ValueRule.FORMAT),
                broken(
                        DnaProfile.builder(ProfileKind.PERSON)
                                .locus("TPOX", "8")
                                .locus("VWA", "8"),
                        "",
                        ValueRule.LENGTH));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void namesLocusAndRule(DnaProfile.Builder builder, String locus, ValueRule rule) {
        assertThatThrownBy(builder::build).isInstanceOfSatisfying(InvalidProfileException.class, e -> {
            assertThat(e.faults()).singleElement().satisfies(fault -> {
                assertThat(fault.locus().map(Locus::name).orElse("")).isEqualTo(locus);
                assertThat(fault.rule()).isEqualTo(rule);
            });
            assertThat(e).hasMessageContaining(rule.code());
        });
    }

    @Test
    void keepsWhatItIsTold() {
        DnaProfile person = Profiles.person();

        assertThat(person.genotypes()).hasSize(8);
        assertThat(person.at(Locus.of("THO1")).orElseThrow().alleles())
                .containsExactly(Allele.of("6"), Allele.of("9.3"));
        assertThat(person.at(Locus.of("FGA")).orElseThrow().isHomozygous()).isTrue();
        assertThat(person.at(Locus.of("TPOX"))).isEmpty();
        assertThat(Profiles.six(ProfileKind.PERSON)
                        .locus("Penta E", "12.4")
                        .build()
                        .hasWildcards())
                .isFalse();
    }

    @Test
    void theSameAlleleTwiceIsOne() {
        DnaProfile twice =
                Profiles.six(ProfileKind.PERSON).locus("TPOX", "8", "8").build();

        assertThat(twice.at(Locus.of("TPOX")).orElseThrow().alleles()).containsExactly(Allele.of("8"));
    }

    @Test
    void lociWithWildcardsAreLeftOutWhole() {
        DnaProfile profile =
                Profiles.six(ProfileKind.STAIN).locus("D21S11", "28", "*").build();

        assertThat(profile.hasWildcards()).isTrue();
        assertThat(profile.withoutWildcards().at(Locus.of("D21S11"))).isEmpty();
        DnaProfile few = DnaProfile.builder(ProfileKind.STAIN)
                .locus("TH01", "6", "*")
                .locus("FGA", "21")
                .locus("VWA", "16")
                .locus("D3S1358", "15")
                .locus("D8S1179", "13")
                .locus("D18S51", "14")
                .build();
        assertThatThrownBy(few::withoutWildcards).isInstanceOf(InvalidProfileException.class);
    }

    @Test
    void nothingIsShown() {
        assertThat(Profiles.person()).hasToString("DnaProfile[PERSON, 8 loci]");
        assertThat(Profiles.person().at(Locus.of("TH01")).orElseThrow()).hasToString("Genotype[TH01]");
        assertThat(Profiles.six(ProfileKind.PERSON)).hasToString("DnaProfile.Builder[PERSON]");
    }

    private static Arguments broken(DnaProfile.Builder builder, String locus, ValueRule rule) {
        return Arguments.of(builder, locus, rule);
    }
}
