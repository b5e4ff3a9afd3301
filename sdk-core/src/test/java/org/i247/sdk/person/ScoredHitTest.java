package org.i247.sdk.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.i247.sdk.query.Hit;
import org.i247.sdk.query.HitStatus;
import org.i247.sdk.query.Members;
import org.i247.sdk.standard.BureauCode;
import org.junit.jupiter.api.Test;

class ScoredHitTest {
    private static final PersonQuery QUERY =
            PersonQuery.builder().name("PRIMEROV").build();
    private static final List<Hit<PersonRecord>> HITS =
            List.of(hit(0.9, Optional.of("OTHER")), hit(0.6, Optional.of("PRIMEROV")), hit(0.7, Optional.empty()));

    @Test
    void no_hit_is_dropped_and_none_changes_its_place() {
        List<ScoredHit> scored = ScoredHit.of(QUERY, HITS);

        assertThat(scored).extracting(ScoredHit::hit).isEqualTo(HITS);
        assertThat(scored).extracting(ScoredHit::gatewayScore).containsExactly(0.9, 0.6, 0.7);
        assertThat(scored.get(0).score().orElseThrow()).isLessThan(0.3);
        assertThat(scored.get(1).score()).hasValue(1);
        assertThat(scored.get(2).score()).isEqualTo(OptionalDouble.empty());
    }

    @Test
    void an_order_that_is_asked_for_puts_what_nobody_has_looked_at_first() {
        assertThat(ScoredHit.of(QUERY, HITS).stream().sorted(ScoredHit.bestFirst()))
                .extracting(ScoredHit::gatewayScore)
                .containsExactly(0.7, 0.6, 0.9);
    }

    private static Hit<PersonRecord> hit(double score, Optional<String> name) {
        return new Hit<>(
                "h-1",
                score,
                List.of("name"),
                HitStatus.UNCONFIRMED,
                BureauCode.of("UT"),
                List.of(),
                name.isEmpty(),
                name.map(text -> new PersonRecord(Members.builder()
                        .put("recordId", "nom-1")
                        .put("owner", "UT")
                        .put("name", text)
                        .build())));
    }
}
