package org.i247.sandbox.proxy;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.i247.sandbox.proxy.ByteRule.End;

/** One connection of a client, from its beginning to what the script says is its end. */
final class Line {
    private static final int BLOCK = 16 * 1024;

    private final Side accepted;
    private final LineFault fault;
    private final Sides sides;
    private final Sleeper sleeper;
    private final Traffic traffic;
    private final LineState state;
    private volatile boolean answerStalled;

    Line(Side accepted, LineFault fault, Sides sides, Sleeper sleeper, Traffic traffic, LineState state) {
        this.accepted = accepted;
        this.fault = fault;
        this.sides = sides;
        this.sleeper = sleeper;
        this.traffic = traffic;
        this.state = state;
    }

    /** Goes as far as one thread can; what else there is to do is given to others. */
    void run(Executor threads) {
        state.work(() -> {
            if (fault.meeting instanceof Meeting.Speech speech) {
                Incoming.skipHello(accepted.in());
                accepted.out().write(speech.bytes());
                state.close();
            } else {
                meet((Meeting.Manner) fault.meeting, threads);
            }
        });
    }

    private void meet(Meeting.Manner manner, Executor threads) throws IOException, InterruptedException {
        switch (manner) {
            case LED_ON -> {
                Side client = state.keep(sides.client(accepted.tcp()));
                if (fault.substitute == null) {
                    lead(client, threads);
                } else {
                    answer(client, fault.substitute, threads);
                }
            }
            case CLOSED -> state.close();
            case RESET -> state.reset();
            case SILENCE -> {
                Incoming.discard(accepted.in());
                state.close();
            }
            case CLOSED_AFTER_HELLO -> {
                Incoming.skipHello(accepted.in());
                state.close();
            }
        }
    }

    private void lead(Side client, Executor threads) throws IOException, InterruptedException {
        Side gateway = state.keep(sides.gateway());
        threads.execute(() -> state.work(() -> pump(Direction.ANSWER, gateway.in(), client)));
        pump(Direction.REQUEST, client.in(), gateway);
    }

    private void answer(Side client, Substitute substitute, Executor threads) throws IOException, InterruptedException {
        if (!substitute.early()) {
            Incoming.skipRequest(client.in());
            // Otherwise nobody would notice that the client goes away while an answer stalls.
            threads.execute(() -> state.work(() -> {
                Incoming.discard(client.in());
                state.reset();
            }));
        }
        pump(Direction.ANSWER, substitute.stream(), client);
        state.close();
    }

    private void pump(Direction direction, InputStream from, Side to) throws IOException, InterruptedException {
        InputStream in = fault.rewording != null && fault.rewording.direction() == direction
                ? fault.rewording.applyTo(from)
                : from;
        ByteFlow flow = new ByteFlow(fault.rulesFor(direction), to.out(), sleeper);
        byte[] block = new byte[BLOCK];
        Optional<End> end = Optional.empty();
        while (end.isEmpty()) {
            int count = in.read(block, 0, BLOCK);
            if (count < 0) {
                end = flow.finish();
                break;
            }
            end = flow.pass(block, count);
            traffic.passed(direction, count);
        }
        if (end.isPresent()) {
            strike(end.get(), direction, in, to);
        } else if (direction == Direction.REQUEST && answerStalled) {
            state.close();
        } else {
            to.finish();
            state.wayEnded();
        }
    }

    private void strike(End end, Direction direction, InputStream in, Side to)
            throws IOException, InterruptedException {
        switch (end) {
            case CLOSE -> state.close();
            case RESET -> state.reset();
            case CLOG -> state.awaitEnd();
            case STALL -> stall(direction, in);
            case HALF_CLOSE -> {
                to.finish();
                state.wayEnded();
                discard(in);
            }
        }
    }

    private void stall(Direction direction, InputStream in) throws IOException, InterruptedException {
        answerStalled |= direction == Direction.ANSWER;
        discard(in);
        if (direction == Direction.REQUEST) {
            state.close();
        }
    }

    /** Reads on, so that a client that goes away is noticed; what stands in for the gateway may have no end. */
    private void discard(InputStream in) throws IOException, InterruptedException {
        if (fault.substitute == null) {
            Incoming.discard(in);
        } else {
            state.awaitEnd();
        }
    }
}
