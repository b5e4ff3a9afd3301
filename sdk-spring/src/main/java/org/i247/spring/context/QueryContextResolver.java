package org.i247.spring.context;

import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.InvalidRequestException;
import org.i247.sdk.error.SetupException;
import org.i247.sdk.query.QueryContext;

/**
 * Knows who asks and why at the moment of a call. The starter has one that is made of the {@code i247.*} properties, and where
 * there is Spring Security one that is made of the officer who is signed in; a bean of the application stands in for either.
 *
 * <p>Implementations are safe for use by several threads, and do not block for long: they are asked for each call.
 */
@FunctionalInterface
public interface QueryContextResolver {
    /**
     * The context of the call that the current thread is about to make.
     *
     * @return who asks and why
     * @throws InvalidRequestException {@code INVALID_CONTEXT} if user or purpose is not known here; it names which
     * @throws SetupException if bureau or unit is not configured
     * @throws I247Exception for any other reason for which nobody may ask
     */
    QueryContext resolve();
}
