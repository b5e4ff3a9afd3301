package org.i247.sandbox.faults;

import static org.i247.sandbox.faults.Row.row;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.i247.sandbox.faults.NameServer.Reply;
import org.i247.sdk.error.ErrorCode;

/** Names and packets: rows that need a name service and a packet filter, and so a network of their own. */
final class NetworkRows {
    /** A name of the gateway in its certificate; {@code localhost} itself is known to Java whatever a name server says. */
    static final String GATEWAY = "gateway.localhost";

    /** What the client takes to connect, and for a whole call, if nothing else is said. */
    private static final Duration CONNECT = Duration.ofSeconds(5);

    private static final Duration TOTAL = Duration.ofSeconds(30);
    private static final Reply HERE = Reply.of("127.0.0.1");

    private NetworkRows() {}

    static Group group(Network network) {
        return new Group(
                "Names and packets",
                List.of(
                        named(network, "name-not-found", "there is no such name", Reply.notFound())
                                .fails(ErrorCode.HOST_NOT_FOUND),
                        named(network, "name-without-address", "the name has no address", Reply.of())
                                .fails(ErrorCode.HOST_NOT_FOUND),
                        named(network, "name-service-failing", "the name service fails", Reply.failure())
                                .fails(ErrorCode.HOST_NOT_FOUND),
                        shortly(named(
                                        network,
                                        "name-service-too-slow",
                                        "the name service answers later than a connection may take",
                                        HERE.after(Duration.ofSeconds(30))))
                                .fails(ErrorCode.CONNECT_TIMEOUT)
                                .lasts(Lines.CONNECTING.multipliedBy(3)),
                        row("name-service-slow", "the name service takes a while, and the gateway answers")
                                .given(stage -> {
                                    network.name(GATEWAY, HERE.after(Duration.ofMillis(500)));
                                    byName(stage, GATEWAY);
                                })
                                .waits(Duration.ofMillis(500), Duration.ofSeconds(5)),
                        shortly(filtered(
                                        network,
                                        "dropped",
                                        "a firewall drops what is sent to the gateway",
                                        "tcp dport GATEWAY drop"))
                                .fails(ErrorCode.CONNECT_TIMEOUT)
                                .lasts(Lines.CONNECTING.multipliedBy(3)),
                        filtered(
                                        network,
                                        "rejected-by-reset",
                                        "a firewall refuses connections with a reset",
                                        "tcp dport GATEWAY reject with tcp reset")
                                .fails(ErrorCode.CONNECTION_REFUSED),
                        filtered(
                                        network,
                                        "rejected-by-icmp",
                                        "a firewall says that the gateway cannot be reached",
                                        "tcp dport GATEWAY reject with icmp type port-unreachable")
                                .fails(ErrorCode.CONNECTION_REFUSED),
                        row("no-route", "there is no way to the gateway's address")
                                .given(stage -> stage.client().endpoints(URI.create("https://192.0.2.1")))
                                .fails(ErrorCode.CONNECTION_REFUSED)
                                .attempts(3)
                                .requests(0),
                        row(
                                        "all-addresses-but-one-dead",
                                        "of four addresses one drops, one resets, one cannot be reached"
                                                + " and one answers")
                                .given(stage -> {
                                    byName(stage, GATEWAY);
                                    network.name(GATEWAY, Reply.of("127.0.0.2", "127.0.0.3", "127.0.0.4", "127.0.0.9"));
                                    network.alias("127.0.0.9"); // the one that the system tries last
                                    network.filter(
                                            stage,
                                            "ip daddr 127.0.0.2 tcp dport GATEWAY drop",
                                            "ip daddr 127.0.0.3 tcp dport GATEWAY reject with tcp reset",
                                            "ip daddr 127.0.0.4 tcp dport GATEWAY reject with icmp type host-unreachable");
                                })
                                .waits(Duration.ofSeconds(1), CONNECT),
                        row("packets-lost", "every fifth packet is lost in either direction")
                                .given(stage -> network.filter(
                                        stage,
                                        "tcp dport GATEWAY numgen inc mod 5 0 drop",
                                        "tcp sport GATEWAY numgen inc mod 5 3 drop"))
                                .waits(Duration.ZERO, TOTAL),
                        row(
                                        "line-goes-dead",
                                        "the first question is answered, and then no packet gets through any more")
                                .given(stage -> stage.client()
                                        .connectTimeout(Lines.WAITING)
                                        .attemptTimeout(Lines.WAITING.multipliedBy(2)))
                                .asks((client, stage) -> {
                                    Question.CLEAN_DOCUMENT.ask(client, stage);
                                    network.filter(stage, "tcp dport GATEWAY drop");
                                    return Question.CLEAN_DOCUMENT.ask(client, stage);
                                })
                                .fails(ErrorCode.CONNECT_TIMEOUT)
                                .attempts(3)
                                .requests(1)
                                .waits(Lines.WAITING.multipliedBy(2), Lines.WAITING.multipliedBy(4))));
    }

    private static void byName(Stage stage, String name) {
        int port = stage.sandbox().endpoint().getPort();
        stage.client().endpoints(URI.create("https://" + name + ":" + port));
    }

    private static Row named(Network network, String id, String happens, Reply reply) {
        return row(id, happens)
                .given(stage -> {
                    // A name of its own: Java lets whoever asks for a name wait for those who asked before.
                    network.name(id + ".localhost", reply);
                    byName(stage, id + ".localhost");
                })
                .attempts(3)
                .requests(0);
    }

    /** For what never comes about: the client tries for a short time only. */
    private static Row shortly(Row row) {
        return row.givenEach(row.ways().stream().map(Lines::connectingShortly).toList());
    }

    private static Row filtered(Network network, String id, String happens, String rule) {
        return row(id, happens)
                .given(stage -> network.filter(stage, rule))
                .attempts(3)
                .requests(0);
    }
}
