package org.i247.sdk.art;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import org.i247.sdk.error.InvalidRequestException;
import org.i247.sdk.error.Violation;
import org.junit.jupiter.api.Test;

class WorkOfArtQueryTest {
    @Test
    void everyCriterionStandsUnderTheContractsName() {
        WorkOfArtQuery query = WorkOfArtQuery.builder()
                .title(" The Harbour of Zenith ")
                .maker("Utopian school")
                .objectType("PAINTING")
                .description("three ships")
                .period("17th century")
                .materials("oil")
                .theftCountry("DE")
                .build();

        assertThat(query.criteria().names())
                .containsExactlyInAnyOrder(
                        "title", "maker", "objectType", "description", "period", "materials", "theftCountry");
        assertThat(query.title()).contains("The Harbour of Zenith");
        assertThat(query.criteria().text("theftCountry")).contains("D");
    }

    @Test
    void whatOnlyNarrowsIsNoQuestion() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(
                        () -> WorkOfArtQuery.builder().period("17th century").build())
                .satisfies(e -> assertThat(e.failure().violations())
                        .extracting(Violation::field, Violation::rule)
                        .containsExactly(tuple("query.title", "REQUIRED")));
    }

    @Test
    void blankTextIsRefused() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> WorkOfArtQuery.title(" "))
                .satisfies(e -> assertThat(e.failure().violations())
                        .extracting(Violation::field, Violation::rule)
                        .containsExactly(tuple("query.title", "EMPTY")));
    }
}
