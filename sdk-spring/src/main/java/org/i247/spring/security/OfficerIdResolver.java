package org.i247.spring.security;

import org.i247.sdk.error.SetupException;
import org.springframework.security.core.Authentication;

/**
 * Gives the opaque id of an officer who is signed in. The starter's own takes that of an {@link I247Officer}, and for any other
 * principal makes a pseudonym of its name with {@code i247.security.officer-id-key}; a bean of the application stands in for it.
 * Safe for use by several threads.
 */
@FunctionalInterface
public interface OfficerIdResolver {
    /**
     * The id under which the officer asks. The same officer has the same id each time, for the bureau must be able to say who
     * asked.
     *
     * @param officer who is signed in; authenticated, and not anonymous
     * @return 1 to 64 letters, digits and {@code . _ : / -}; never a name
     * @throws SetupException if ids cannot be made
     */
    String officerId(Authentication officer);
}
