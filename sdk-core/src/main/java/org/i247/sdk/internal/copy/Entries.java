package org.i247.sdk.internal.copy;

import java.io.IOException;

/** Takes what an index holds: where the lines are in which something stands, and of which letters numbers are made. */
interface Entries {
    /** A line that has something with this key begins at this place. */
    void entry(long key, long offset) throws IOException;

    /** A number with these letters is there. */
    void letters(String number);
}
