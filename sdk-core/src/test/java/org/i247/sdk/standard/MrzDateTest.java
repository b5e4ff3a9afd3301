package org.i247.sdk.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MrzDateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TestFactory
    Stream<DynamicTest> readsEveryDateOfTheFile() {
        return VectorFile.entries("mrz.json", "dates")
                .map(entry -> dynamicTest(
                        entry.get("kind").asText() + " " + entry.get("raw").asText(), () -> check(entry)));
    }

    @Test
    void theFileIsWhole() {
        assertThat(VectorFile.entries("mrz.json", "dates")).hasSize(13);
    }

    private static void check(JsonNode entry) {
        LocalDate today = LocalDate.parse(entry.get("today").asText());
        String raw = entry.get("raw").asText();
        MrzDate date =
                entry.get("kind").asText().equals("birth") ? MrzDate.birth(raw, today) : MrzDate.expiry(raw, today);
        assertThat(date.possible()).isEqualTo(entry.get("possible").asBoolean());
        List<String> expected = VectorFile.texts(entry.get("readings"));
        if (expected.isEmpty()) {
            assertThat(date.readings()).isEmpty();
        } else {
            assertThat(iso(date)).startsWith(expected.get(0)).containsAll(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "740812, 1974-08-12",
        "200229, 2020-02-29 1920-02-29",
        "2612<<, 1926-12",
        "2611<<, 2026-11 1926-11",
        "26<<<<, 2026 1926",
        "04<<<<, 2004 1904",
        "03<<<<, 2003",
        "740800, 1974-08",
        "74<<12, 1974",
        "00<<<<, 2000",
    })
    void birthIsTheLatestCenturyNotAfterTodayAndTheOneBeforeIfThePersonCanBeThatOld(String raw, String readings) {
        assertThat(iso(MrzDate.birth(raw, TODAY))).containsExactly(readings.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 361231, 2036-12-31",
        "2026-11-23, 000101, 2000-01-01",
        "2026-11-23, 991231, 2099-12-31 1999-12-31",
        "2026-11-23, 7812<<, 2078-12 1978-12",
        "2098-06-01, 080101, 2108-01-01",
        "2098-06-01, 970101, 2097-01-01",
    })
    void expiryIsForwardAndNeverInACenturyLongPast(LocalDate today, String raw, String readings) {
        assertThat(iso(MrzDate.expiry(raw, today))).containsExactly(readings.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "74081", "7408123", "741301", "740832", "7413<<", "74<<32", "7<0812", "74O812", "<<1301"})
    void whatIsNoDateInAnyCenturyIsNotPossible(String raw) {
        assertThat(MrzDate.birth(raw, TODAY)).isEqualTo(new MrzDate(List.of(), false));
        assertThat(MrzDate.expiry(raw, TODAY)).isEqualTo(new MrzDate(List.of(), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<<<<<<", "000000", "<<0229", "<<12<<"})
    void anUnknownDateIsNoError(String raw) {
        assertThat(MrzDate.birth(raw, TODAY)).isEqualTo(new MrzDate(List.of(), true));
        assertThat(MrzDate.birth(raw, TODAY).likeliest()).isEmpty();
    }

    @Test
    void saysWhenMoreThanOneCenturyIsPossible() {
        assertThat(MrzDate.birth("200229", TODAY).isAmbiguous()).isTrue();
        assertThat(MrzDate.birth("740812", TODAY).isAmbiguous()).isFalse();
        assertThat(MrzDate.birth("740812", TODAY).likeliest()).hasValue(PartialDate.parse("1974-08-12"));
    }

    @Test
    void isNotShown() {
        assertThat(MrzDate.birth("740812", TODAY)).hasToString("MrzDate[**********]");
    }

    @Test
    void readingsOfAnImpossibleDateAreRefused() {
        List<PartialDate> readings = List.of(PartialDate.of(1974));
        assertThatIllegalArgumentException().isThrownBy(() -> new MrzDate(readings, false));
    }

    @Property
    void noBirthLiesAhead(
            @ForAll @StringLength(6) @Chars({'0', '1', '2', '3', '9', '<'}) String raw, @ForAll LocalDate today) {
        assertThat(MrzDate.birth(raw, today).readings())
                .allSatisfy(date -> assertThat(date.earliest()).isBeforeOrEqualTo(today));
    }

    private static List<String> iso(MrzDate date) {
        return date.readings().stream().map(PartialDate::toIsoString).toList();
    }
}
