package org.i247.sdk.standard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Looks for what a zone may have been before it was misread. Where the standard allows letters only, or digits only, the
 * place itself says what to read. Where it allows both, look-alikes are exchanged, few before many, and those readings
 * are kept that the check digit confirms. 6 and G are ten apart and so confirmed alike: both are always offered.
 */
final class MrzRepair {
    private static final int MOST_READINGS = 64;
    private static final int MOST_TEXTS = 256;
    /** The checks that may confirm a place which allows both, the one that covers least first. */
    private static final List<MrzCheck> WITNESSES =
            List.of(MrzCheck.DOCUMENT_NUMBER, MrzCheck.OPTIONAL_DATA, MrzCheck.COMPOSITE);

    private static final Comparator<MrzReading> BEST_FIRST = Comparator.comparingInt(MrzReading::checksPassed)
            .reversed()
            .thenComparing(reading -> !reading.zone().hasRealDates())
            .thenComparingInt(MrzReading::substitutions);

    private final MrzZone read;
    private final MrzPlaces places;
    private final boolean doubtful;

    private MrzRepair(MrzZone read, String folded) {
        this.read = read;
        this.places = new MrzPlaces(read);
        this.doubtful = !folded.equals(read.text()) || read.isWrongIn(EnumSet.allOf(MrzCheck.class));
    }

    static List<MrzReading> of(MrzZone read) {
        String folded = new MrzPlaces(read).folded();
        Set<String> texts = new MrzRepair(read, folded).spread(folded);
        texts.remove(read.text());
        if (read.tidied()) {
            texts.add(read.text());
        }
        return texts.stream()
                .map(text -> new MrzReading(new Mrz(zone(read, text)), differences(read.text(), text)))
                .sorted(BEST_FIRST)
                .limit(MOST_READINGS)
                .toList();
    }

    private Set<String> spread(String folded) {
        Set<String> texts = new LinkedHashSet<>(List.of(folded));
        for (MrzCheck witness : WITNESSES) {
            List<String> confirmed = new ArrayList<>();
            for (String text : texts) {
                if (texts.size() + confirmed.size() < MOST_TEXTS) {
                    confirmed.addAll(confirmed(text, witness));
                }
            }
            texts.addAll(confirmed);
        }
        return texts;
    }

    /** The text with look-alikes exchanged so that the witness confirms it. */
    private List<String> confirmed(String text, MrzCheck witness) {
        MrzZone zone = zone(read, text);
        MrzCheckResult found = zone.check(witness);
        boolean explained = witness == MrzCheck.COMPOSITE && zone.isWrongIn(EnumSet.complementOf(EnumSet.of(witness)));
        if (found == MrzCheckResult.ABSENT || explained) {
            return List.of();
        }
        boolean thorough = found == MrzCheckResult.MISMATCH || (doubtful && witness == MrzCheck.DOCUMENT_NUMBER);
        IntPredicate exchangeable = place -> thorough
                ? LookAlikes.other(text.charAt(place)) != text.charAt(place)
                : LookAlikes.isUnseen(text.charAt(place));
        int[] candidates = places.of(witness).filter(exchangeable).toArray();
        return new MrzExchange(text, candidates)
                .where(changed -> zone(read, changed).check(witness) == MrzCheckResult.MATCH);
    }

    private static MrzZone zone(MrzZone read, String text) {
        return new MrzZone(read.layout(), text, false);
    }

    private static int differences(String left, String right) {
        return (int) IntStream.range(0, left.length())
                .filter(i -> left.charAt(i) != right.charAt(i))
                .count();
    }
}
