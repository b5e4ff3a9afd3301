package org.i247.immigration;

import org.jspecify.annotations.Nullable;

/**
 * What the counter sends.
 *
 * @param mrz the machine readable zone; its lines are separated by a line break or {@code /}
 * @param officer the officer's opaque id, never a name
 */
record PassportCheckRequest(@Nullable String mrz, @Nullable String officer) {
    /** Shows nothing: Spring logs the arguments of a controller when it is asked for details. */
    @Override
    public String toString() {
        return "PassportCheckRequest[***]";
    }
}
