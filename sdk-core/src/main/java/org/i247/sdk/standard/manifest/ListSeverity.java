package org.i247.sdk.standard.manifest;

/** How much a problem of a list weighs. */
public enum ListSeverity {
    /** Out of the ordinary, but everybody who stands there was read. */
    WARNING,
    /** Somebody, or a part of what is said of somebody, may have been lost or misread: a person looks. */
    ERROR
}
