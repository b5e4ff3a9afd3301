package org.i247.sdk.standard.manifest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Lists of a test, read to their end. */
final class Lists {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final ListReader READER = ListReader.on(TODAY);

    private Lists() {}

    static List<ListItem> read(ListReader reader, byte[] bytes) {
        try (TravellerList list = reader.open("list", new ByteArrayInputStream(bytes))) {
            List<ListItem> items = new ArrayList<>();
            list.forEachRemaining(items::add);
            return items;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<ListItem> read(String text) {
        return read(READER, text.getBytes(StandardCharsets.UTF_8));
    }

    static List<Traveller> people(List<ListItem> items) {
        return items.stream()
                .filter(Traveller.class::isInstance)
                .map(Traveller.class::cast)
                .toList();
    }

    static List<Traveller> people(String text) {
        return people(read(text));
    }

    static List<ListProblem> problems(List<ListItem> items) {
        return items.stream()
                .filter(ListProblem.class::isInstance)
                .map(ListProblem.class::cast)
                .toList();
    }

    static List<ListRule> errors(List<ListItem> items) {
        return problems(items).stream()
                .filter(ListProblem::isError)
                .map(ListProblem::rule)
                .toList();
    }

    static byte[] vector(String file) {
        try (InputStream in =
                Objects.requireNonNull(Lists.class.getResourceAsStream("/vectors/paxlst/" + file), file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A flight of so many, each with a document, in one message. */
    static String flight(int people) {
        StringBuilder text =
                new StringBuilder("UNA:+.? 'UNB+UNOA:4+A+B+210713:0631+1++APIS'UNH+1+PAXLST:D:05B:UN:IATA'BGM+745'"
                        + "TDT+20+XX100'LOC+125+VIE'DTM+189:2107131100:201'LOC+87+FRA'DTM+232:2107131200:201'");
        for (int i = 0; i < people; i++) {
            text.append(person(i));
        }
        int segments = 9 + 6 * people;
        return text + "CNT+42:" + people + "'UNT+" + segments + "+1'UNZ+1+1'";
    }

    static String person(int number) {
        return "NAD+FL+++" + surname(number) + ":GIVEN'ATT+2++M'DTM+329:850919'NAT+2+UTO'DOC+P:110:111+P"
                + (1000000 + number) + "'LOC+91+UTO'";
    }

    /** Letters only, and none a part of another. */
    static String surname(int number) {
        return "Q"
                + Integer.toString(100000 + number)
                        .chars()
                        .collect(
                                StringBuilder::new,
                                (name, digit) -> name.append((char) ('A' + digit - '0')),
                                StringBuilder::append);
    }
}
