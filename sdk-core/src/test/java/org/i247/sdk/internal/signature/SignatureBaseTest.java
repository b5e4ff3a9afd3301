package org.i247.sdk.internal.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignatureBaseTest {
    private static final SignableMessage REQUEST = SignableMessage.request(
            "GET",
            TargetUri.parse("https://gateway.example/"),
            HeaderLines.of(List.of(new HeaderLine("Signature", "a=:AA==:"))));
    private static final SignableMessage ANSWER = SignableMessage.answer(200, HeaderLines.none());

    @Test
    void a_component_is_covered_once() {
        assertRefused("\"@status\"", "\"@status\"");
    }

    @Test
    void the_order_of_parameters_makes_no_other_component() {
        assertRefused("\"signature\";req;key=\"a\"", "\"signature\";key=\"a\";req");
    }

    @Test
    void a_parameter_of_the_wrong_type_is_refused() {
        assertRefused("\"signature\";req=?0;key=\"a\"");
        assertRefused("\"signature\";req;key=a");
    }

    @Test
    void a_component_of_the_request_is_another_than_that_of_the_answer() throws SignatureFormatException {
        String lines = new SignatureBase().lines(parse("\"@status\"", "\"@method\";req"), ANSWER, REQUEST);
        assertThat(lines).isEqualTo("\"@status\": 200\n\"@method\";req: GET\n");
    }

    private static void assertRefused(String... components) {
        assertThatThrownBy(() -> new SignatureBase().lines(parse(components), ANSWER, REQUEST))
                .isInstanceOf(SignatureFormatException.class);
    }

    private static List<ComponentIdentifier> parse(String... components) throws SignatureFormatException {
        List<ComponentIdentifier> identifiers = new ArrayList<>();
        for (String component : components) {
            identifiers.add(ComponentIdentifier.parse(component));
        }
        return identifiers;
    }
}
