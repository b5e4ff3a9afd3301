package org.i247.sdk.internal.resilience;

/** Whether calls are let through to a lane. */
public enum LaneState {
    /** They are. */
    CLOSED,
    /** Too many failed just now. */
    OPEN,
    /** A few are, to see whether it answers again. */
    HALF_OPEN
}
