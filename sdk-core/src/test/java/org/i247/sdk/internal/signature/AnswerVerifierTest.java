package org.i247.sdk.internal.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.i247.sdk.internal.keys.SignatureAlgorithm;
import org.i247.sdk.security.CryptographyProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the contract asks beyond its vectors. */
class AnswerVerifierTest {
    private static final byte[] CONTENT = SignedAnswer.CONTENT;

    private final SignedAnswer answer =
            new SignedAnswer(SignatureAlgorithm.ECDSA_P256_SHA256, CryptographyProvider.jdk());

    @TestFactory
    Stream<DynamicTest> every_algorithm_is_verified_and_only_at_its_own_length() {
        return Stream.of(CryptographyProvider.jdk(), CryptographyProvider.bouncyCastleForEllipticCurves())
                .flatMap(provider -> Stream.of(SignatureAlgorithm.values())
                        .map(algorithm -> dynamicTest(algorithm.token() + ", " + provider, () -> {
                            assertThat(new SignedAnswer(algorithm, provider)
                                            .digest()
                                            .sign()
                                            .verdict(CONTENT))
                                    .isEqualTo(new AnswerVerdict.Verified("gateway", Duration.ZERO));
                            for (int change : new int[] {-1, 1}) {
                                SignedAnswer spoilt = new SignedAnswer(algorithm, provider)
                                        .digest()
                                        .sign(
                                                UnaryOperator.identity(),
                                                value -> Arrays.copyOf(value, value.length + change));
                                assertRejected(RejectionReason.LENGTH, spoilt.verdict(CONTENT));
                            }
                        })));
    }

    @Test
    void content_that_was_cut_to_nothing_is_noticed() throws SignatureFormatException {
        assertRejected(RejectionReason.DIGEST, answer.digest().sign().verdict(new byte[0]));
    }

    @Test
    void a_digest_that_stands_twice_is_not_believed() throws SignatureFormatException {
        answer.digest().header("Content-Digest", ContentDigest.of(CONTENT)).sign();
        assertRejected(RejectionReason.DIGEST, answer.verdict(CONTENT));
    }

    @Test
    void a_parameter_that_stands_twice_is_refused() throws SignatureFormatException {
        answer.digest().sign(input -> input.replace(";alg=", ";alg=\"x\";alg="), UnaryOperator.identity());
        assertRejected(RejectionReason.MALFORMED, answer.verdict(CONTENT));
    }

    @Test
    void a_parameter_of_the_signature_value_is_refused() throws SignatureFormatException {
        answer.digest().sign();
        answer.header("Signature", "other=:AA==:;x").header("Signature-Input", "other=()");
        assertThat(answer.verdict(CONTENT)).isInstanceOf(AnswerVerdict.Verified.class);
        SignedAnswer spoilt = new SignedAnswer(SignatureAlgorithm.ED25519, CryptographyProvider.jdk()).digest();
        spoilt.header("Signature-Input", "i247=();created=1").header("Signature", "i247=:AA==:;x");
        assertRejected(RejectionReason.MALFORMED, spoilt.verdict(CONTENT));
    }

    @Test
    void the_label_in_two_lines_is_refused() throws SignatureFormatException {
        answer.digest().sign().header("Signature-Input", "i247=();created=1");
        assertRejected(RejectionReason.MALFORMED, answer.verdict(CONTENT));
    }

    @Test
    void white_space_that_structured_fields_allow_changes_nothing() throws SignatureFormatException {
        answer.digest().sign(input -> input.replace("\" \"", "\"  \""), UnaryOperator.identity());
        assertThat(answer.verdict(CONTENT)).isInstanceOf(AnswerVerdict.Verified.class);
    }

    @Test
    void a_pinned_key_counts_within_its_validity_only() throws SignatureFormatException {
        answer.digest().sign();
        assertRejected(
                RejectionReason.KEY_NOT_VALID,
                answer.verdict(CONTENT, SignedAnswer.NOW.minusSeconds(9), SignedAnswer.NOW.minusSeconds(1)));
        assertRejected(
                RejectionReason.KEY_NOT_VALID,
                answer.verdict(CONTENT, SignedAnswer.NOW.plusSeconds(1), SignedAnswer.NOW.plusSeconds(9)));
        assertThat(answer.verdict(CONTENT, SignedAnswer.NOW, SignedAnswer.NOW))
                .isInstanceOf(AnswerVerdict.Verified.class);
    }

    @Test
    void the_coding_identity_is_no_coding() throws SignatureFormatException {
        answer.digest().header("Content-Encoding", "identity").sign();
        assertThat(answer.verdict(CONTENT)).isInstanceOf(AnswerVerdict.Verified.class);
    }

    private static void assertRejected(RejectionReason reason, AnswerVerdict verdict) {
        assertThat(verdict).isEqualTo(new AnswerVerdict.Rejected(reason, Optional.empty()));
    }
}
