package org.i247.sdk.standard.manifest;

import java.io.IOException;
import java.util.function.Consumer;

/** A list of things in one of the forms, read piece by piece. */
interface RowSource {
    /** Reads the next piece, in which there may be nothing; says whether there may be more. */
    boolean next(Consumer<ListedRow> rows) throws IOException;
}
