package org.i247.sdk.spi;

/**
 * Is told of what happens to a client beside its calls: keys that were replaced, certificates that run out, another
 * endpoint that answers. Set by {@code
 * I247ClientBuilder.listener(...)}.
 *
 * <p>It is called on the thread that noticed, which may be one that carries a call: it must be quick and must not block.
 * It is called by several threads at once. Whatever it throws is swallowed: a listener cannot make a call fail.
 */
@FunctionalInterface
public interface ClientEventListener {
    /**
     * Something happened.
     *
     * @param event what happened; without personal data and without a secret
     */
    void on(ClientEvent event);
}
