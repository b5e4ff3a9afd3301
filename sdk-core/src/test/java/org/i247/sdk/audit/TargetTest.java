package org.i247.sdk.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The signed target of a biometric search is that of its database and of what it was asked to do. */
class TargetTest {
    @ParameterizedTest
    @CsvSource({
        "AFIS, submit, /v1/fingerprints/searches, true",
        "AFIS, poll, /v1/fingerprints/searches/s-1, true",
        "DNA, submit, /v1/dna-profiles/searches, true",
        "DNA, poll, /v1/dna-profiles/searches/s-1, true",
        "DNA, submit, /v1/fingerprints/searches, false",
        "AFIS, poll, /v1/fingerprints/searches, false",
        "AFIS, submit, /v1/fingerprints/searches/s-1, false",
        "DNA, poll, /v1/persons/searches/s-1, false",
    })
    void aSearchThatIsAnsweredLaterHasItsOwnTarget(String database, String operation, String path, boolean fits) {
        assertThat(Target.fits(database, operation, "https://gateway.example" + path))
                .isEqualTo(fits);
    }
}
