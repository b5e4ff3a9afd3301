package org.i247.sandbox.faults;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** The matrix as a page to read, written from the rows alone. */
final class FaultsPage {
    private static final String HEAD = """
            # Every fault, and what comes of it

            <!-- Written by FaultsPageTest from the rows that FaultMatrixTest plays. Do not edit. -->

            Each row is a test: the SDK's client asks the sandbox's gateway over mutual TLS, a fault strikes, and the
            test holds the exact code, the attempts, the requests that the server saw and the time. The build plays
            all rows, and `.ci/run` does so on JDK 17 and on JDK 25. Unless a row says otherwise it asks for a document
            of which nothing is known, so that a fault taken for an answer would show as a false "no hit".

            Where [the fault proxy](../../sdk-examples/sandbox/docs/fault-proxy.md) stands in between and no request gets
            through, the requests seen are the connections that it took. The rows about names and packets run in a network
            namespace with a name server and a packet filter of their own, those about tokens with SoftHSM. `EveryByteOfAnAnswerTest`
            ends an answer at each of its bytes, closed and reset in turn, and changes it at every seventh. With
            `-Dfaults.every-byte=true` it does all three at each byte.

            A row is over within the time-outs that it sets, the longest waits between its attempts, and 3 s for all else on a
            machine that does much else; where time-outs have to run out or a wait was asked for, it also takes that long.
            A row that is late is played again, twice at the most, in place of the 3 s with ten times what an unharmed question takes
            just then, if that is more: a busy machine is late now and then, a client that does not keep to its limits each time.

            After every playing the test also makes sure that nobody is told "no hit" but in the rows that say so, where
            the gateway proved it; and that no message, in Arabic, English, French or Spanish, and no cause beneath it
            holds what was asked for or what the answer held.

            A row about a write tells what the caller is told and how many records the gateway's store holds more for it; one about
            hits and messages, how many messages, questions or answers the other bureau finds in its box for it.

            """;

    private FaultsPage() {}

    static String of(List<Group> groups) {
        StringBuilder page = new StringBuilder(HEAD);
        summary(page, groups);
        groups.forEach(group -> table(page, group));
        return page.toString();
    }

    private static void summary(StringBuilder page, List<Group> groups) {
        List<Row> all = groups.stream().flatMap(group -> group.rows().stream()).toList();
        page.append("| group | rows | ways | failures | answers | of these \"no hit\", proven |\n")
                .append("| --- | --: | --: | --: | --: | --: |\n");
        for (Group group : groups) {
            String link = "[" + group.title() + "](#"
                    + group.title()
                            .toLowerCase(Locale.ROOT)
                            .replaceAll("[^a-z0-9 -]", "")
                            .replace(' ', '-') + ")";
            count(page, link, group.rows());
        }
        count(page, "**all**", all);
        page.append(
                        "\n\"Ways\" counts the playings: some rows are played in many ways of one kind, such as an answer cut")
                .append(" at each byte.\n");
    }

    private static void count(StringBuilder page, String name, List<Row> rows) {
        int ways = rows.stream().mapToInt(row -> row.ways().size()).sum();
        long failures = rows.stream()
                .filter(row -> row.expected() instanceof Expected.Failure)
                .count();
        long noHits = rows.stream()
                .filter(row -> row.expected() instanceof Expected.Answer answer
                        && answer.kind().contains("NO_HIT"))
                .count();
        page.append("| %s | %d | %d | %d | %d | %d |%n"
                .formatted(name, rows.size(), ways, failures, rows.size() - failures, noHits)
                .replace(System.lineSeparator(), "\n"));
    }

    private static void table(StringBuilder page, Group group) {
        page.append("\n## ").append(group.title()).append("\n\n");
        page.append("| row | what happens | what the caller is told | retried | requests seen | over within |\n")
                .append("| --- | --- | --- | --- | --: | --: |\n");
        for (Row row : group.rows()) {
            String ways = row.ways().size() == 1 ? "" : " (" + row.ways().size() + " ways)";
            page.append("| ").append(row.id());
            page.append(" | ").append(sentence(row.happens())).append(ways);
            page.append(" | ").append(end(row));
            page.append(" | ").append(retried(row));
            page.append(" | ").append(row.requests());
            page.append(" | ").append(time(row)).append(" s |\n");
        }
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String end(Row row) {
        if (row.expected() instanceof Expected.Failure failure) {
            String because = String.join(", ", failure.because());
            return "`" + failure.code() + "`" + (because.isEmpty() ? "" : " " + because);
        }
        return "answered: " + row.expected() + (row.attempts() == 1 ? "" : ", after " + row.attempts() + " attempts");
    }

    private static String time(Row row) {
        Duration atLeast = row.times().atLeast();
        String within = seconds(row.times().within(row.attempts()));
        return atLeast.isZero() ? within : seconds(atLeast) + " to " + within;
    }

    private static String seconds(Duration time) {
        return BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros().toPlainString();
    }

    private static String retried(Row row) {
        return switch (row.attempts()) {
            case 0, 1 -> "no";
            case 2 -> "once";
            case 3 -> "twice";
            default -> row.attempts() - 1 + " times";
        };
    }
}
