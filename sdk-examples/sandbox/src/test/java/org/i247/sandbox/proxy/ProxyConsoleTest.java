package org.i247.sandbox.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands of a proxy, as a program in another language gives them. */
@Timeout(60)
class ProxyConsoleTest {
    private final List<Duration> slept = new CopyOnWriteArrayList<>();
    private ByteGateway gateway;
    private FaultProxy proxy;

    @BeforeEach
    void start() throws IOException {
        gateway = new ByteGateway();
        proxy = FaultProxy.to(gateway.address()).sleeper(slept::add).start();
    }

    @AfterEach
    void close() throws IOException {
        proxy.close();
        gateway.close();
    }

    private List<String> say(String... commands) {
        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        new ProxyConsole(proxy)
                .serve(
                        new BufferedReader(new StringReader(String.join("\n", commands))),
                        new PrintStream(answers, false, StandardCharsets.UTF_8));
        return answers.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private String ask() throws IOException {
        try (ByteClient client = new ByteClient(proxy)) {
            return client.say("what?").finish().hearAll();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            next answer close-at 4                                             | 0123.
            next answer flip-at 1 0x01, answer insert-at 3 "a \\"b\\" \\x41\\r" | 002a "b" A\\r3456789.
            next request insert-at 0 "?"                                       | 01234567890123456789.
            next answer half-close-at 0xA                                      | 0123456789.
            next answer dribble-from 8 1 5s, answer pause-at 2 200ms           | 0123456789.
            next 1 answer dribble 20 1ms                                       | 0123456789.
            always answer stall-at 11                                          | 0123456789.
            pass                                                               | 0123456789.
            """)
    void a_command_does_what_the_method_of_its_name_does(String command, String heard) throws IOException {
        assertThat(say(command)).containsExactly("ok");

        assertThat(ask()).isEqualTo(heard.replace("\\r", "\r"));
    }

    @Test
    void times_are_in_seconds_or_milliseconds() throws IOException {
        say("next answer dribble-from 9 1 5s, answer pause-at 2 200ms");

        ask();

        assertThat(slept).containsExactly(Duration.ofMillis(200), Duration.ofSeconds(5));
    }

    @Test
    void a_script_is_said_line_by_line_with_notes_in_between() throws IOException {
        assertThat(say("# the second one", "", "pass 1", "next 2 answer close-at 1", "count"))
                .containsExactly("ok", "ok", "0 0 0");

        assertThat(List.of(ask(), ask(), ask(), ask())).containsExactly("0123456789.", "0.", "0.", "0123456789.");
        assertThat(say("count", "reset", "count").get(0)).startsWith("4 20 ");
        assertThat(say("count")).containsExactly("0 0 0");
    }

    @Test
    void the_port_is_shut_and_opened() throws IOException {
        assertThat(say("refuse", "black-hole", "listen", "reset-connections", "close-connections"))
                .containsOnly("ok");
        assertThat(ask()).isEqualTo("0123456789.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "close",
                "silence",
                "close-after-hello",
                "reset",
                "speak \"HTTP/1.1 400 \\r\\n\"",
                "request clog-at 1",
                "answer reset-at 0"
            })
    void every_fault_has_its_words(String fault) {
        assertThat(say("next " + fault)).containsExactly("ok");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nxt                               | There is no command nxt
            next                              | What happens is missing
            next explode                      | There is no fault explode
            next answer explode-at 3          | Nothing of the name explode-at happens to bytes
            next answer close-at              | N is missing
            next answer close-at x            | N is a number
            next answer close-at -1           | Bytes are counted from 0
            next answer pause-at 1 soon       | TIME is a time such as 200ms or 5s
            next answer insert-at 1 "abc      | A quoted text has no end
            next answering /no/such/file      | The file /no/such/file cannot be read
            next silence, answer close-at 1   | No byte of such a connection is passed on
            next close now                    | Nothing is known of now here
            refuse now                        | Nothing is known of now here
            next 0 close                      | At least one connection has to be meant
            next answer reword a b            | Only a proxy inside TLS reads what is said, and can say it otherwise
            """)
    void what_is_wrong_is_said(String command, String error) {
        assertThat(say(command)).containsExactly("error: " + error);
    }

    @Test
    void help_lists_the_commands() {
        assertThat(String.join("\n", say("help"))).contains("black-hole", "insert-at", "answering-without-end");
    }
}
