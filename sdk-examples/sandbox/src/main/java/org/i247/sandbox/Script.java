package org.i247.sandbox;

/**
 * What happens to the next requests: to one database, or to any. Safe for use by several threads; in force at once, until
 * it is used up or {@link Sandbox#reset()} is called.
 *
 * <pre>{@code
 * sandbox.on(SandboxDatabase.VEHICLES).next(2, Fault.databaseUnavailable());
 * }</pre>
 */
public final class Script {
    private final ScriptBook book;
    private final ScriptBook.Place place;

    Script(ScriptBook book, ScriptBook.Place place) {
        this.book = book;
        this.place = place;
    }

    /**
     * Lets the next request fail.
     *
     * @param fault how it fails
     * @return this script
     */
    public Script next(Fault fault) {
        return next(1, fault);
    }

    /**
     * Lets the next requests fail, after those for which something was said before.
     *
     * @param requests how many, 1 or more; every attempt is a request
     * @param fault how they fail
     * @return this script
     */
    public Script next(int requests, Fault fault) {
        if (requests < 1) {
            throw new IllegalArgumentException("At least one request has to be meant");
        }
        book.enqueue(place, requests, fault);
        return this;
    }

    /**
     * Lets every request fail until {@link Sandbox#reset()}; what is said of the next ones goes first.
     *
     * @param fault how they fail
     * @return this script
     */
    public Script untilReset(Fault fault) {
        book.always(place, fault);
        return this;
    }

    /**
     * Lets the next requests through unharmed, after those for which something was said before.
     *
     * @param requests how many, 1 or more
     * @return this script
     */
    public Script pass(int requests) {
        return next(requests, Fault.none());
    }

    /**
     * Sets what the status says. {@link DatabaseState#DOWN} also makes every question 503.
     *
     * @param state the state
     * @return this script
     */
    public Script state(DatabaseState state) {
        book.state(place, state);
        return this;
    }
}
