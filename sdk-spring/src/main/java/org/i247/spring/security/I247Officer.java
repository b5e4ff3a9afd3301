package org.i247.spring.security;

/**
 * A principal that has an opaque id for the bureau's books: what a {@code UserDetails} or another principal of the application
 * implements so that questions are asked under that id.
 */
public interface I247Officer {
    /**
     * The officer's id.
     *
     * @return 1 to 64 letters, digits and {@code . _ : / -}; never a name
     */
    String getOfficerId();
}
