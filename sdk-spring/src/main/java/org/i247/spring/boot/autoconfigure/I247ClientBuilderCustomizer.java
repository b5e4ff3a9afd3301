package org.i247.spring.boot.autoconfigure;

import org.i247.sdk.I247ClientBuilder;

/**
 * Sets up in code what properties cannot say: an own gateway, an identity on a token, another clock. Beans of this type are
 * called in their order ({@code @Order}), after the {@code i247.*} properties were given to the builder; what they say in
 * code wins.
 */
@FunctionalInterface
public interface I247ClientBuilderCustomizer {
    /**
     * Changes the builder. Called once, while the application starts, on one thread.
     *
     * @param builder the builder of the application's client
     */
    void customize(I247ClientBuilder builder);
}
