package org.i247.spring.boot.autoconfigure;

import org.i247.sdk.I247ClientBuilder;

/**
 * Sets up in code what properties cannot say: an own gateway, an identity on a token, another clock. Beans of this type are
 * called in their order ({@code @Order}), after the {@code i247.*} properties were given to the builder; what they say in
 * code wins. They are called for each client that the starter builds.
 */
@FunctionalInterface
public interface I247ClientBuilderCustomizer {
    /** The name of the client that is injected without a qualifier. */
    String DEFAULT_CLIENT = "default";

    /**
     * Changes the builder. Called once for a client, while the application starts, on one thread.
     *
     * @param builder the builder of a client
     */
    void customize(I247ClientBuilder builder);

    /**
     * As {@link #customize(I247ClientBuilder)}, for who treats clients differently. This is what the starter calls.
     *
     * @param client {@link #DEFAULT_CLIENT}, or the name under {@code i247.clients}
     * @param builder the builder of that client
     */
    default void customize(String client, I247ClientBuilder builder) {
        customize(builder);
    }
}
