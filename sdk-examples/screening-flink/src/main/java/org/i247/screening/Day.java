package org.i247.screening;

import java.io.Serializable;
import java.time.LocalDate;

/** The day at the desk, which decides the century of dates that are written without. A job may run for years. */
@FunctionalInterface
interface Day extends Serializable {
    /** The day now. */
    LocalDate today();
}
