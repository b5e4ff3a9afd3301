package org.i247.sdk.standard.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.i247.sdk.standard.name.NameFinding.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameComparisonTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Anna Eriksson; ANNA ERIKSSON",
                "Eriksson, Anna; Anna Eriksson",
                "ERIKSSON<<ANNA<MARIA; Anna-Maria Eriksson",
                "Jörg Müller; JOERG MUELLER",
                "Jörg Müller; Jorg Muller",
                "Dr. Anna Eriksson; Anna Eriksson",
                "Anna Anna Eriksson; Anna Eriksson",
                "AnnaEriksson; Anna Eriksson",
                "Гульнара Щегол; GULNARA SHCHEGOL",
                "محمود; MXHMWD",
                "Παπαδόπουλος; PAPADOPOULOS"
            })
    void names_that_are_the_same_but_for_their_writing_score_1(String one, String other) {
        assertThat(compare(one, other).score()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Anna Eriksson; ANNA ERIKSSON; SAME 2",
                "Eriksson, Anna; Anna Eriksson; SAME 2, OTHER_ORDER 1",
                "Tarek Odama; Тарек Одама; TRANSLITERATED 2",
                "Hasan Sourani; Hassan Surani; SOUNDS_ALIKE 2",
                "Rafael Badar; Rafael Badal; SAME 1, SPELT_ALIKE 1",
                "A. Tavanesh; Ali Tavanesh; SAME 1, INITIAL 1",
                "А. Тавадзе; Ali Tavadze; TRANSLITERATED 1, INITIAL 1",
                "Jan Daniel Rethma; JanDaniel Rethma; SAME 2, JOINED 1",
                "Toigun Toigun Matvey; Toigun Matvey; SAME 2, REPEATED 1",
                "Rufus de Quessel Thornson; Rufus Thornson; SAME 2, MISSING 1",
                "Boris Tzuriel; Benjamin Tzuriel; SAME 1, DIFFERENT 1",
                "塔雷克; Tareck; MISSING 2, NOT_COMPARABLE 1",
                "--; Tareck; NOTHING_TO_COMPARE 1",
                "Omar bin Said; Said bin Omar; SAME 2, FILIATION_SWAPPED 1"
            })
    void findings_say_why(String one, String other, String findings) {
        assertThat(found(compare(one, other))).isEqualTo(findings);
    }

    @Test
    void surname_and_forenames_in_each_others_place_cost_little() {
        NameComparison swapped = PersonName.of("Eriksson", "Anna").compareWith(PersonName.of("Anna", "Eriksson"));

        assertThat(swapped.score()).isBetween(0.9, 0.99);
        assertThat(found(swapped)).isEqualTo("SAME 2, PARTS_SWAPPED 1");
    }

    @Test
    void father_and_child_in_each_others_place_cost_much() {
        assertThat(compare("Omar bin Said", "Said bin Omar").score()).isLessThan(0.65);
    }

    @Test
    void one_word_that_is_another_counts_more_than_several_that_are_missing() {
        double other = compare("Riyadh Sabri Fadhil Dulaimi", "Riyadh Sabri Fadhil Tikriti")
                .score();
        double missing =
                compare("Riyadh Sabri Fadhil Dulaimi", "Riyadh Dulaimi").score();

        assertThat(other).isLessThan(0.7);
        assertThat(missing).isGreaterThan(0.8);
    }

    @Test
    void scripts_that_cannot_be_compared_speak_neither_for_nor_against() {
        assertThat(compare("塔", "Tareck").score()).isEqualTo(0.5);
    }

    @Test
    void names_of_one_foreign_script_are_compared_in_it() {
        assertThat(compare("សុខ វ៉ារាត", "សុខ វ៉ារែត").score()).isGreaterThan(0.85);
        assertThat(compare("長石美玲", "長市美玲").score()).isLessThan(0.5);
    }

    @Test
    void a_name_of_titles_alone_keeps_them() {
        assertThat(compare("Don", "Don").score()).isEqualTo(1);
        assertThat(compare("Don", "Haji").score()).isZero();
    }

    @Test
    void only_the_first_words_are_compared() {
        String name =
                "Alpha Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike November Oscar Papa";

        assertThat(compare(name + " Quebec", name + " Romeo").score()).isEqualTo(1);
        assertThat(compare(name, name.replace("Papa", "Sierra")).score()).isLessThan(0.7);
    }

    @Test
    void a_comparison_holds_no_name_and_is_checked() {
        assertThat(compare("Anna Eriksson", "Anna Erikson").toString())
                .doesNotContainIgnoringCase("anna")
                .contains("SOUNDS_ALIKE");
        assertThat(PersonName.of("Eriksson", "Anna").toString()).doesNotContainIgnoringCase("eriksson");
        assertThatThrownBy(() -> new NameComparison(1.1, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NameComparison(Double.NaN, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NameFinding(Kind.SAME, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static NameComparison compare(String one, String other) {
        return PersonName.of(one).compareWith(PersonName.of(other));
    }

    private static String found(NameComparison comparison) {
        return String.join(
                ", ",
                comparison.findings().stream()
                        .map(finding -> finding.kind() + " " + finding.count())
                        .toList());
    }
}
