package org.i247.sdk.standard.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class NamePropertiesTest {
    /** Few words, so that names meet, with everything that parts and joins them. */
    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> words = Arbitraries.of(
                "Anna",
                "Maria",
                "Annamaria",
                "MARIE",
                "bin",
                "al",
                "Müller",
                "Mueller",
                "J",
                "Omar",
                "Umar",
                "Яна",
                "Юрія",
                "محمود",
                "탁",
                "塔雷",
                "Ύψιλον",
                "d",
                "Dr",
                "Łuszcz",
                "ß",
                "İ",
                "\u0651",
                "X",
                "Abd",
                "Abdel");
        return words.list()
                .ofMaxSize(9)
                .flatMap(list -> Arbitraries.of(" ", "-", ", ", "<", "'", ".", "\u200c")
                        .map(between -> String.join(between, list)));
    }

    @Property(tries = 200)
    void a_comparison_is_the_same_the_other_way_round(@ForAll("names") String one, @ForAll("names") String other) {
        PersonName left = PersonName.of(one);
        PersonName right = PersonName.of(other);

        assertThat(left.compareWith(right)).isEqualTo(right.compareWith(left));
    }

    @Property(tries = 200)
    void a_name_is_the_same_as_itself(@ForAll("names") String text) {
        NameComparison comparison = PersonName.of(text).compareWith(PersonName.of(text));

        boolean hasLetter = text.codePoints().anyMatch(Character::isLetter);
        assertThat(comparison.score()).isEqualTo(hasLetter ? 1 : 0);
    }

    @Property(tries = 200)
    void any_text_can_be_compared_written_and_varied(@ForAll String one, @ForAll String other) {
        PersonName name = PersonName.of(one, other);

        assertThat(name.compareWith(PersonName.of(other)).score()).isBetween(0.0, 1.0);
        assertThat(name.compareWith(name).score()).isIn(0.0, 1.0);
        assertThat(Transliteration.of(one).forms()).allMatch(form -> form.matches("([A-Z]+(<[A-Z]+)*)?"));
        assertThat(name.variants(20)).hasSizeBetween(1, 20).doesNotHaveDuplicates();
    }

    @Property(tries = 200)
    void the_same_name_gives_the_same_variants(
            @ForAll("names") String text, @ForAll @IntRange(min = 1, max = 30) int most) {
        List<NameVariant> variants = PersonName.of(text).variants(most);

        assertThat(PersonName.of(text).variants(most)).isEqualTo(variants);
        assertThat(PersonName.of(text).variants(100)).startsWith(variants.toArray(NameVariant[]::new));
    }

    @Property(tries = 200)
    void a_field_is_as_wide_as_it_is(@ForAll("names") String text, @ForAll @IntRange(min = 5, max = 64) int width) {
        if (!Transliteration.of(text).zoneForm().isEmpty()) {
            assertThat(ZoneName.of(PersonName.of(text), Locale.ROOT, width).text())
                    .hasSize(width)
                    .matches("[A-Z][A-Z<]*");
        }
    }
}
