package org.i247.sdk.screening;

/**
 * How a screening stands. It adds up: {@code read} is {@code clear}, {@code hit} and {@code notKnown} together. Immutable.
 *
 * @param read how many subjects have a result
 * @param clear of how many every database that was asked said that it has nothing
 * @param hit how many have a hit
 * @param notKnown of how many nothing is known
 * @param kept how many of them were answered in an earlier run, and not asked again
 */
public record ScreeningSummary(long read, long clear, long hit, long notKnown, long kept) {
    static final ScreeningSummary NOTHING = new ScreeningSummary(0, 0, 0, 0, 0);

    /**
     * Keeps a summary.
     *
     * @param read how many subjects have a result
     * @param clear of how many every database that was asked said that it has nothing
     * @param hit how many have a hit
     * @param notKnown of how many nothing is known
     * @param kept how many of them were answered in an earlier run
     * @throws IllegalArgumentException if it does not add up
     */
    public ScreeningSummary {
        if (read != clear + hit + notKnown) {
            throw new IllegalArgumentException("read is clear, hit and not known together");
        }
    }

    ScreeningSummary with(SubjectResult result) {
        long before = result.isKept() ? kept + 1 : kept;
        return switch (result.verdict()) {
            case CLEAR -> new ScreeningSummary(read + 1, clear + 1, hit, notKnown, before);
            case HIT -> new ScreeningSummary(read + 1, clear, hit + 1, notKnown, before);
            case NOT_KNOWN -> new ScreeningSummary(read + 1, clear, hit, notKnown + 1, before);
        };
    }
}
