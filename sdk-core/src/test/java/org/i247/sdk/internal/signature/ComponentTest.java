package org.i247.sdk.internal.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComponentTest {
    @Test
    void identifiers_are_equal_by_name_and_parameters() throws SignatureFormatException {
        assertThat(ComponentIdentifier.parse("\"a\";req;key=\"k\""))
                .isEqualTo(ComponentIdentifier.parse("\"a\";key=\"k\";req"))
                .hasSameHashCodeAs(ComponentIdentifier.parse("\"a\";key=\"k\";req"))
                .isNotEqualTo(ComponentIdentifier.parse("\"a\";req;key=\"l\""))
                .isNotEqualTo(ComponentIdentifier.parse("\"b\";req;key=\"k\""))
                .isNotEqualTo(ComponentIdentifier.parse("\"a\""))
                .isNotEqualTo("a");
        assertThat(ComponentIdentifier.of("a")).doesNotHaveSameHashCodeAs(ComponentIdentifier.of("b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001f", "\u007f", "\u0080", "\u00e9", "a\nb", "a\rb"})
    void a_value_is_one_line_of_printable_ascii(String value) {
        SignableMessage message =
                SignableMessage.answer(200, HeaderLines.of(List.of(new HeaderLine("x", "a" + value + "b"))));
        assertThatExceptionOfType(SignatureFormatException.class)
                .isThrownBy(() -> new SignatureBase().value(ComponentIdentifier.of("x"), message, null));
    }

    @Test
    void tab_blank_and_tilde_are_printable() throws SignatureFormatException {
        SignableMessage message = SignableMessage.answer(200, HeaderLines.of(List.of(new HeaderLine("x", "a\t ~"))));
        assertThat(new SignatureBase().value(ComponentIdentifier.of("x"), message, null))
                .isEqualTo("a\t ~");
    }

    @ParameterizedTest
    @CsvSource({
        "a=%4, a, %254",
        "a=%41, a, A",
        "a=%4g, a, %254g",
        "a=*-._~, a, *-._%7E",
        "=x&a=b, '', x",
        "a=b+c&b, a, b%20c",
        "a, a, ''",
        "%c3%a9=%C3%A9, %C3%A9, %C3%A9",
        "a=0aZ9, a, 0aZ9"
    })
    void a_query_parameter_is_encoded_anew(String query, String name, String value) throws SignatureFormatException {
        assertThat(parameter(query, name)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"a=1&a=2, a", "a=1&%61=2, a", "b=1, a", "'', a", "a=1&&b=2, ''"})
    void a_query_parameter_stands_there_once(String query, String name) {
        assertThatExceptionOfType(SignatureFormatException.class).isThrownBy(() -> parameter(query, name));
    }

    @Test
    void nothing_of_a_message_is_shown() {
        HeaderLines headers = HeaderLines.of(List.of(new HeaderLine("x", "secret")));
        SignableMessage request = SignableMessage.request("GET", TargetUri.parse("https://g/secret"), headers);
        assertThat(List.of(headers, request, SignableMessage.answer(404, headers)))
                .hasToString("[[x], request, answer 404]");
    }

    private static String parameter(String query, String name) throws SignatureFormatException {
        return QueryParameter.value(query, name);
    }
}
