package org.i247.sdk.standard.name;

/**
 * Hebrew letters. ICAO Doc 9303-3 has no table for them; these are the consonants of the Academy of the Hebrew Language's
 * simple transcription (2006). A name is seldom written with its vowels, so what a passport bears cannot be told from it
 * alone: the forms are a skeleton for comparison, and the spelling of the passport decides.
 */
final class HebrewLetters {
    static final LetterTable TABLE = LetterTable.of("""
            א=A ב=B|V ג=G ד=D ה=H ו=V|O|U ז=Z ח=H|CH ט=T י=Y|I כ=K|KH ך=KH ל=L מ=M ם=M נ=N ן=N ס=S ע=A פ=P|F ף=F
            צ=TS|TZ ץ=TS|TZ ק=K ר=R ש=SH|S ת=T""");

    private HebrewLetters() {}
}
