package org.i247.sandbox.proxy;

import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A running proxy between clients and a gateway. It listens on this machine only, and does to each connection what its
 * {@linkplain #script() script} says; without a word it passes everything on. Safe for use by several threads.
 */
public final class FaultProxy implements AutoCloseable {
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "i247-fault-proxy");
        thread.setDaemon(true);
        return thread;
    });
    private final Set<LineState> open = ConcurrentHashMap.newKeySet();
    private final Traffic traffic = new Traffic();
    private final Sides sides;
    private final Sleeper sleeper;
    private final LineScript script;
    private final Door door;

    FaultProxy(int port, Sides sides, boolean insideTls, Sleeper sleeper) {
        this.sides = sides;
        this.sleeper = sleeper;
        this.script = new LineScript(insideTls);
        this.door = new Door(port, threads, this::take);
    }

    /**
     * A proxy for any gateway, outside TLS. {@code Sandbox.faultProxy()} gives one for a sandbox, which can stand inside
     * as well.
     *
     * @param gateway host and port, for instance {@code https://localhost:8443}
     * @return a builder
     */
    public static FaultProxyBuilder to(URI gateway) {
        return new FaultProxyBuilder(gateway, null);
    }

    /**
     * A proxy for a gateway whose authority is at hand.
     *
     * @param gateway host and port
     * @param keys what it needs to stand inside TLS
     * @return a builder
     */
    public static FaultProxyBuilder to(URI gateway, ProxyKeys keys) {
        return new FaultProxyBuilder(gateway, keys);
    }

    private void take(Socket client) {
        traffic.connected();
        LineFault fault = script.take();
        Side accepted = Side.of(client);
        LineState[] state = new LineState[1];
        state[0] = new LineState(accepted, () -> open.remove(state[0]));
        open.add(state[0]);
        Line line = new Line(accepted, fault, sides, sleeper, traffic, state[0]);
        threads.execute(() -> line.run(threads));
    }

    /**
     * Where clients connect in place of the gateway. The address, not {@code localhost}: a name may have a second
     * address, which a client would try when this one refuses.
     *
     * @return for instance {@code https://127.0.0.1:9443}
     */
    public URI endpoint() {
        return URI.create("https://127.0.0.1:" + door.port());
    }

    /**
     * Says what happens to the next connections.
     *
     * @return the script
     */
    public LineScript script() {
        return script;
    }

    /** Refuses connections until {@link #listen()} or {@link #reset()}; those that are open go on. */
    public void refuse() {
        door.refuse();
    }

    /**
     * Lets new connections vanish in a black hole until {@link #listen()} or {@link #reset()}: nobody answers to them, as
     * if a firewall dropped them. Those that are open go on. Needs a system that drops what its queue does not hold, as
     * Linux does.
     */
    public void blackHole() {
        door.swallow();
    }

    /** Takes connections again. */
    public void listen() {
        door.open();
    }

    /** Resets every connection that is open, so that clients have to connect again and meet the script. */
    public void resetConnections() {
        open.forEach(LineState::reset);
    }

    /** Closes every connection that is open in good order, as a server does with those that were idle for long. */
    public void closeConnections() {
        open.forEach(LineState::close);
    }

    /**
     * How many connections were taken since the start or {@link #reset()}, whatever became of them.
     *
     * @return their number
     */
    public int connections() {
        return traffic.connections();
    }

    /**
     * How many bytes arrived at the proxy since the start or {@link #reset()} to be passed on.
     *
     * @param direction which way
     * @return their number; bytes of TLS, or of HTTP if the proxy stands inside
     */
    public long bytes(Direction direction) {
        return traffic.bytes(direction);
    }

    /** Ends the script, takes connections again, resets those that are open, and counts from nought. */
    public void reset() {
        script.clear();
        door.open();
        resetConnections();
        traffic.clear();
    }

    /** Stops listening and resets what is open. */
    @Override
    public void close() {
        door.close();
        resetConnections();
        threads.shutdownNow();
    }
}
