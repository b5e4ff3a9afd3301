package org.i247.sdk.standard.name;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;

/**
 * How alike two words are, and in which way.
 *
 * @param value 0 to 1
 * @param kind in which way
 */
record Likeness(double value, NameFinding.Kind kind) {
    private static final double INITIAL = 0.75;
    private static final double SOUND = 0.95;
    private static final double CONSONANTS = 0.9;

    /** Words that cannot be compared speak neither for nor against. */
    private static final double NEUTRAL = 0.5;

    /** Words less alike than this are taken for other words, whatever letters they share. */
    private static final double LEAST = 0.4;

    private static final Set<UnicodeScript> WITHOUT_VOWELS = Set.of(UnicodeScript.ARABIC, UnicodeScript.HEBREW);

    static Likeness of(NameToken one, NameToken other) {
        if (one.written().equals(other.written())) {
            return new Likeness(1, NameFinding.Kind.SAME);
        }
        boolean sameScript = one.script() == other.script();
        boolean readable = !one.spelling().isEmpty() && !other.spelling().isEmpty();
        if (!sameScript && !readable) {
            return new Likeness(NEUTRAL, NameFinding.Kind.NOT_COMPARABLE);
        }
        if (readable && (one.isInitial() || other.isInitial())) {
            boolean fits = one.spelling().charAt(0) == other.spelling().charAt(0);
            return fits ? new Likeness(INITIAL, NameFinding.Kind.INITIAL) : different();
        }
        if (sameScript && one.script() != UnicodeScript.LATIN) {
            return spelt(Letterwise.similarity(one.written(), other.written()));
        }
        return inLatin(one, other);
    }

    private static Likeness inLatin(NameToken one, NameToken other) {
        double spelling = best(one.spellings(), other.spellings());
        if (spelling == 1) {
            boolean sameScript = one.script() == other.script();
            return new Likeness(1, sameScript ? NameFinding.Kind.SAME : NameFinding.Kind.TRANSLITERATED);
        }
        double sound = SOUND * best(one.sounds(), other.sounds());
        if (WITHOUT_VOWELS.contains(one.script()) || WITHOUT_VOWELS.contains(other.script())) {
            sound = Math.max(sound, CONSONANTS * consonants(one, other));
        }
        return sound > spelling && sound >= LEAST
                ? new Likeness(sound, NameFinding.Kind.SOUNDS_ALIKE)
                : spelt(spelling);
    }

    private static double consonants(NameToken one, NameToken other) {
        String left = Sound.consonants(one.sounds().get(0));
        String right = Sound.consonants(other.sounds().get(0));
        return left.isEmpty() || right.isEmpty() ? 0 : Letterwise.similarity(left, right);
    }

    private static double best(List<String> forms, List<String> others) {
        double best = 0;
        for (String form : forms) {
            for (String other : others) {
                best = Math.max(best, Letterwise.similarity(form, other));
            }
        }
        return best;
    }

    private static Likeness spelt(double value) {
        return value >= LEAST ? new Likeness(value, NameFinding.Kind.SPELT_ALIKE) : different();
    }

    private static Likeness different() {
        return new Likeness(0, NameFinding.Kind.DIFFERENT);
    }
}
