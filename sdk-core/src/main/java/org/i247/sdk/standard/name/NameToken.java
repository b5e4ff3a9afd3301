package org.i247.sdk.standard.name;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One word of a name in the forms in which it is compared. */
final class NameToken {
    private static final int LONGEST = 40;
    private static final int MOST_FORMS = 4;
    private static final Set<UnicodeScript> WITH_INITIALS =
            Set.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK);

    private final String written;
    private final UnicodeScript script;
    private final List<String> spellings;
    private final List<String> sounds;
    private final boolean ofSurname;

    private NameToken(String written, UnicodeScript script, List<String> spellings, boolean ofSurname) {
        this.written = written;
        this.script = script;
        this.spellings = spellings;
        this.sounds = spellings.stream().map(Sound::of).distinct().toList();
        this.ofSurname = ofSurname;
    }

    /**
     * A word.
     *
     * @param word letters of one word, prepared, with nothing between them
     * @param ofSurname whether it belongs to the surname
     */
    static NameToken of(String word, boolean ofSurname) {
        String cut =
                word.substring(0, word.offsetByCodePoints(0, Math.min(LONGEST, word.codePointCount(0, word.length()))));
        UnicodeScript script = UnicodeScript.of(cut.codePointAt(0));
        List<String> spellings =
                new ArrayList<>(Spelling.of(cut, "", Style.SPOKEN, MOST_FORMS).texts());
        if (script == UnicodeScript.ARABIC) {
            // The other name may come from a machine readable zone.
            spellings.addAll(Spelling.of(cut, "", Style.ZONE, 1).texts());
        }
        return new NameToken(cut, script, spellings.stream().map(NameToken::cut).toList(), ofSurname);
    }

    /** Several words written as one. */
    static NameToken joined(List<NameToken> words) {
        NameToken first = words.get(0);
        String written = words.stream().map(word -> word.written).collect(Collectors.joining());
        String spelling = words.stream().map(NameToken::spelling).collect(Collectors.joining());
        return new NameToken(written, first.script, List.of(cut(spelling)), first.ofSurname);
    }

    /** The word in capitals of its own script. */
    String written() {
        return written;
    }

    UnicodeScript script() {
        return script;
    }

    /** The word in A to Z, the likeliest form first; empty texts if its script has no table. */
    List<String> spellings() {
        return spellings;
    }

    String spelling() {
        return spellings.get(0);
    }

    /** The spellings with what sounds alike written alike. */
    List<String> sounds() {
        return sounds;
    }

    boolean isOfSurname() {
        return ofSurname;
    }

    /** An initial, in a script in which one letter is no name. */
    boolean isInitial() {
        return WITH_INITIALS.contains(script) && written.length() == 1;
    }

    boolean isFiliation() {
        return spellings.stream().anyMatch(NameWords.FILIATIONS::contains);
    }

    boolean isParticle() {
        return isFiliation() || spellings.stream().anyMatch(NameWords.PARTICLES::contains);
    }

    boolean isTitle() {
        return spellings.stream().anyMatch(NameWords.TITLES::contains);
    }

    /** How many letters it has in A to Z, at least one. */
    int length() {
        return Math.max(1, spelling().length());
    }

    private static String cut(String spelling) {
        return spelling.substring(0, Math.min(LONGEST, spelling.length()));
    }
}
