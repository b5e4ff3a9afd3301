package org.i247.sdk.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Field;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FailureTest {
    private static final Failure FULL = Failure.of(ErrorCode.MAINTENANCE, "a", "b")
            .withAnswer(503, "req-1")
            .withCall("ref-1", 2)
            .withRetryAfter(Duration.ofSeconds(5))
            .withClockSkew(Duration.ofSeconds(-3))
            .withViolations(List.of(new Violation("query.vin", "FORMAT", "is no number")));

    static Stream<ErrorCode> codes() {
        return Arrays.stream(ErrorCode.class.getFields())
                .filter(field -> field.getType() == ErrorCode.class)
                .map(FailureTest::value);
    }

    private static ErrorCode value(Field field) {
        try {
            return (ErrorCode) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void keepsWhatItIsTold() {
        Failure later = FULL.withRetryable(false);

        assertThat(later.code()).isEqualTo(ErrorCode.MAINTENANCE);
        assertThat(later.arguments()).containsExactly("a", "b");
        assertThat(later.status()).contains(503);
        assertThat(later.requestId()).contains("req-1");
        assertThat(later.reference()).contains("ref-1");
        assertThat(later.attempts()).isEqualTo(2);
        assertThat(later.retryAfter()).contains(Duration.ofSeconds(5));
        assertThat(later.clockSkew()).contains(Duration.ofSeconds(-3));
        assertThat(later.violations()).hasSize(1);
        assertThat(later.retryable()).isFalse();
        assertThat(FULL.retryable()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void whoShouldWaitMayAskAgainAndNobodyElse(ErrorCode code) {
        I247Exception exception = I247Exception.of(Failure.of(code));

        assertThat(exception.isRetryable()).isEqualTo(exception instanceof UnavailableException);
    }

    @Test
    void aCodeIsTheClientsOrTheContractsOrUnknown() {
        assertThat(codes().filter(code -> !code.isClients())).hasSize(30).contains(ErrorCode.NOT_FOUND);
        assertThat(ErrorCode.CONNECTION_REFUSED.isClients()).isTrue();
        assertThat(new ErrorCode("BRAND_NEW").isClients()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyCodeHasWordsInFourLanguages(ErrorCode code) {
        I247Exception exception = I247Exception.of(Failure.of(code, "a", "b", "c"));

        assertThat(Stream.of("en", "fr", "es", "ar").map(tag -> exception.message(Locale.forLanguageTag(tag))))
                .doesNotHaveDuplicates()
                .extracting(text -> text.replace("\u2069", "")) // in Arabic the code is isolated
                .allSatisfy(text -> assertThat(text).endsWith("[" + code + "]").doesNotContain("{"));
        assertThat(exception.message(Locale.forLanguageTag("sw"))).isEqualTo(exception.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "A-B", "1A", "A B", "A\n"})
    void aCodeIsInCapitals(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ErrorCode(value));
        assertThatIllegalArgumentException().isThrownBy(() -> new ErrorCode("A".repeat(65)));
    }

    @Test
    void anUnknownCodeIsKeptAndSaysThatNothingIsKnown() {
        I247Exception exception = I247Exception.of(Failure.of(new ErrorCode("BRAND_NEW")));

        assertThat(exception).isInstanceOf(GatewayFaultException.class).hasMessageContaining("[BRAND_NEW]");
        assertThat(exception.code()).isEqualTo(new ErrorCode("BRAND_NEW"));
    }

    @Test
    void anExceptionSurvivesBeingWrittenAndRead() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(I247Exception.of(FULL));
        }

        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            I247Exception read = (I247Exception) in.readObject();
            assertThat(read.code()).isEqualTo(ErrorCode.MAINTENANCE);
            assertThat(read.failure().violations()).isEqualTo(FULL.violations());
            assertThat(read.failure().retryAfter()).contains(Duration.ofSeconds(5));
        }
    }
}
