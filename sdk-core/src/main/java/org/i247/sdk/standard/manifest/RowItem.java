package org.i247.sdk.standard.manifest;

/** What stands in a list of things: a row, or something that is not as it should be. Both come in the order of the list. */
public sealed interface RowItem permits ListedRow, ListProblem {
    /** {@return where it stands} */
    Origin origin();
}
