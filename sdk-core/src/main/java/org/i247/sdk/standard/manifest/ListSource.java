package org.i247.sdk.standard.manifest;

import java.io.IOException;

/** A list in one of the formats, read piece by piece. */
interface ListSource {
    /** Reads the next piece, in which there may be nothing; says whether there may be more. */
    boolean next() throws IOException;
}
