package org.i247.sdk.internal.gateway;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.i247.sdk.contract.ContractFixture;
import org.i247.sdk.document.TravelDocumentQuery;
import org.i247.sdk.document.TravelDocuments;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.person.PersonQuery;
import org.i247.sdk.person.Persons;
import org.i247.sdk.query.Answer;
import org.i247.sdk.query.Database;
import org.i247.sdk.query.DatabaseQuery;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.query.Page;
import org.i247.sdk.spi.Attempt;
import org.i247.sdk.vehicle.VehicleQuery;
import org.i247.sdk.vehicle.Vehicles;

/**
 * Asks a gateway of fuzzed answers as often as wanted, over mutual TLS and through everything that stands between a
 * question and its typed answer, and judges what comes out by what went in.
 */
final class FuzzedAnswers {
    private static final int SHOWN = 20;

    private final long seed;
    private final Map<FuzzedAnswer.Kind, Map<String, Integer>> outcomes = new EnumMap<>(FuzzedAnswer.Kind.class);
    private final List<String> wrong = new ArrayList<>();
    private final List<Questions<?, ?>> databases = List.of(
            new Questions<>(TravelDocuments.DATABASE, TravelDocumentQuery.number("L898902C3")),
            new Questions<>(Vehicles.DATABASE, VehicleQuery.vin("1M8GDM9AXKP042788")),
            new Questions<>(
                    Persons.DATABASE, PersonQuery.builder().name("PRIMEROV").build()));

    FuzzedAnswers(long seed) {
        this.seed = seed;
    }

    /** The command: how many answers, and the seed of the first. Ends with 1 if one was taken for what it is not. */
    public static void main(String[] arguments) throws IOException {
        int count = Integer.parseInt(arguments[0]);
        FuzzedAnswers answers = new FuzzedAnswers(Long.parseLong(arguments[1]));
        answers.ask(count);
        System.out.print(answers.account());
        System.exit(answers.wrong().isEmpty() ? 0 : 1);
    }

    void ask(int count) throws IOException {
        try (FuzzedGateway gateway = new FuzzedGateway();
                HttpGateway line = gateway.open(new SplittableRandom(seed))) {
            for (int i = 0; i < count; i++) {
                databases.get(i % databases.size()).ask(gateway, line, i);
            }
        }
    }

    /** Answers taken for what they are not, genuine ones refused, and exceptions that are none of ours. */
    List<String> wrong() {
        return wrong;
    }

    /** How often each kind ended in what. */
    Map<FuzzedAnswer.Kind, Map<String, Integer>> outcomes() {
        return outcomes;
    }

    String account() {
        StringBuilder account = new StringBuilder();
        outcomes.forEach((kind, ends) -> {
            account.append(String.format(
                    Locale.ROOT,
                    "%-16s %,10d%n",
                    kind,
                    ends.values().stream().mapToInt(Integer::intValue).sum()));
            ends.forEach((end, times) -> account.append(String.format(Locale.ROOT, "    %-36s %,10d%n", end, times)));
        });
        account.append(String.format(Locale.ROOT, "wrong            %,10d%n", wrong.size()));
        wrong.stream()
                .limit(SHOWN)
                .forEach(each -> account.append("    ").append(each).append('\n'));
        return account.toString();
    }

    /** One database's question and the answers that its fixtures hold. */
    private final class Questions<Q extends DatabaseQuery, R extends DatabaseRecord> {
        private final Database<Q, R> database;
        private final Q query;
        private final List<byte[]> contents;

        Questions(Database<Q, R> database, Q query) {
            this.database = database;
            this.query = query;
            this.contents = ContractFixture.wellFormed()
                    .filter(fixture -> fixture.path().equals("/v1/" + database.path() + "/searches")
                            && fixture.status() == 200
                            && fixture.page().equals("first"))
                    .map(ContractFixture::content)
                    .toList();
        }

        void ask(FuzzedGateway gateway, HttpGateway line, int number) {
            FuzzedAnswer next = new FuzzedAnswer(
                    new SplittableRandom(seed + number),
                    contents,
                    database.name().value());
            gateway.says(next);
            String end;
            try {
                Answer<R> answer = line.search(
                        database,
                        query,
                        Page.first(),
                        new Attempt(Line.CONTEXT, "r-" + number, Locale.ENGLISH, 1, 0, Duration.ofSeconds(20)));
                end = answer.getClass().getSimpleName();
                Emission emitted = gateway.emitted();
                if (emitted == null || !emitted.allows(answer, database.name().value())) {
                    wrong.add("seed " + (seed + number) + ": " + next.kind() + " taken for " + end);
                }
            } catch (I247Exception e) {
                end = e.code().value();
                if (next.kind() == FuzzedAnswer.Kind.GENUINE) {
                    wrong.add("seed " + (seed + number) + ": a genuine answer is " + end);
                }
            } catch (RuntimeException e) {
                end = e.getClass().getName();
                wrong.add("seed " + (seed + number) + ": " + next.kind() + " ends in " + end);
            }
            outcomes.computeIfAbsent(next.kind(), kind -> new TreeMap<>()).merge(end, 1, Integer::sum);
        }
    }
}
