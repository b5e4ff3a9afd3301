package org.i247.borderdesk.command;

import org.i247.sdk.diagnostics.Diagnostics;

/**
 * What the doctor looks at, and what stands behind it.
 *
 * @param diagnostics looks when it is asked to
 * @param sandbox whether a sandbox with invented data is looked at
 * @param behind what is closed afterwards
 */
public record Patient(Diagnostics diagnostics, boolean sandbox, Runnable behind) implements AutoCloseable {
    @Override
    public void close() {
        behind.run();
    }
}
