package org.i247.sdk.standard;

/**
 * What a machine readable zone may have been before it was misread: a candidate for a person to look at, never put in
 * place silently. Immutable and thread-safe. {@code toString} shows no personal data.
 *
 * @param zone the zone as it would be read
 * @param substitutions how many characters differ from the zone that was given, 0 when only blanks, capitals or quotes
 *     were put in order
 */
public record MrzReading(Mrz zone, int substitutions) {
    /**
     * How many check digits of this reading fit.
     *
     * @return 0 to 5
     */
    public int checksPassed() {
        return (int) zone.checks().values().stream()
                .filter(MrzCheckResult.MATCH::equals)
                .count();
    }

    @Override
    public String toString() {
        return "MrzReading[" + zone.format() + ", checks passed " + checksPassed() + ", substitutions " + substitutions
                + "]";
    }
}
