package org.i247.sdk.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class MrzPropertiesTest {
    private static final String DIGITS = "0123456789";
    private static final String LOOK_ALIKES = "0O1I2Z5S6G8B";

    @Property
    void anyTextIsReadOrRefusedByItsRule(@ForAll String text) {
        readOrRefuse(text);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void anyLinesOfTheRightLengthsAreRead(@ForAll("lines") String text) {
        readOrRefuse(text);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatIsPrintedIsReadBack(@ForAll("printed") MrzZones.Printed printed) {
        Mrz mrz = Mrz.parse(String.join("/", printed.lines()));

        assertThat(mrz.isValid()).isTrue();
        assertThat(mrz.lines()).isEqualTo(printed.lines());
        assertThat(mrz.documentCode()).isEqualTo(printed.code().replace("<", ""));
        assertThat(mrz.issuerText()).isEqualTo(printed.state().replace("<", ""));
        assertThat(mrz.surname()).hasValue(printed.surname());
        assertThat(mrz.givenNames()).hasValue(printed.givenNames());
        assertThat(mrz.documentNumber()).isEqualTo(printed.number());
        assertThat(mrz.optionalData()).isEqualTo(printed.optional());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void oneMisreadLookAlikeIsAmongTheReadings(
            @ForAll("printed") MrzZones.Printed printed, @ForAll @IntRange(max = 89) int place) {
        String text = String.join("/", printed.lines());
        Assume.that(place < text.length() && LOOK_ALIKES.indexOf(text.charAt(place)) >= 0);
        boolean visa = printed.code().startsWith("V");
        Assume.that(!(visa && text.length() - place <= (text.length() > 80 ? 16 : 8)));

        Mrz misread = Mrz.parse(replaced(text, place, other(text.charAt(place))));

        assertThat(misread.readings())
                .extracting(reading -> reading.zone().lines())
                .contains(printed.lines());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void oneWrongDigitInACheckedFieldIsReported(
            @ForAll("printed") MrzZones.Printed printed,
            @ForAll @IntRange(max = 27) int place,
            @ForAll @IntRange(min = 1, max = 9) int shift) {
        String second = printed.lines().get(1);
        Assume.that(printed.lines().size() == 2 && DIGITS.indexOf(second.charAt(place)) >= 0);
        char wrong = DIGITS.charAt((DIGITS.indexOf(second.charAt(place)) + shift) % 10);

        Mrz mrz = Mrz.parse(printed.lines().get(0) + "\n" + replaced(second, place, wrong));

        assertThat(mrz.checks()).containsValue(MrzCheckResult.MISMATCH);
        assertThat(mrz.isValid()).isFalse();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aReadingIsNeverWhatWasGiven(@ForAll("given") String text) {
        assertThat(Mrz.parse(text).readings())
                .extracting(reading -> String.join("/", reading.zone().lines()))
                .doesNotContain(text)
                .doesNotHaveDuplicates();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void nothingOfTheZoneIsPrinted(@ForAll("printed") MrzZones.Printed printed) {
        Assume.that(printed.surname().length() > 5 && printed.number().length() > 5);
        Mrz mrz = Mrz.parse(String.join("/", printed.lines()));

        String shown = mrz.toString() + mrz.readings();

        assertThat(shown).doesNotContain(printed.surname()).doesNotContain(printed.number());
    }

    @Provide
    Arbitrary<MrzZones.Printed> printed() {
        return MrzZones.any();
    }

    @Provide
    Arbitrary<String> given() {
        return Arbitraries.oneOf(lines(), printed().map(printed -> String.join("/", printed.lines())));
    }

    @Provide
    Arbitrary<String> lines() {
        Arbitrary<String> shapes = Arbitraries.of("30/30/30", "36/36", "44/44", "9/30/30");
        return shapes.flatMap(shape -> Arbitraries.strings()
                .withChars("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<<<<<<<<<<<OOOIIIGGG666")
                .ofLength(90)
                .map(text -> cut(text, shape)));
    }

    private static String cut(String text, String shape) {
        return Arrays.stream(shape.split("/"))
                .map(length -> text.substring(0, Integer.parseInt(length)))
                .collect(Collectors.joining("/"));
    }

    private static void readOrRefuse(String text) {
        try {
            Mrz mrz = Mrz.parse(text);
            assertThatCode(() -> {
                        mrz.readings();
                        mrz.issuer();
                        mrz.nationality();
                        mrz.documentNumberForQuery();
                        mrz.birthReadings(LocalDate.of(2026, 11, 23));
                        mrz.expiryReadings(LocalDate.of(2026, 11, 23));
                    })
                    .doesNotThrowAnyException();
        } catch (InvalidValueException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    private static String replaced(String text, int place, char by) {
        return text.substring(0, place) + by + text.substring(place + 1);
    }

    private static char other(char c) {
        int at = LOOK_ALIKES.indexOf(c);
        return LOOK_ALIKES.charAt(at % 2 == 0 ? at + 1 : at - 1);
    }
}
