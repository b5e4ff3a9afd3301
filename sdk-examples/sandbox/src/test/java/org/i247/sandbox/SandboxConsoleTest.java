package org.i247.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.i247.sdk.I247Client;
import org.i247.sdk.crosscheck.CrossCheckQuestion;
import org.i247.sdk.crosscheck.CrossCheckVerdict;
import org.i247.sdk.document.TravelDocumentQuery;
import org.i247.sdk.person.PersonQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SandboxConsoleTest {
    @RegisterExtension
    static final SandboxExtension GATEWAY = new SandboxExtension();

    private final Sandbox sandbox = GATEWAY.sandbox();

    @Test
    void a_database_is_out_of_order_for_as_long_as_it_is_said() {
        try (I247Client client =
                I247Client.builder().properties(sandbox.clientProperties()).build()) {
            assertThat(say("database nominal down")).containsExactly("NOMINAL is down");
            assertThat(crossCheck(client)).isEqualTo(CrossCheckVerdict.INCOMPLETE);

            assertThat(say("database NOMINAL UP")).containsExactly("NOMINAL is up");
            assertThat(crossCheck(client)).isEqualTo(CrossCheckVerdict.CLEAR);
        }
    }

    @Test
    void what_is_no_database_and_no_state_is_told() {
        assertThat(say("database", "database CARS down", "database SMV away"))
                .containsExactly(
                        "error: database needs a NAME and a STATE",
                        "error: CARS is none of SLTD, SMV, NOMINAL, SAD, WOA, AFIS, DNA",
                        "error: away is none of UP, DEGRADED, DOWN");
    }

    private static CrossCheckVerdict crossCheck(I247Client client) {
        CrossCheckQuestion question = CrossCheckQuestion.builder()
                .travelDocument(TravelDocumentQuery.number(Specimens.CLEAN_DOCUMENT))
                .person(PersonQuery.builder().name("NOBODY").build())
                .build();
        return client.crossCheck().ask(question, client.context()).verdict();
    }

    private List<String> say(String... commands) {
        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        new SandboxConsole(sandbox, new Arrivals(sandbox), Optional.empty())
                .serve(
                        new BufferedReader(new StringReader(String.join("\n", commands))),
                        new PrintStream(answers, true, StandardCharsets.UTF_8));
        return answers.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
