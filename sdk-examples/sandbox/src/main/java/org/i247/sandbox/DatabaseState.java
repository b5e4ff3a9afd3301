package org.i247.sandbox;

/** What {@code GET /v1/status} says of a database (contract section 7). */
public enum DatabaseState {
    /** It answers. */
    UP,
    /** It answers slowly, or not everything. */
    DEGRADED,
    /** It does not answer: a question gets 503 {@code DATABASE_UNAVAILABLE}. */
    DOWN
}
