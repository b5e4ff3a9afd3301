package org.i247.sdk.standard.manifest;

/**
 * What stands in a list: a traveller, or something that is not as it should be. Both come in the order of the list, so that
 * nothing is dropped in silence.
 */
public sealed interface ListItem permits Traveller, ListProblem {
    /** {@return where it stands} */
    Origin origin();
}
