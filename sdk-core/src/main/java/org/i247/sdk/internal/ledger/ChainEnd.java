package org.i247.sdk.internal.ledger;

/**
 * The last record of a chain, from which it goes on.
 *
 * @param sequence its number; 0 before the first record
 * @param sha256 its digest; zeros before the first record
 */
public record ChainEnd(long sequence, String sha256) {
    /** Where every chain begins. */
    public static final ChainEnd BEGINNING = new ChainEnd(0, "0".repeat(64));
}
