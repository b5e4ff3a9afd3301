package org.i247.sdk.copy;

import java.util.Objects;
import java.util.Optional;

/**
 * What an update came to.
 *
 * @param copy the copy that is in the directory now
 * @param before the one that was there before; empty if there was none that could be used
 * @param filesFetched how many files were fetched, wholly or their rest
 * @param bytesFetched how many bytes of them came over the line
 */
public record CopyUpdate(CopyState copy, Optional<CopyState> before, int filesFetched, long bytesFetched) {
    /**
     * Keeps a result; nothing may be null.
     *
     * @param copy the copy that is in the directory now
     * @param before the one that was there before; empty if there was none that could be used
     * @param filesFetched how many files were fetched, wholly or their rest
     * @param bytesFetched how many bytes of them came over the line
     */
    public CopyUpdate {
        Objects.requireNonNull(copy, "copy");
        Objects.requireNonNull(before, "before");
    }
}
