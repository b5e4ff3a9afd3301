package org.i247.sandbox.data;

import java.util.List;
import java.util.random.RandomGenerator;

/** Invents names from syllables that are written alike in Latin letters and in a script of their own. */
enum Syllables {
    LATIN("BEL ZOR KUV TRE NAK FLO GUD HIX JEM WAL", "BEL ZÖR KÚV TRÉ NAK FLO GÜD HIX JEM WÅL"),
    CYRILLIC("BRA VEL DOR KSI LUN MIR TOV ZEN GRA PLO", "БРА ВЕЛ ДОР КСИ ЛУН МИР ТОВ ЗЕН ГРА ПЛО"),
    GREEK("THA LOR MEN NIX PSO RAK SIL TON ZEF KOR", "ΘΑ ΛΟΡ ΜΕΝ ΝΙΞ ΨΟ ΡΑΚ ΣΙΛ ΤΟΝ ΖΕΦ ΚΟΡ"),
    ARABIC("BAR DIM FAZ GHU HAL KUM LAZ NUF RIS TAB", "بار ديم فاز غو هال كوم لاز نوف ريس تاب"),
    CHINESE("BIN CHU FENG GAO LAN MEI NING QIU RUI SONG", "斌 楚 枫 皋 岚 玫 泞 湫 芮 淞");

    private final String latin;
    private final String original;

    Syllables(String latin, String original) {
        this.latin = latin;
        this.original = original;
    }

    Name name(RandomGenerator random, int syllables) {
        List<String> inLatin = List.of(latin.split(" "));
        List<String> inOriginal = List.of(original.split(" "));
        StringBuilder nameInLatin = new StringBuilder();
        StringBuilder nameInOriginal = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            int one = random.nextInt(inLatin.size());
            nameInLatin.append(inLatin.get(one));
            nameInOriginal.append(inOriginal.get(one));
        }
        return new Name(nameInLatin.toString(), nameInOriginal.toString());
    }

    /** One name in both scripts. */
    record Name(String latin, String original) {}
}
