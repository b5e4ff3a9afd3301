package org.i247.sdk.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class UtcTimeProperties {
    @Property
    void isTheSameAsTheJdks(@ForAll @LongRange(min = -62_167_219_200L, max = 253_402_300_799L) long second) {
        String text = Instant.ofEpochSecond(second).toString();

        assertThat(UtcTime.parse(text)).isEqualTo(Instant.ofEpochSecond(second));
    }

    /** Days that a month has not, hours that a day has not, and what is no time at all. */
    @Property
    void anythingElseIsJudgedByTheJdk(
            @ForAll @IntRange(max = 19) int place,
            @ForAll @Chars({'0', '1', '2', '3', '6', '9', '-', ':', 'z'}) char c) {
        for (String time : new String[] {"2024-02-29T23:59:59Z", "2023-02-29T10:00:00Z", "2026-11-30T24:00:00Z"}) {
            String text =
                    new StringBuilder(time).replace(place, place + 1, "" + c).toString();

            assertThat(read(UtcTime::parse, text)).isEqualTo(read(Instant::parse, text));
        }
    }

    @Example
    void fractionsAreRead() {
        assertThat(UtcTime.parse("2026-11-23T10:00:00.250Z")).isEqualTo(Instant.parse("2026-11-23T10:00:00.250Z"));
    }

    private static Optional<Instant> read(Function<String, Instant> reader, String text) {
        try {
            return Optional.of(reader.apply(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
