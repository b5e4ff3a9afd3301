package org.i247.sdk.standard;

import java.util.stream.IntStream;

/** The places of a zone by what may stand there and by the check digit that covers them. */
final class MrzPlaces {
    private final MrzZone zone;
    private final MrzNumber number;

    MrzPlaces(MrzZone zone) {
        this.zone = zone;
        this.number = MrzNumber.in(zone);
    }

    /** The zone with every look-alike put right whose place allows letters only or digits only. */
    String folded() {
        StringBuilder folded = new StringBuilder(zone.text());
        for (int place = 0; place < folded.length(); place++) {
            char c = folded.charAt(place);
            switch (kind(place)) {
                case MrzLayout.LETTER -> folded.setCharAt(place, LookAlikes.letterFor(c));
                case MrzLayout.DIGIT -> folded.setCharAt(place, LookAlikes.digitFor(c));
                default -> {
                    // Both are allowed there: a check digit decides, if any.
                }
            }
        }
        return folded.toString();
    }

    /** The places that allow both and for which this check is the narrowest that covers them. */
    IntStream of(MrzCheck witness) {
        return IntStream.range(0, zone.text().length())
                .filter(place -> kind(place) == MrzLayout.EITHER && covers(witness, place))
                .filter(place -> witness != MrzCheck.COMPOSITE
                        || !(covers(MrzCheck.DOCUMENT_NUMBER, place) || covers(MrzCheck.OPTIONAL_DATA, place)));
    }

    private char kind(int place) {
        return place == number.digitAt() ? MrzLayout.DIGIT : zone.layout().kind(place);
    }

    private boolean covers(MrzCheck witness, int place) {
        MrzLayout.Check check = zone.layout().check(witness);
        return (witness == MrzCheck.DOCUMENT_NUMBER && number.goesOnAt(place))
                || (check != null && check.covered().stream().anyMatch(span -> span.holds(place)));
    }
}
