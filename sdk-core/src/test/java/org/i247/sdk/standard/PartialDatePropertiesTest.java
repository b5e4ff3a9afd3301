package org.i247.sdk.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PartialDatePropertiesTest {

    @Provide
    Arbitrary<PartialDate> dates() {
        // Few years, so that dates meet.
        Arbitrary<Integer> years = Arbitraries.integers().between(1984, 1986);
        Arbitrary<Integer> months = Arbitraries.integers().between(1, 12);
        Arbitrary<Integer> days = Arbitraries.integers().between(1, 28);
        return Arbitraries.oneOf(
                years.map(PartialDate::of),
                Combinators.combine(years, months).as(PartialDate::of),
                Combinators.combine(years, months, days).as(LocalDate::of).map(PartialDate::of));
    }

    @Property
    void overlapAndSimilarityAreSymmetric(@ForAll("dates") PartialDate a, @ForAll("dates") PartialDate b) {
        assertThat(a.overlaps(b)).isEqualTo(b.overlaps(a));
        assertThat(a.similarity(b)).isEqualTo(b.similarity(a));
    }

    @Property
    void everyDateOverlapsItselfAndItsOwnDays(@ForAll("dates") PartialDate date) {
        assertThat(date.overlaps(date)).isTrue();
        assertThat(date.overlaps(PartialDate.of(date.earliest()))).isTrue();
        assertThat(date.overlaps(PartialDate.of(date.latest()))).isTrue();
        assertThat(date.overlaps(PartialDate.of(date.latest().plusDays(1)))).isFalse();
    }

    @Property
    void orderAgreesWithEquality(@ForAll("dates") PartialDate a, @ForAll("dates") PartialDate b) {
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    }

    @Property
    void whatIsWrittenIsReadAgain(@ForAll("dates") PartialDate date) {
        assertThat(PartialDate.parse(date.toIsoString())).isEqualTo(date);
    }

    @Property
    void anyTextIsADateOrARefusal(@ForAll String text) {
        Texts.assertStable(text, PartialDate::parse, PartialDate::toIsoString);
    }
}
