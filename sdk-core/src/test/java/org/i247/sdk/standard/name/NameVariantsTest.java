package org.i247.sdk.standard.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.i247.sdk.standard.name.NameVariant.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameVariantsTest {
    @Test
    void the_name_itself_comes_first_and_every_variant_has_its_reason() {
        assertThat(shown(PersonName.of("Müller-Lüdenscheidt", "Jörg Peter").variants(100)))
                .containsExactly(
                        "Müller-Lüdenscheidt, Jörg Peter: AS_GIVEN",
                        "MUELLER LUEDENSCHEIDT, JOERG PETER: TRANSLITERATED",
                        "MUXXLLER LUXXDENSCHEIDT, JORG PETER: OTHER_TRANSLITERATION",
                        "MULLER LUDENSCHEIDT, JORG PETER: OTHER_TRANSLITERATION",
                        "MUXXLLER LUXXDENSCHEIDT, JOERG PETER: OTHER_TRANSLITERATION",
                        "MULLER LUDENSCHEIDT, JOERG PETER: OTHER_TRANSLITERATION",
                        "MUELLER LUEDENSCHEIDT, JORG PETER: OTHER_TRANSLITERATION",
                        "JOERG PETER, MUELLER LUEDENSCHEIDT: PARTS_SWAPPED",
                        "MUELLERLUEDENSCHEIDT, JOERGPETER: WORDS_JOINED",
                        "MUELLER, JOERG PETER: FIRST_SURNAME",
                        "MUELLER LUEDENSCHEIDT, JOERG: FIRST_FORENAME",
                        "MUELLER LUEDENSCHEIDT, JOERG PE: TRUNCATED",
                        "MUELLER LUEDENSCHEIDT, JOERG P: TRUNCATED");
    }

    @Test
    void particles_are_left_out_and_joined() {
        assertThat(shown(PersonName.of("de la Cruz", "María").variants(100)))
                .contains("CRUZ, MARIA: WITHOUT_PARTICLE", "DELACRUZ, MARIA: PARTICLE_JOINED");
        assertThat(shown(PersonName.of("DE", null).variants(100))).containsExactly("DE, -: AS_GIVEN");
    }

    @Test
    void arabic_is_written_for_the_zone_and_as_it_is_heard() {
        assertThat(shown(PersonName.of("محمود", "خالد").variants(3)))
                .containsExactly("محمود, خالد: AS_GIVEN", "MXHMWD, XKHALD: TRANSLITERATED", "MHMUD, KHALD: AS_HEARD");
    }

    @Test
    void a_mark_that_a_record_has_lost_is_thought_of() {
        assertThat(shown(PersonName.of("MUELLER", "HANS").variants(100))).contains("MULLER, HANS: MARK_LOST");
    }

    @Test
    void both_parts_are_written_as_one_language_writes_them() {
        assertThat(shown(PersonName.of("Щегол", "Юлія").variants(4)))
                .containsExactly(
                        "Щегол, Юлія: AS_GIVEN",
                        "SHCHEGOL, IULIIA: TRANSLITERATED",
                        "SHCHEHOL, YULIIA: OTHER_TRANSLITERATION",
                        "SHCHEHOL, IULIIA: OTHER_TRANSLITERATION");
    }

    @Test
    void a_name_in_a_script_without_a_table_has_no_other_form() {
        assertThat(shown(PersonName.of("塔", null).variants(100))).containsExactly("塔, -: AS_GIVEN");
    }

    @Test
    void a_bound_keeps_the_likeliest() {
        PersonName name = PersonName.of("Müller-Lüdenscheidt", "Jörg Peter");

        assertThat(name.variants(5)).isEqualTo(name.variants(100).subList(0, 5));
        assertThat(name.variants(1)).containsExactly(new NameVariant(name, Reason.AS_GIVEN));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 101})
    void a_bound_is_from_1_to_100(int most) {
        assertThatThrownBy(() -> PersonName.of("Eriksson").variants(most)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_variant_does_not_show_the_name() {
        assertThat(PersonName.of("Eriksson", "Anna").variants(9).toString())
                .doesNotContainIgnoringCase("eriksson")
                .contains("PARTS_SWAPPED");
    }

    private static List<String> shown(List<NameVariant> variants) {
        return variants.stream()
                .map(variant -> variant.name().surname() + ", "
                        + variant.name().forenames().orElse("-") + ": " + variant.reason())
                .toList();
    }
}
