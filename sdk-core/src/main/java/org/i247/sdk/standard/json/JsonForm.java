package org.i247.sdk.standard.json;

import java.util.regex.Pattern;

/** Which values a reader takes beside objects, arrays and texts. */
public enum JsonForm {
    /** Plain numbers, as measurements are written; no control character stands in a text. */
    PLAIN_NUMBERS("0123456789.", "(0|[1-9][0-9]*)(\\.[0-9]+)?", false),
    /** All that JSON has; control characters pass as they come. */
    ALL("+-.eE0123456789truefalsn", "null|true|false|-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?", true);

    private final String letters;
    private final Pattern words;
    private final boolean controls;

    JsonForm(String letters, String words, boolean controls) {
        this.letters = letters;
        this.words = Pattern.compile(words);
        this.controls = controls;
    }

    boolean takesInWord(char each) {
        return letters.indexOf(each) >= 0;
    }

    boolean takesWord(String word) {
        return words.matcher(word).matches();
    }

    boolean takesInText(char each) {
        return controls || each >= ' ';
    }
}
