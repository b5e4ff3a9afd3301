package org.i247.sandbox.data;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.i247.sandbox.Specimens;

/** Invents the values that records of every database have. Not safe for use by several threads. */
final class Invention {
    private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";
    private static final List<String> OWNERS =
            List.of(Specimens.NEIGHBOUR, Specimens.OTHER_OWNER, "XB", "XC", "QN", Specimens.BUREAU);
    private static final List<String> COUNTRIES = List.of(Specimens.COUNTRY, "XOM", "UNO", "EUE", "XXB");
    private static final List<String> TAKEN = Stream.of(
                    Specimens.STOLEN_PASSPORT,
                    Specimens.LOST_IDENTITY_CARD,
                    Specimens.STOLEN_BLANK_PASSPORT,
                    Specimens.RESTRICTED_DOCUMENT,
                    Specimens.CLEAN_DOCUMENT,
                    Specimens.WANTED_DOCUMENT,
                    Specimens.STOLEN_LICENCE,
                    Specimens.STOLEN_REGISTRATION,
                    Specimens.CLEAN_LICENCE,
                    Specimens.STOLEN_PLATE,
                    Specimens.FALSE_PLATE,
                    Specimens.MOTORCYCLE_PLATE,
                    Specimens.SHARED_PLATE,
                    Specimens.CLEAN_PLATE)
            .map(Cleaning::number)
            .toList();

    final RandomGenerator random;

    Invention(RandomGenerator random) {
        this.random = random;
    }

    <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    String owner() {
        return oneOf(OWNERS);
    }

    String country() {
        return oneOf(COUNTRIES);
    }

    boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    LocalDate day(int firstYear, int years) {
        return LocalDate.of(firstYear, 1, 1).plusDays(random.nextInt(years * 365));
    }

    /** A number of letters {@code A} and digits {@code 9}, no edit away from a specimen. */
    String number(String pattern) {
        String number;
        do {
            StringBuilder text = new StringBuilder(pattern.length());
            for (int i = 0; i < pattern.length(); i++) {
                char place = pattern.charAt(i);
                switch (place) {
                    case 'A' -> text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
                    case '9' -> text.append((char) ('0' + random.nextInt(10)));
                    default -> text.append(place);
                }
            }
            number = text.toString();
        } while (isTaken(Cleaning.number(number)));
        return number;
    }

    private static boolean isTaken(String number) {
        return TAKEN.stream().anyMatch(taken -> OneEdit.within(taken, number));
    }
}
