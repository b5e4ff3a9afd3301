package org.i247.benchmarks;

import java.io.Closeable;
import java.io.IOException;

/** A way to ask the gateway the same question and to believe its answer. Safe for use by several threads. */
interface Rival extends Closeable {
    /** Asks once, and returns whether there was a hit. */
    boolean ask() throws Exception;

    @Override
    default void close() throws IOException {}
}
