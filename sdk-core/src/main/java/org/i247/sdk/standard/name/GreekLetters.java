package org.i247.sdk.standard.name;

import java.util.Map;

/**
 * Greek letters. ICAO Doc 9303-3 has no table for them; Greek and Cypriot documents follow ELOT 743, which is ISO 843
 * type 2: by letter, but for the pairs that are one sound. A dialytika parts two vowels, so its letters are not in a pair.
 */
final class GreekLetters {
    static final LetterTable TABLE = LetterTable.of("""
            Α=A Β=V Γ=G Δ=D Ε=E Ζ=Z Η=I Θ=TH Ι=I Ϊ=I Κ=K Λ=L Μ=M Ν=N Ξ=X Ο=O Π=P Ρ=R Σ=S Τ=T Υ=Y Ϋ=Y Φ=F Χ=CH Ψ=PS Ω=O
            Ά=A Έ=E Ή=I Ί=I Ό=O Ύ=Y Ώ=O""");

    private static final Map<String, String> PAIRS = Map.of("ΟΥ", "OU", "ΓΓ", "NG", "ΓΞ", "NX", "ΓΧ", "NCH");
    private static final Map<String, String> GLIDES = Map.of("ΑΥ", "A", "ΕΥ", "E", "ΗΥ", "I");
    private static final String VOICED = "ΑΆΒΓΔΕΈΖΗΉΙΊΛΜΝΟΌΡΥΎΩΏ";

    private GreekLetters() {}

    /** What stands for the two letters at a place; empty if they are no pair. */
    static String pair(String text, int at) {
        if (at + 1 >= text.length()) {
            return "";
        }
        String two = text.substring(at, at + 2).replace('Ύ', 'Υ');
        if (GLIDES.containsKey(two)) {
            boolean voiced = at + 2 < text.length() && VOICED.indexOf(text.charAt(at + 2)) >= 0;
            return GLIDES.get(two) + (voiced ? "V" : "F");
        }
        boolean first = at == 0 || !Character.isLetter(text.charAt(at - 1));
        return first && two.equals("ΜΠ") ? "B" : PAIRS.getOrDefault(two, "");
    }
}
