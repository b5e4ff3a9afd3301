package org.i247.sdk.standard;

import java.util.List;
import java.util.stream.IntStream;

/** The model year in the tenth character: 30 codes that began with A for 1980 and come round every 30 years. */
final class VinModelYear {

    private static final String CODES = "ABCDEFGHJKLMNPRSTVWXY123456789";
    private static final int FIRST = 1980;

    private VinModelYear() {}

    static List<Integer> candidates(char code, int latest) {
        int place = CODES.indexOf(code);
        if (place < 0) {
            return List.of();
        }
        return IntStream.iterate(FIRST + place, year -> year <= latest, year -> year + CODES.length())
                .boxed()
                .toList();
    }

    /** In North America a letter in the seventh place of a car or light truck means 2010 or later (49 CFR 565.15). */
    static boolean agrees(int year, char seventh) {
        boolean digit = seventh >= '0' && seventh <= '9';
        // The rule was made for two rounds of the codes: 1980 to 2009 and 2010 to 2039.
        return digit == (year < FIRST + CODES.length());
    }
}
