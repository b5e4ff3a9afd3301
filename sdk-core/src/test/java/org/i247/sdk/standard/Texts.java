package org.i247.sdk.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What holds for every value that is read from a text. */
final class Texts {

    private Texts() {}

    /** The text is a value or an {@link InvalidValueException}, and a value read again is the same. */
    static <T> void assertStable(String text, Function<String, T> read, Function<T, String> write) {
        T value;
        try {
            value = read.apply(text);
        } catch (InvalidValueException e) {
            assertThat(e.getCause()).isNull();
            return;
        }
        assertThat(read.apply(write.apply(value))).isEqualTo(value);
    }

    static void assertRefused(ValueRule rule, ThrowingCallable reading) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(reading)
                .satisfies(e -> assertThat(e.rule()).isEqualTo(rule));
    }
}
