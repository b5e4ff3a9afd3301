package org.i247.sdk.biometric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.InvalidRequestException;
import org.i247.sdk.error.Violation;
import org.i247.sdk.standard.nist.NistTransaction;
import org.i247.sdk.standard.nist.TransactionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A transaction becomes the question that the contract has (section 4), or is refused with place and rule. */
class FingerprintQueryTest {
    @ParameterizedTest
    @ValueSource(strings = {"CPS", "NPS"})
    void aTransactionIsSentByteForByteUnderItsOwnType(String type) {
        NistTransaction prints = BiometricSamples.prints(new TransactionType(type));

        FingerprintQuery query = FingerprintQuery.of(prints);

        assertThat(query.transaction().code()).isEqualTo(type);
        assertThat(query.criteria().names()).containsExactly("transaction", "nist");
        assertThat(query.criteria().text("transaction")).contains(type);
        assertThat(Base64.getDecoder().decode(query.criteria().text("nist").orElseThrow()))
                .isEqualTo(prints.toBytes());
    }

    @Test
    void whatAsksForNothingIsRefused() {
        assertThat(violations(BiometricSamples.prints(TransactionType.ATP)))
                .singleElement()
                .satisfies(violation -> assertThat(violation.field()).isEqualTo("transaction"))
                .satisfies(violation -> assertThat(violation.rule()).isEqualTo("RANGE"))
                .satisfies(violation -> assertThat(violation.message()).contains("1.004 TOT"));
    }

    @Test
    void aRuleThatIsBrokenIsNamedWithRecordAndField() {
        String text = new String(BiometricSamples.prints(TransactionType.CPS).toBytes(), StandardCharsets.ISO_8859_1);
        NistTransaction spoilt = NistTransaction.read(
                text.replace("14.005:20261123", "14.005:20261399").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(violations(spoilt))
                .anySatisfy(violation -> assertThat(violation.message()).contains("(at "))
                .anySatisfy(violation -> assertThat(violation.field()).isEqualTo("nist[3].14.005 FCD"))
                .noneSatisfy(violation -> assertThat(violation.toString()).contains("20261399"));
    }

    @Test
    void whatIsTooLargeForARequestIsRefusedBeforeItIsSent() {
        byte[] prints = BiometricSamples.prints(TransactionType.CPS).toBytes();
        byte[] large = Arrays.copyOf(prints, FingerprintQuery.MOST_BYTES + 1);

        assertThat(violations(NistTransaction.read(large)))
                .anySatisfy(violation -> assertThat(violation.message()).contains("at most 12581888 bytes"));
    }

    @Test
    void aQuestionShowsNothingOfThePrints() {
        assertThat(FingerprintQuery.of(BiometricSamples.prints(TransactionType.CPS))
                        .toString())
                .isEqualTo("FingerprintQuery[transaction, nist]");
    }

    private static List<Violation> violations(NistTransaction transaction) {
        InvalidRequestException refusal =
                catchThrowableOfType(InvalidRequestException.class, () -> FingerprintQuery.of(transaction));
        assertThat(refusal.code()).isEqualTo(ErrorCode.INVALID_QUERY);
        return refusal.failure().violations();
    }
}
