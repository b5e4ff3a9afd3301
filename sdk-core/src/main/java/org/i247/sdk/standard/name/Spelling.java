package org.i247.sdk.standard.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A text letter by letter in A to Z, with blanks between its components. Where a state may choose between forms of a
 * letter, it chooses alike for each occurrence. No record: nothing prints it.
 */
final class Spelling {
    private static final Pattern BLANKS = Pattern.compile(" +");
    private static final Pattern OUTER_BLANKS = Pattern.compile("^ | $| (?=\\n)|(?<=\\n) ");

    private final List<String> texts;
    private final boolean complete;

    private Spelling(List<String> texts, boolean complete) {
        this.texts = texts;
        this.complete = complete;
    }

    /**
     * Writes a text.
     *
     * @param language of ISO 639; empty if it is not known
     * @param most how many forms at most
     */
    static Spelling of(String text, String language, Style style, int most) {
        return ofPrepared(prepare(text), language, style, most);
    }

    /**
     * Writes a name of two parts, both with the same choices.
     *
     * @return texts with {@link Letters#NEXT_PART} between the parts
     */
    static Spelling of(PersonName name, Style style, int most) {
        String forenames = name.forenames().orElse("");
        return ofPrepared(prepare(name.surname()) + Letters.NEXT_PART + prepare(forenames), "", style, most);
    }

    private static Spelling ofPrepared(String prepared, String language, Style style, int most) {
        Set<String> texts = new LinkedHashSet<>();
        boolean complete = true;
        for (String each : languages(prepared, language)) {
            List<List<String>> letters = letters(prepared, each, style);
            complete = letters.stream().noneMatch(Letters.UNKNOWN::equals);
            write(letters, texts, most);
        }
        return new Spelling(List.copyOf(texts), complete);
    }

    /** The forms, the recommended one first; at least one, perhaps empty. */
    List<String> texts() {
        return texts;
    }

    /** Whether no letter was left out for want of a table. */
    boolean isComplete() {
        return complete;
    }

    /** Capitals, in the composed form that the tables have. */
    static String prepare(String text) {
        String capitals = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        return Normalizer.normalize(capitals, Normalizer.Form.NFC).replace(Letters.NEXT_PART, ' ');
    }

    private static List<String> languages(String text, String language) {
        boolean cyrillic = text.codePoints()
                .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC);
        return cyrillic ? CyrillicLetters.languages(language) : List.of(language);
    }

    /** For each letter what can stand for it. */
    private static List<List<String>> letters(String text, String language, Style style) {
        List<List<String>> letters = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            String pair = GreekLetters.pair(text, at);
            if (!pair.isEmpty()) {
                letters.add(List.of(pair));
                at++;
            } else if (letter == ArabicLetters.SHADDA && !letters.isEmpty()) {
                letters.add(letters.get(letters.size() - 1));
            } else {
                List<String> forms = Letters.at(text, at, language, style);
                if (!forms.equals(Letters.OMITTED)) {
                    letters.add(forms);
                }
            }
            at += Character.charCount(letter);
        }
        return letters;
    }

    /** First the choices that a state makes that takes the same form of every letter, then the mixed ones. */
    private static void write(List<List<String>> letters, Set<String> texts, int most) {
        Map<List<String>, Integer> chosen = new LinkedHashMap<>();
        letters.stream().filter(forms -> forms.size() > 1).forEach(forms -> chosen.put(forms, 0));
        int widest = chosen.keySet().stream().mapToInt(List::size).max().orElse(1);
        for (int choice = 0; choice < widest && texts.size() < most; choice++) {
            int same = choice;
            chosen.replaceAll((forms, before) -> Math.min(same, forms.size() - 1));
            texts.add(text(letters, chosen));
        }
        chosen.replaceAll((forms, before) -> 0);
        while (texts.size() < most && advance(chosen)) {
            texts.add(text(letters, chosen));
        }
    }

    private static boolean advance(Map<List<String>, Integer> chosen) {
        for (Map.Entry<List<String>, Integer> letter : chosen.entrySet()) {
            if (letter.getValue() + 1 < letter.getKey().size()) {
                letter.setValue(letter.getValue() + 1);
                return true;
            }
            letter.setValue(0);
        }
        return false;
    }

    private static String text(List<List<String>> letters, Map<List<String>, Integer> chosen) {
        StringBuilder text = new StringBuilder();
        for (List<String> forms : letters) {
            if (!forms.isEmpty()) {
                text.append(forms.get(chosen.getOrDefault(forms, 0)));
            }
        }
        return OUTER_BLANKS.matcher(BLANKS.matcher(text).replaceAll(" ")).replaceAll("");
    }
}
