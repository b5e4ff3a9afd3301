package org.i247.sandbox.search;

import org.i247.sandbox.SandboxDatabase;
import org.i247.sandbox.data.StoredRecord;

/** Is told of each hit that is shown. Safe for use by several threads. */
@FunctionalInterface
public interface HitWatch {
    /**
     * A hit is shown.
     *
     * @param hitId its id
     * @param database where it was found
     * @param record what was found
     * @param asker who asked
     */
    void shown(String hitId, SandboxDatabase database, StoredRecord record, Asker asker);
}
