package org.i247.sandbox.faults;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntSupplier;
import org.i247.sandbox.Fault;
import org.i247.sandbox.Sandbox;
import org.i247.sdk.I247Client;
import org.i247.sdk.I247ClientBuilder;

/**
 * What the playing of a row has to itself: the sandbox, just reset, and a client that is not built yet. So no retry budget,
 * breaker or connection is left over from another row.
 */
final class Stage implements AutoCloseable {
    private final Sandbox sandbox;
    private final Keys keys;
    private final I247ClientBuilder client;
    private final Deque<AutoCloseable> kept = new ArrayDeque<>();
    private final CallLog log = new CallLog();
    private IntSupplier requests;
    private Optional<I247Client> built = Optional.empty();

    Stage(Sandbox sandbox, Keys keys) {
        this.sandbox = sandbox;
        this.keys = keys;
        client = I247Client.builder()
                .properties(sandbox.clientProperties())
                .identity(keys.identity())
                .trust(keys.trust())
                .evidenceStore(log);
        requests = sandbox::requests;
    }

    Sandbox sandbox() {
        return sandbox;
    }

    /** Whom the client asks as and believes, unless a row says otherwise. */
    Keys keys() {
        return keys;
    }

    /** The client's set-up: the sandbox's own configuration, to be changed before the client is asked. */
    I247ClientBuilder client() {
        return client;
    }

    /** The client as it is set up, built when it is needed first and closed with the stage. */
    I247Client builtClient() {
        if (built.isEmpty()) {
            built = Optional.of(keep(client.build()));
        }
        return built.get();
    }

    void next(Fault fault) {
        sandbox.anywhere().next(fault);
    }

    void always(Fault fault) {
        sandbox.anywhere().untilReset(fault);
    }

    /** Closes something when the row is over, last first. */
    <T extends AutoCloseable> T keep(T resource) {
        kept.push(resource);
        return resource;
    }

    /** Counts the requests elsewhere than in the sandbox, for a row in which another server is asked. */
    void countBy(IntSupplier server) {
        requests = server;
    }

    int requests() {
        return requests.getAsInt();
    }

    /** How many attempts the last call that was answered took, by the client's own account. */
    OptionalInt attempts() {
        return log.attempts();
    }

    @Override
    public void close() {
        for (AutoCloseable resource : kept) {
            try {
                resource.close();
            } catch (Exception e) {
                throw new IllegalStateException("what a row kept did not close", e);
            }
        }
    }
}
