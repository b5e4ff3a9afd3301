package org.i247.sdk.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class AdministrativeDocumentQueryTest {
    @Test
    void aLicenceIsAskedForByItsCleanedNumber() {
        AdministrativeDocumentQuery query = AdministrativeDocumentQuery.builder()
                .documentNumber("dl 447-1902")
                .issuingCountry("UTO")
                .documentType(AdministrativeDocumentType.DRIVING_LICENCE)
                .fuzzy(true)
                .build();

        assertThat(query.documentNumber().value()).isEqualTo("DL4471902");
        assertThat(query.issuingCountry().orElseThrow().code()).isEqualTo("UTO");
        assertThat(query.documentType()).contains(AdministrativeDocumentType.DRIVING_LICENCE);
        assertThat(query.isFuzzy()).isTrue();
        assertThat(query)
                .hasToString("AdministrativeDocumentQuery[documentNumber, issuingCountry, documentType, fuzzy]");
    }

    @Test
    void aTypeHasALabelInEachLanguage() {
        assertThat(AdministrativeDocumentType.DRIVING_LICENCE.label(Locale.FRENCH))
                .isEqualTo("Permis de conduire");
    }
}
