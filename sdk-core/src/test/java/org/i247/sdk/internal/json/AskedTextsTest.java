package org.i247.sdk.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedTextsTest {
    private static final String QUESTION = """
            {"query": {"name": "De la Cruz", "documentNumber": "L898902C3", "documentType": "PASSPORT", "born": "1974",
                       "aliases": [{"name": "Иванова"}], "nationalities": ["UTOPIA", "UTO"], "fuzzy": true},
             "page": {"size": 20, "cursor": null}}""";

    private final AskedTexts asked = AskedTexts.in(QUESTION.getBytes(StandardCharsets.UTF_8));

    @ParameterizedTest
    @ValueSource(strings = {"L898902C3", "q-l898902c3-1", "\"L-898 902/C3\"", "delacruz", "v-ИВАНОВА", "x.utopia"})
    void whatWasAskedIsSeenInAnyCaseAndBetweenSeparators(String said) {
        assertThat(asked.areIn(said)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "q-5f0c", "L898902", "UTO-1974", "passport-1", "true20null", "documentNumber"})
    void shortTextsCodesAndOtherWordsAreNot(String said) {
        assertThat(asked.areIn(said)).isFalse();
    }

    @Test
    void picturesAndTransactionsAreNotSearched() {
        String print = "Q".repeat(129);
        byte[] transaction = "{\"nist\": \"%s\"}".formatted(print).getBytes(StandardCharsets.UTF_8);

        assertThat(AskedTexts.in(transaction).areIn(print)).isFalse();
        assertThat(AskedTexts.in(new byte[] {(byte) 0xff, (byte) 0xd8}).areIn("anything"))
                .isFalse();
        assertThat(AskedTexts.in(new byte[0]).areIn("anything")).isFalse();
    }
}
