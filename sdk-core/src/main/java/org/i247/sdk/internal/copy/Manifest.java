package org.i247.sdk.internal.copy;

import java.time.Instant;
import java.util.List;

/**
 * What a copy is made of (contract, section 8), in order and without gaps.
 *
 * @param name the database's name in a path
 * @param generation the generation that the last file leads to
 * @param asOf the state of the database
 * @param validUntil after this instant the copy answers nothing
 * @param files the base and then the deltas
 */
public record Manifest(String name, long generation, Instant asOf, Instant validUntil, List<ManifestFile> files) {
    /** Copies the list. */
    public Manifest {
        files = List.copyOf(files);
    }
}
