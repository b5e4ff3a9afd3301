package org.i247.sdk.standard.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Letters and what stands for them in A to Z, the recommended form first. */
final class LetterTable {
    private final Map<Integer, List<String>> forms;

    private LetterTable(Map<Integer, List<String>> forms) {
        this.forms = Map.copyOf(forms);
    }

    /**
     * Reads a table as it is printed in the classes that hold one.
     *
     * @param text entries such as {@code Ä=AE|A}, divided by white space; an empty form leaves the letter out
     */
    static LetterTable of(String text) {
        Map<Integer, List<String>> forms = new HashMap<>();
        for (String entry : text.strip().split("\\s+", -1)) {
            int letter = entry.codePointAt(0);
            String written = entry.substring(Character.charCount(letter) + 1);
            forms.put(letter, List.of(written.split("\\|", -1)));
        }
        return new LetterTable(forms);
    }

    /** This table with other entries in place of some of its own. */
    LetterTable with(String text) {
        Map<Integer, List<String>> all = new HashMap<>(forms);
        all.putAll(of(text).forms);
        return new LetterTable(all);
    }

    /** The forms of a letter; empty if the table does not have it. */
    List<String> of(int letter) {
        return forms.getOrDefault(letter, List.of());
    }
}
