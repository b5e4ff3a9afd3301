package org.i247.sandbox.faults;

import java.time.Duration;
import org.i247.sandbox.proxy.FaultProxy;
import org.i247.sandbox.proxy.FaultProxyBuilder;
import org.i247.sandbox.proxy.LineFault;

/** Puts a fault proxy between client and gateway. */
final class Lines {
    /** How long a client connects that is {@linkplain #connectingShortly soon tired of it}. */
    static final Duration CONNECTING = Duration.ofMillis(400);

    /** An attempt of a client that is {@linkplain #waitingShortly soon tired of waiting}; long enough to connect anywhere. */
    static final Duration WAITING = Duration.ofMillis(1_500);

    private Lines() {}

    /** Every connection meets the fault, on TCP below TLS; counted are connections. */
    static Arrangement outside(LineFault fault) {
        return stage -> {
            FaultProxy line = line(stage, stage.sandbox().faultProxy());
            line.script().untilReset(fault);
            stage.countBy(line::connections);
        };
    }

    /** Every connection meets the fault, inside TLS; counted are connections. */
    static Arrangement inside(LineFault fault) {
        return stage -> {
            FaultProxy line = line(stage, stage.sandbox().faultProxy().insideTls());
            line.script().untilReset(fault);
            stage.countBy(line::connections);
        };
    }

    /** Somebody inside TLS answers every request so, and the connection ends; counted are connections. */
    static Arrangement answers(String answer) {
        return inside(LineFault.answering(LineFault.bytes(answer)));
    }

    /** The first connection meets the fault, inside TLS; counted is what the gateway saw. */
    static Arrangement insideOnce(LineFault fault) {
        return stage ->
                line(stage, stage.sandbox().faultProxy().insideTls()).script().next(fault);
    }

    /** A line of its own making for the one endpoint of the client. */
    static FaultProxy line(Stage stage, FaultProxyBuilder order) {
        FaultProxy line = stage.keep(order.start());
        stage.client().endpoints(line.endpoint());
        return line;
    }

    /** For connections that never come about: a client that is to connect at last would need more time on a busy machine. */
    static Arrangement connectingShortly(Arrangement arrangement) {
        return stage -> {
            arrangement.set(stage);
            stage.client().connectTimeout(CONNECTING);
        };
    }

    /** For answers that do not come, over connections that do. */
    static Arrangement waitingShortly(Arrangement arrangement) {
        return stage -> {
            arrangement.set(stage);
            stage.client().attemptTimeout(WAITING);
        };
    }
}
