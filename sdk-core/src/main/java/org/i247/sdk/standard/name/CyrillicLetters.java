package org.i247.sdk.standard.name;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Letters of the Cyrillic script, by national language where ICAO Doc 9303-3 section 6.B tells them apart. The printed
 * table slips in four places, and documents of the countries decide what is meant: Macedonian GJ is that of Ѓ, not Ғ; D
 * is that of Ђ, not of the Ћ that is printed; Ь stands nowhere and is left out; and H for Г is Belarusian and Ukrainian, but no
 * Serbian document bears it, so that it comes second there.
 */
final class CyrillicLetters {
    private static final LetterTable GENERAL = LetterTable.of("""
            А=A Б=B В=V Г=G Д=D Е=E Ё=E Ж=ZH З=Z И=I І=I Й=I Ї=I К=K Л=L М=M Н=N О=O П=P Р=R С=S Т=T У=U Ў=U Ф=F Х=KH
            Ц=TS Ч=CH Ш=SH Щ=SHCH Ъ=IE Ы=Y Ь= Э=E Ю=IU Я=IA Є=IE Ѕ=DZ Ј=J Љ=LJ Њ=NJ Ђ=D Ћ=C Ѓ=G Ќ=K Џ=DZ Ѫ=U Ѵ=Y Ґ=G
            Ғ=G Һ=C Ѐ=E Ѝ=I Қ=K Ң=N Ө=O Ұ=U Ү=U Ә=A Ҳ=KH Ҷ=J Ӣ=I Ӯ=U Ҥ=N Ӏ=""");

    private static final LetterTable UKRAINIAN = GENERAL.with("Г=H И=Y");

    /** At the beginning of a name. Before the edition of 2015 it made no difference, and documents differ. */
    private static final LetterTable UKRAINIAN_FIRST = UKRAINIAN.with("Є=YE|IE Ї=YI|I Й=Y|I Ю=YU|IU Я=YA|IA");

    private static final Map<String, LetterTable> BY_LANGUAGE = Map.of(
            "ru", GENERAL,
            "be", GENERAL.with("Г=H Ё=IO"),
            "bg", GENERAL.with("Щ=SHT"),
            "uk", UKRAINIAN,
            "sr", GENERAL.with("Г=G|H Ж=Z Х=H Ц=C Ч=C Ш=S"),
            "mk", GENERAL.with("Ѓ=GJ Ғ=GJ Ќ=KJ Х=H Ц=C Џ=DJ"));

    /** In the order in which they are tried when the language is not known. */
    private static final List<String> LANGUAGES = List.of("ru", "uk", "be", "bg", "sr", "mk");

    private CyrillicLetters() {}

    /** The languages that a text may be in; one if it is known. */
    static List<String> languages(String language) {
        if (language.isEmpty()) {
            return LANGUAGES;
        }
        return List.of(BY_LANGUAGE.containsKey(language) ? language : "ru");
    }

    static List<String> of(int letter, boolean first, String language) {
        if (first && language.equals("uk")) {
            return UKRAINIAN_FIRST.of(letter);
        }
        return Optional.ofNullable(BY_LANGUAGE.get(language)).orElse(GENERAL).of(letter);
    }
}
