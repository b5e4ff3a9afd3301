package org.i247.sdk.spi;

import java.util.Objects;
import org.i247.sdk.query.Purpose;
import org.i247.sdk.standard.BureauCode;

/**
 * What kind of call it is. Holds nothing of a person: neither who asks nor what is asked.
 *
 * @param service the code of the database that is asked, such as {@code SLTD}, or of the service; few values
 * @param operation what it is asked to do, such as {@code search}; few values
 * @param bureau the bureau on whose behalf it is asked
 * @param purpose why it is asked
 * @param reference names the call, the same for all its attempts
 */
public record CallDetails(String service, String operation, BureauCode bureau, Purpose purpose, String reference) {
    /**
     * Keeps the details; nothing may be null.
     *
     * @param service the code of the database or service
     * @param operation what it is asked to do
     * @param bureau the bureau on whose behalf it is asked
     * @param purpose why it is asked
     * @param reference names the call
     */
    public CallDetails {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(bureau, "bureau");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(reference, "reference");
    }
}
