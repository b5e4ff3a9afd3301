package org.i247.sdk.standard;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Invented valid zones, put together without the reader's own tables. */
final class MrzZones {
    /** What was put into the zone, and its lines. */
    record Printed(
            String code,
            String state,
            String surname,
            String givenNames,
            String number,
            String optional,
            List<String> lines) {}

    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private MrzZones() {}

    static Arbitrary<Printed> td1() {
        return Combinators.combine(code("IAC"), state(), name(), name(), text(9, 22), dates(), text(0, 11))
                .as((code, state, surname, given, number, dates, optional2) -> {
                    String first = pad(number.substring(0, 9), 9);
                    String rest = number.substring(9);
                    String optional = rest.isEmpty() ? "<" + "<".repeat(15) : "<" + rest + digit(number) + "<";
                    String line1 = rest.isEmpty()
                            ? code + state + first + digit(first) + "<".repeat(15)
                            : pad(code + state + first + optional, 30);
                    String line2 = dates.birth() + "F" + dates.expiry() + state + pad(optional2, 11);
                    String covered = line1.substring(5)
                            + line2.substring(0, 7)
                            + line2.substring(8, 15)
                            + line2.substring(18, 29);
                    return new Printed(
                            code,
                            state,
                            surname,
                            given,
                            number,
                            "",
                            List.of(line1, line2 + digit(covered), pad(surname + "<<" + given, 30)));
                });
    }

    static Arbitrary<Printed> td2() {
        return twoLines("IAC", 36, 7, "composite");
    }

    static Arbitrary<Printed> td3() {
        return twoLines("P", 44, 14, "optional data, composite");
    }

    static Arbitrary<Printed> visa() {
        return Arbitraries.oneOf(twoLines("V", 44, 16, ""), twoLines("V", 36, 8, ""));
    }

    static Arbitrary<Printed> any() {
        return Arbitraries.oneOf(td1(), td2(), td3(), visa());
    }

    private static Arbitrary<Printed> twoLines(String codes, int length, int optionalLength, String digits) {
        return Combinators.combine(code(codes), state(), name(), name(), text(1, 9), dates(), text(0, optionalLength))
                .as((code, state, surname, given, number, dates, optional) -> {
                    String line2 = pad(number, 9) + digit(pad(number, 9)) + state + dates.birth() + "M" + dates.expiry()
                            + pad(optional, optionalLength);
                    line2 += digits.startsWith("optional") ? digit(pad(optional, optionalLength)) : "";
                    String covered = line2.substring(0, 10) + line2.substring(13, 20) + line2.substring(21);
                    line2 += digits.endsWith("composite") ? digit(covered) : "";
                    return new Printed(
                            code,
                            state,
                            surname,
                            given,
                            number,
                            optional,
                            List.of(pad(code + state + surname + "<<" + given, length), line2));
                });
    }

    private record Dates(String birth, String expiry) {}

    private static Arbitrary<Dates> dates() {
        Arbitrary<String> date = Combinators.combine(
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 28))
                .as((year, month, day) -> two(year) + two(month) + two(day))
                .map(printed -> printed + digit(printed));
        return Combinators.combine(date, date).as(Dates::new);
    }

    private static Arbitrary<String> code(String first) {
        return Combinators.combine(Arbitraries.of(first.split("")), Arbitraries.of("<", "O", "S", "D"))
                .as(String::concat)
                .filter(code -> !code.equals("ID"));
    }

    private static Arbitrary<String> state() {
        return Arbitraries.of("UTO", "XOM", "GBD", "ISL", "BIZ", "XXB", "D<<");
    }

    private static Arbitrary<String> name() {
        return Arbitraries.strings().withCharRange('A', 'Z').ofMinLength(1).ofMaxLength(12);
    }

    private static Arbitrary<String> text(int least, int most) {
        return Arbitraries.strings().withChars(ALPHABET).ofMinLength(least).ofMaxLength(most);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    static String pad(String text, int length) {
        return text + "<".repeat(length - text.length());
    }

    /** Written apart from the product's routine: the sum is taken from the right to the left, weights by a table. */
    static String digit(String text) {
        List<Integer> weights = new ArrayList<>();
        while (weights.size() < text.length()) {
            weights.addAll(List.of(7, 3, 1));
        }
        int sum = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            sum += weights.get(i) * Math.max(ALPHABET.indexOf(text.charAt(i)), 0);
        }
        return Integer.toString(sum % 10);
    }
}
