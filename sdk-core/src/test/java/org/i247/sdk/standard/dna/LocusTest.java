package org.i247.sdk.standard.dna;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.i247.sdk.standard.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocusTest {

    @ParameterizedTest
    @CsvSource({
        "THO1, TH01",
        "vWA, VWA",
        "FIBRA, FGA",
        "ACTBP2, SE33",
        "penta d, Penta D",
        "PENTA_E, Penta E",
        "AMEL, Amelogenin",
        "amelogenin, Amelogenin",
        "D3S 1358, D3S1358",
        "DYS391, DYS391",
    })
    void knowsTheAliases(String text, String name) {
        assertThat(Locus.of(text).name()).isEqualTo(name);
    }

    @Test
    void knowsTheSets() {
        assertThat(Locus.EUROPEAN_STANDARD_SET).hasSize(12).contains(Locus.of("D22S1045"));
        assertThat(Locus.CODIS_CORE).hasSize(20).contains(Locus.of("TPOX")).doesNotContain(Locus.of("SE33"));
        assertThat(Locus.of("SE33").isKnown()).isTrue();
        assertThat(Locus.of("DYS391").isKnown()).isFalse();
    }

    @Test
    void refusesWhatIsNoName() {
        assertThatThrownBy(() -> Locus.of("")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Locus.of("TH01;")).isInstanceOf(InvalidValueException.class);
    }
}
