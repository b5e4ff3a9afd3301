package org.i247.sandbox.data;

import java.util.random.RandomGenerator;

/** Invents names from syllables that are written alike in Latin letters and in a script of their own. */
enum Syllables {
    LATIN(
            new String[] {"BEL", "ZOR", "KUV", "TRE", "NAK", "FLO", "GUD", "HIX", "JEM", "WAL"},
            new String[] {"BEL", "ZÖR", "KÚV", "TRÉ", "NAK", "FLO", "GÜD", "HIX", "JEM", "WÅL"}),
    CYRILLIC(
            new String[] {"BRA", "VEL", "DOR", "KSI", "LUN", "MIR", "TOV", "ZEN", "GRA", "PLO"},
            new String[] {"БРА", "ВЕЛ", "ДОР", "КСИ", "ЛУН", "МИР", "ТОВ", "ЗЕН", "ГРА", "ПЛО"}),
    GREEK(
            new String[] {"THA", "LOR", "MEN", "NIX", "PSO", "RAK", "SIL", "TON", "ZEF", "KOR"},
            new String[] {"ΘΑ", "ΛΟΡ", "ΜΕΝ", "ΝΙΞ", "ΨΟ", "ΡΑΚ", "ΣΙΛ", "ΤΟΝ", "ΖΕΦ", "ΚΟΡ"}),
    ARABIC(
            new String[] {"BAR", "DIM", "FAZ", "GHU", "HAL", "KUM", "LAZ", "NUF", "RIS", "TAB"},
            new String[] {"بار", "ديم", "فاز", "غو", "هال", "كوم", "لاز", "نوف", "ريس", "تاب"}),
    CHINESE(
            new String[] {"BIN", "CHU", "FENG", "GAO", "LAN", "MEI", "NING", "QIU", "RUI", "SONG"},
            new String[] {"斌", "楚", "枫", "皋", "岚", "玫", "泞", "湫", "芮", "淞"});

    private final String[] latin;
    private final String[] original;

    Syllables(String[] latin, String[] original) {
        this.latin = latin;
        this.original = original;
    }

    Name name(RandomGenerator random, int syllables) {
        StringBuilder inLatin = new StringBuilder();
        StringBuilder inOriginal = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            int one = random.nextInt(latin.length);
            inLatin.append(latin[one]);
            inOriginal.append(original[one]);
        }
        return new Name(inLatin.toString(), inOriginal.toString());
    }

    /** One name in both scripts. */
    record Name(String latin, String original) {}
}
