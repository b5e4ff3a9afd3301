package org.i247.sandbox.faults;

import static org.i247.sandbox.faults.Row.row;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.i247.sandbox.proxy.Direction;
import org.i247.sandbox.proxy.FaultProxy;
import org.i247.sandbox.proxy.LineFault;
import org.i247.sdk.error.ErrorCode;

/** Connections that do not come about, break or fall silent, below TLS. */
final class ConnectionRows {
    /** How long a client connects that has two endpoints. */
    private static final Duration SECOND_ENDPOINT = Duration.ofSeconds(2);

    private ConnectionRows() {}

    static Group group() {
        return new Group(
                "Connections",
                List.of(
                        row("refused", "nobody listens at the gateway's port")
                                .given(shut(FaultProxy::refuse))
                                .fails(ErrorCode.CONNECTION_REFUSED)
                                .attempts(3)
                                .requests(0),
                        row("black-hole", "connections vanish without an answer")
                                .given(Lines.connectingShortly(shut(FaultProxy::blackHole)))
                                .fails(ErrorCode.CONNECT_TIMEOUT)
                                .lasts(Lines.CONNECTING.multipliedBy(3))
                                .attempts(3)
                                .requests(0),
                        row("first-endpoint-refuses", "the first of two endpoints refuses, and the second answers")
                                .given(secondEndpoint(FaultProxy::refuse))
                                .attempts(2)
                                .requests(1),
                        row(
                                        "first-endpoint-vanished",
                                        "the first of two endpoints is a black hole, and the second answers")
                                .given(secondEndpoint(FaultProxy::blackHole))
                                .lasts(SECOND_ENDPOINT)
                                .attempts(2)
                                .requests(1),
                        row("closed-at-once", "each connection is taken and closed")
                                .given(Lines.outside(LineFault.close()))
                                .fails(ErrorCode.CONNECTION_LOST)
                                .attempts(3),
                        row("reset-after-hello", "each connection is taken, and reset when the client begins to speak")
                                .given(Lines.outside(
                                        LineFault.in(Direction.REQUEST).resetAt(0)))
                                .fails(ErrorCode.CONNECTION_LOST)
                                .attempts(3),
                        row("handshake-stall", "each connection is taken, and nobody says a word")
                                .given(Lines.connectingShortly(Lines.outside(LineFault.silence())))
                                .fails(ErrorCode.CONNECT_TIMEOUT)
                                .lasts(Lines.CONNECTING.multipliedBy(3))
                                .attempts(3),
                        stale(
                                "stale-closed",
                                "the gateway closes a kept connection in good order while it is idle",
                                FaultProxy::closeConnections),
                        stale(
                                "stale-reset",
                                "a kept connection is reset while it is idle",
                                FaultProxy::resetConnections),
                        row("request-cut", "the connection is reset before the request has passed")
                                .givenEach(List.of(
                                        Lines.insideOnce(
                                                LineFault.in(Direction.REQUEST).resetAt(0)),
                                        Lines.insideOnce(
                                                LineFault.in(Direction.REQUEST).resetAt(40)),
                                        Lines.insideOnce(
                                                LineFault.in(Direction.REQUEST).closeAt(40))))
                                .attempts(2)
                                .requests(1),
                        row("request-stall", "the request does not arrive, and the connection stays open")
                                .given(Lines.waitingShortly(Lines.inside(
                                        LineFault.in(Direction.REQUEST).stallAt(40))))
                                .fails(ErrorCode.ATTEMPT_TIMEOUT)
                                .lasts(Lines.WAITING.multipliedBy(3))
                                .attempts(3)));
    }

    /** Something that is done to the line as a whole. */
    private interface Blow {
        void strike(FaultProxy line);
    }

    private static Arrangement shut(Blow blow) {
        return stage -> blow.strike(Lines.line(stage, stage.sandbox().faultProxy()));
    }

    private static Arrangement secondEndpoint(Blow blow) {
        return stage -> {
            FaultProxy first = Lines.line(stage, stage.sandbox().faultProxy());
            blow.strike(first);
            stage.client()
                    .endpoints(first.endpoint(), stage.sandbox().endpoint())
                    .connectTimeout(SECOND_ENDPOINT);
        };
    }

    /** The question is asked twice, and in between the connection ends; the second one is held against the row. */
    private static Row stale(String id, String happens, Blow blow) {
        AtomicReference<FaultProxy> line = new AtomicReference<>();
        return row(id, happens)
                .given(stage -> line.set(Lines.line(stage, stage.sandbox().faultProxy())))
                .asks((client, stage) -> {
                    Question.CLEAN_DOCUMENT.ask(client, stage);
                    blow.strike(line.get());
                    return Question.CLEAN_DOCUMENT.ask(client, stage);
                })
                .attempts(2);
    }
}
