package org.i247.sdk.internal.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read by comparing is read as what is taken apart, and anything else is left to that. */
class AnswerSignatureTest {
    private static final String COMPONENTS = "\"@status\" \"request-id\" \"signature\";req;key=\"i247\"";
    private static final String INPUT =
            "i247=(" + COMPONENTS + ");created=1795000000;keyid=\"Ab-_9\";alg=\"ed25519\";tag=\"i247-response\"";
    private static final String VALUE = "i247=:AAEC:";

    @Test
    void theUsualFormIsReadAsIfItWasTakenApart() throws SignatureFormatException {
        AnswerSignature read = covering(INPUT, VALUE).orElseThrow();
        MessageSignature apart = MessageSignature.read(headers(INPUT, VALUE), I247Profile.LABEL);

        assertThat(read.parameters()).isEqualTo(SignatureParameters.ofAnswer(apart));
        assertThat(read.input()).isEqualTo(apart.serializedInput());
        assertThat(read.value()).isEqualTo(apart.value()).containsExactly(0, 1, 2);
    }

    @ParameterizedTest
    @CsvSource({
        "created=1795000000, created=01795000000",
        "created=1795000000, created=1795000000.0",
        "created=1795000000, created=-1795000000",
        "created=1795000000, created=",
        "created=1795000000, created=12345678901234567",
        "created=1795000000, ' created=1795000000'",
        ";keyid=, ; keyid=",
        "\"Ab-_9\", \"Ab\\\\9\"",
        "\"Ab-_9\", Ab",
        ";keyid=, ;nonce=\"n\";keyid=",
        ";alg=, ;alg=\"x\";alg=",
        "ed25519, 'ed25519\";x=\"y'",
        "i247-response, i247-request",
        "\"i247-response\", \"i247-response\";x",
        "i247=(, 'other=(), i247=('",
        "i247=(, i248=(",
        "request-id, content-type",
        ");created, );created=1;created",
    })
    void anyOtherInputIsLeftToBeTakenApart(String usual, String other) {
        assertThat(INPUT).contains(usual);
        assertThat(covering(INPUT.replace(usual, other), VALUE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "i247=:AAEC",
        "i247=:",
        "i247=::x",
        "i247=:AAE:",
        "i247=:AAF=:",
        "i247=:AA EC:",
        "i247=:AA-C:",
        "i247=\"AAEC\"",
        "'i247=:AAEC:, other=:AAEC:'",
        "'i247=:AAEC:;x'",
        "i248=:AAEC:",
    })
    void anyOtherValueIsLeftToBeTakenApart(String value) {
        assertThat(covering(INPUT, value)).isEmpty();
    }

    @Test
    void aFieldThatStandsTwiceIsLeftToBeTakenApart() {
        for (String field : List.of("Signature-Input", "Signature")) {
            List<HeaderLine> lines = new ArrayList<>(lines(INPUT, VALUE));
            lines.add(new HeaderLine(field, "other=:AA==:"));
            assertThat(AnswerSignature.covering(HeaderLines.of(lines), COMPONENTS))
                    .isEmpty();
        }
        assertThat(AnswerSignature.covering(HeaderLines.none(), COMPONENTS)).isEmpty();
    }

    private static Optional<AnswerSignature> covering(String input, String value) {
        return AnswerSignature.covering(headers(input, value), COMPONENTS);
    }

    private static HeaderLines headers(String input, String value) {
        return HeaderLines.of(lines(input, value));
    }

    private static List<HeaderLine> lines(String input, String value) {
        return List.of(new HeaderLine("Signature-Input", input), new HeaderLine("signature", value));
    }
}
