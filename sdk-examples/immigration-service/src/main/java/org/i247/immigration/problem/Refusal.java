package org.i247.immigration.problem;

import org.springframework.http.HttpStatus;

/** Why the service itself refuses. The words for it stand in {@code messages_*.properties}, under {@code problem.}. */
public enum Refusal {
    /** The request cannot be read. */
    MALFORMED(HttpStatus.BAD_REQUEST),
    /** Nobody is signed in. */
    NOT_SIGNED_IN(HttpStatus.UNAUTHORIZED),
    /** Whoever is signed in may not do this. */
    NOT_ALLOWED(HttpStatus.FORBIDDEN),
    /** The check is another officer's. */
    NOT_YOUR_CHECK(HttpStatus.FORBIDDEN),
    /** Only the second line decides so. */
    SECOND_LINE_ONLY(HttpStatus.FORBIDDEN),
    /** There is no such check. */
    CHECK_UNKNOWN(HttpStatus.NOT_FOUND),
    /** The check has no such hit. */
    HIT_UNKNOWN(HttpStatus.NOT_FOUND),
    /** The hit's owner was not asked. */
    OWNER_NOT_ASKED(HttpStatus.NOT_FOUND),
    /** The check is not clear, so the first line does not admit. */
    NOT_CLEAR(HttpStatus.CONFLICT),
    /** The first line did not refer the check. */
    NOT_REFERRED(HttpStatus.CONFLICT),
    /** It was decided before. */
    ALREADY_DECIDED(HttpStatus.CONFLICT),
    /** The database of records does not work. */
    RECORD_NOT_KEPT(HttpStatus.SERVICE_UNAVAILABLE);

    private final HttpStatus status;

    Refusal(HttpStatus status) {
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }
}
