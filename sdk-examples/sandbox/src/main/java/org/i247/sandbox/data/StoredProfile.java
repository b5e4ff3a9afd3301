package org.i247.sandbox.data;

import org.i247.sdk.standard.dna.DnaProfile;

/**
 * A DNA profile in the collection.
 *
 * @param record the record itself
 * @param profile the profile, which no answer shows
 */
public record StoredProfile(StoredRecord record, DnaProfile profile) {}
