package org.i247.sandbox.faults;

import java.time.Duration;
import org.i247.sandbox.proxy.FaultProxy;
import org.i247.sandbox.proxy.FaultProxyBuilder;
import org.i247.sandbox.proxy.LineFault;

/** Puts a fault proxy between client and gateway. */
final class Lines {
    /** The whole time of a client that is {@link #impatient}, and as much again for a machine that does much else. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

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

    /** With short times, for faults that last until a time is over. */
    static Arrangement impatient(Arrangement arrangement) {
        return stage -> {
            arrangement.set(stage);
            stage.client()
                    .connectTimeout(Duration.ofMillis(400))
                    .attemptTimeout(Duration.ofMillis(800))
                    .totalTimeout(Duration.ofSeconds(5));
        };
    }
}
