package org.i247.sandbox.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.i247.sandbox.proxy.Direction.ANSWER;
import static org.i247.sandbox.proxy.Direction.REQUEST;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a proxy outside TLS does to bytes, which are here those of a conversation of a few characters. */
@Timeout(60)
class FaultProxyTest {
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

    private String ask() throws IOException {
        try (ByteClient client = new ByteClient(proxy)) {
            return client.say("what?").finish().hearAll();
        }
    }

    private String ask(LineFault fault) throws IOException {
        proxy.script().next(fault);
        return ask();
    }

    /** Connects and says nothing: a word to somebody who has left may come back as a reset. */
    private String listen() throws IOException {
        try (ByteClient client = new ByteClient(proxy)) {
            return client.hearAll();
        }
    }

    private String heard() throws InterruptedException {
        return gateway.heard.poll(30, TimeUnit.SECONDS);
    }

    @Test
    void without_a_word_everything_goes_through() throws Exception {
        assertThat(ask()).isEqualTo("0123456789.");
        assertThat(heard()).isEqualTo("what?");
        assertThat(proxy.connections()).isEqualTo(1);
        assertThat(proxy.bytes(REQUEST)).isEqualTo(5);
        assertThat(proxy.bytes(ANSWER)).isEqualTo(10);
    }

    @Test
    void a_conversation_goes_on_as_long_as_both_like() throws Exception {
        try (ByteClient client = new ByteClient(proxy)) {
            for (int i = 0; i < 20; i++) {
                assertThat(client.say("more?").hear(10)).isEqualTo(ByteGateway.ANSWER);
            }
        }
        assertThat(heard()).hasSize(100);
    }

    @Test
    void a_connection_is_closed_or_reset_at_once() throws IOException {
        proxy.script().next(LineFault.close()).next(LineFault.reset());

        assertThat(listen()).isEqualTo(".");
        assertThat(listen()).isEqualTo("!");
        assertThat(gateway.heard).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 9, 10})
    void an_answer_is_cut_in_good_order(int at) throws IOException {
        assertThat(ask(LineFault.in(ANSWER).closeAt(at))).isEqualTo(ByteGateway.ANSWER.substring(0, at) + ".");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 9, 10})
    void an_answer_is_cut_by_a_reset(int at) throws Exception {
        String cut = ask(LineFault.in(ANSWER).resetAt(at));

        // A reset may overtake bytes that were sent before it.
        assertThat(cut).endsWith("!");
        assertThat(ByteGateway.ANSWER.substring(0, at)).startsWith(cut.substring(0, cut.length() - 1));
    }

    @Test
    void a_request_is_cut_and_the_client_hears_no_answer() throws Exception {
        assertThat(ask(LineFault.in(REQUEST).resetAt(2))).isEqualTo("!");
        assertThat(heard()).endsWith(" and broke");
        assertThat(ask(LineFault.in(REQUEST).closeAt(2))).isEqualTo(".");
        assertThat(heard()).isEqualTo("wh");
    }

    @Test
    void a_byte_is_changed_and_bytes_are_added() throws Exception {
        assertThat(ask(LineFault.in(ANSWER)
                        .flipAt(1, 1)
                        .insertAt(3, LineFault.bytes("--"))
                        .insertAt(10, LineFault.bytes("+"))))
                .isEqualTo("002--3456789+.");
        assertThat(ask(LineFault.in(REQUEST).flipAt(0, 0x20))).isEqualTo("0123456789.");
        assertThat(heard()).isEqualTo("what?");
        assertThat(heard()).isEqualTo("What?");
    }

    @Test
    void an_answer_dribbles_and_pauses_by_the_clock_that_was_given() throws IOException {
        Duration moment = Duration.ofMinutes(1);
        Duration hour = Duration.ofHours(1);

        assertThat(ask(LineFault.in(ANSWER).pauseAt(2, hour).dribbleFrom(4, 4, moment)))
                .isEqualTo("0123456789.");

        assertThat(slept).containsExactly(hour, moment, moment);
    }

    @Test
    void an_answer_stalls_and_the_connection_stays() throws Exception {
        proxy.script().next(LineFault.in(ANSWER).stallAt(4));
        try (ByteClient client = new ByteClient(proxy)) {
            assertThat(client.say("what?").hearForAWhile()).isEqualTo("0123~");
        }
        assertThat(heard()).startsWith("what?");
    }

    @Test
    void a_request_stalls_and_the_gateway_hears_no_more() throws Exception {
        proxy.script().next(LineFault.in(REQUEST).stallAt(4));
        try (ByteClient client = new ByteClient(proxy)) {
            assertThat(client.say("what?").hearForAWhile()).isEqualTo("~");
        }
        assertThat(heard()).startsWith("what");
    }

    @Test
    void a_request_clogs() throws Exception {
        proxy.script().next(LineFault.in(REQUEST).clogAt(0));
        try (ByteClient client = new ByteClient(proxy)) {
            assertThat(client.say("what?").hearForAWhile()).isEqualTo("~");
            proxy.reset();
            assertThat(client.hearAll()).isEqualTo("!");
        }
    }

    @Test
    void an_answer_is_half_closed_and_the_request_goes_on() throws Exception {
        proxy.script().next(LineFault.in(ANSWER).halfCloseAt(3));
        try (ByteClient client = new ByteClient(proxy)) {
            assertThat(client.say("what?").hearAll()).isEqualTo("012.");
            client.say(" and then?").finish();
        }
        assertThat(heard()).isEqualTo("what? and then?");
    }

    @Test
    void silence_is_silence() throws IOException {
        proxy.script().next(LineFault.silence());
        try (ByteClient client = new ByteClient(proxy)) {
            assertThat(client.say("\u0016\u0003\u0001\u0000\u0001x").hearForAWhile())
                    .isEqualTo("~");
        }
    }

    @Test
    void the_first_record_is_read_before_it_closes_or_speaks() throws IOException {
        String hello = "\u0016\u0003\u0001\u0000\u0003xyz";
        proxy.script().next(LineFault.closeAfterHello()).next(LineFault.speak(LineFault.bytes("HTTP/1.1 400 ")));

        for (String end : List.of(".", "HTTP/1.1 400 .")) {
            try (ByteClient client = new ByteClient(proxy)) {
                assertThat(client.say(hello.substring(0, 6)).hearForAWhile()).isEqualTo("~");
                assertThat(client.say(hello.substring(6)).hearAll()).isEqualTo(end);
            }
        }
    }

    @Test
    void a_script_keeps_its_order_until_it_is_reset() throws IOException {
        proxy.script()
                .pass(1)
                .next(2, LineFault.in(ANSWER).closeAt(1))
                .untilReset(LineFault.in(ANSWER).closeAt(2));

        assertThat(List.of(ask(), ask(), ask(), ask(), ask())).containsExactly("0123456789.", "0.", "0.", "01.", "01.");
        proxy.reset();
        assertThat(ask()).isEqualTo("0123456789.");
        assertThat(proxy.connections()).isEqualTo(1);
    }

    @Test
    void connections_are_refused_and_taken_again_at_the_same_port() throws IOException {
        proxy.refuse();
        assertThatThrownBy(() -> new ByteClient(proxy)).isInstanceOf(ConnectException.class);
        proxy.refuse();
        assertThatThrownBy(() -> new ByteClient(proxy)).isInstanceOf(ConnectException.class);

        proxy.listen();

        assertThat(ask()).isEqualTo("0123456789.");
    }

    @Test
    void connections_vanish_in_a_black_hole() throws IOException {
        proxy.blackHole();
        try (Socket socket = new Socket()) {
            InetSocketAddress address = new InetSocketAddress(
                    InetAddress.getLoopbackAddress(), proxy.endpoint().getPort());
            assertThatThrownBy(() -> socket.connect(address, 300)).isInstanceOf(SocketTimeoutException.class);
        }

        proxy.reset();

        assertThat(ask()).isEqualTo("0123456789.");
    }

    @Test
    void open_connections_are_closed_or_reset_when_it_is_said() throws IOException {
        try (ByteClient closed = new ByteClient(proxy)) {
            closed.say("what?").hear(10);
            proxy.closeConnections();
            assertThat(closed.hearAll()).isEqualTo(".");
        }
        try (ByteClient broken = new ByteClient(proxy)) {
            broken.say("what?").hear(10);
            proxy.resetConnections();
            assertThat(broken.hearAll()).isEqualTo("!");
        }
    }

    @Test
    void a_gateway_that_is_not_there_breaks_the_connection() throws IOException {
        gateway.close();

        assertThat(listen()).isEqualTo("!");
    }

    @Test
    void what_only_somebody_inside_tls_can_do_is_refused() {
        LineScript script = proxy.script();

        assertThatThrownBy(() -> script.next(LineFault.answering(new byte[1])))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> script.untilReset(LineFault.in(ANSWER).reword("a", "b")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FaultProxy.to(gateway.address()).insideTls())
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nonsense_is_refused() {
        LineFault answer = LineFault.in(ANSWER);

        assertThatThrownBy(() -> answer.resetAt(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> answer.flipAt(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> answer.flipAt(0, 256)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> answer.dribble(0, Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LineFault.silence().closeAt(1)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> proxy.script().next(0, answer)).isInstanceOf(IllegalArgumentException.class);
    }
}
