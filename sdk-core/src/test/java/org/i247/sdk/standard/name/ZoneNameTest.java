package org.i247.sdk.standard.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.stream.Stream;
import org.i247.sdk.standard.InvalidValueException;
import org.i247.sdk.standard.ValueRule;
import org.i247.sdk.standard.name.NameVectors.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneNameTest {
    @ParameterizedTest
    @MethodSource("rows")
    void names_of_the_standard_are_cut_as_it_cuts_them(Row row) {
        assertThat(field(row.left(), Integer.parseInt(row.right())).text()).isEqualTo(row.expected());
    }

    static Stream<Row> rows() {
        return NameVectors.of("truncate").stream();
    }

    @Test
    void a_name_that_fits_is_filled_up_and_whole() {
        ZoneName name = ZoneName.of(PersonName.of("Müller", "Jörg"), Locale.GERMAN, 20);

        assertThat(name.text()).isEqualTo("MUELLER<<JOERG<<<<<<");
        assertThat(name.isTruncated()).isFalse();
        assertThat(ZoneName.of(PersonName.of("Müller", "Jörg"), Locale.GERMAN, 14)
                        .isTruncated())
                .isFalse();
        assertThat(ZoneName.of(PersonName.of("Müller", "Jörg"), Locale.GERMAN, 13)
                        .isTruncated())
                .isTrue();
    }

    @Test
    void one_part_has_no_separator() {
        assertThat(field("Suharto", 10).text()).isEqualTo("SUHARTO<<<");
        assertThat(ZoneName.of(PersonName.of("", "Arnpol"), Locale.ROOT, 10).text())
                .isEqualTo("ARNPOL<<<<");
    }

    @Test
    void what_does_not_fit_even_as_initials_is_cut_at_the_end() {
        ZoneName name = field("A B C D E F G H, I", 5);

        assertThat(name.text()).isEqualTo("A<B<C");
        assertThat(name.isTruncated()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 65})
    void a_width_that_no_field_has_is_refused(int width) {
        assertThatThrownBy(() -> field("Suharto", width))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.rule()).isEqualTo(ValueRule.RANGE));
    }

    @Test
    void a_name_without_a_letter_for_a_zone_is_refused() {
        assertThatThrownBy(() -> field("塔雷克", 39))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.rule()).isEqualTo(ValueRule.FORMAT))
                .hasMessageNotContaining("塔");
    }

    @Test
    void a_name_does_not_show_itself() {
        assertThat(field("Suharto", 10).toString()).doesNotContain("SUHARTO");
    }

    private static ZoneName field(String name, int width) {
        return ZoneName.of(PersonName.of(name), Locale.ROOT, width);
    }
}
