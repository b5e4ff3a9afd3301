package org.i247.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Processes that screen the same people with one journal, one after the other, each killed at a moment of chance, until one comes
 * to the end; then others with a new journal. What they said and what the gateway was asked is held against the journal: who stands
 * in it is not asked for again, and in the end everybody has one result, the right one.
 */
final class ScreeningKills {
    static final int PEOPLE = 1_500;

    /** Everybody whose number can be divided by it travels with a stolen passport. */
    private static final int STOLEN = 250;

    /** Of four processes one is killed before it has said anything, if it is quick enough. */
    private static final int EARLY = 4;

    private static final int MOST_MILLISECONDS = 1_500;
    private static final int MOST_LINES = PEOPLE / 2;
    private static final int CHUNK = 100;
    private static final Duration ANSWER = Duration.ofMillis(60);
    private static final Pattern NUMBER = Pattern.compile("\"UT(1[0-9]{6})\"");
    private static final Pattern NAME = Pattern.compile("\"Q([A-J]{7})\"");

    private final Sandbox sandbox;
    private final Queue<String> questions;
    private final Path directory;
    private final Random random;
    private final List<String> askedAgain = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private int kills;
    private int ends;
    private long asked;

    private ScreeningKills(Sandbox sandbox, Queue<String> questions, Path directory, long seed) {
        this.sandbox = sandbox;
        this.questions = questions;
        this.directory = directory;
        this.random = new Random(seed);
    }

    /**
     * What came of so many kills.
     *
     * @param kills how many processes were killed before they came to their end
     * @param ends how many screenings came to their end
     * @param asked how many questions the gateway was asked
     * @param askedAgain questions about people who stood in the journal when their process was killed
     * @param wrong what was said at an end and is not right: somebody twice, not at all, or with another verdict
     */
    record Account(int kills, int ends, long asked, List<String> askedAgain, List<String> wrong) {
        boolean isSound() {
            return askedAgain.isEmpty() && wrong.isEmpty() && ends > 0;
        }
    }

    static Account kill(int kills, Path directory, long seed) throws IOException, InterruptedException {
        Queue<String> questions = new ConcurrentLinkedQueue<>();
        try (Sandbox sandbox = Sandbox.builder()
                .listener(exchange -> questions.add(new String(exchange.question(), StandardCharsets.UTF_8)))
                .start()) {
            for (long person = STOLEN; person <= PEOPLE; person += STOLEN) {
                sandbox.add(
                        SandboxDatabase.TRAVEL_DOCUMENTS,
                        Map.of(
                                "documentNumber",
                                ScreeningProgram.number(person),
                                "issuingCountry",
                                Specimens.COUNTRY,
                                "documentType",
                                "PASSPORT",
                                "status",
                                "STOLEN"));
            }
            sandbox.anywhere().untilReset(Fault.slow(ANSWER));
            return new ScreeningKills(sandbox, questions, directory, seed).kill(kills);
        }
    }

    private Account kill(int wanted) throws IOException, InterruptedException {
        do {
            Path journal = directory.resolve("journal-" + ends);
            while (kills < wanted && !runOne(journal, true)) {
                // the next goes on
            }
            // Those that are left are let live.
            if (kills >= wanted) {
                runOne(journal, false);
            }
            Files.deleteIfExists(journal);
        } while (kills < wanted);
        return new Account(kills, ends, asked, askedAgain, wrong);
    }

    /** Says whether the process came to its end. */
    private boolean runOne(Path journal, boolean mortal) throws IOException, InterruptedException {
        Set<Long> known = answered(journal);
        questions.clear();
        boolean early = random.nextInt(EARLY) == 0;
        int lines = known.size() + random.nextInt(MOST_LINES);
        List<String> said = new ArrayList<>();
        Process process = start(journal);
        try (BufferedReader out = process.inputReader(StandardCharsets.US_ASCII)) {
            if (mortal && early) {
                process.waitFor(random.nextInt(MOST_MILLISECONDS), TimeUnit.MILLISECONDS);
            } else {
                for (String line = out.readLine(); line != null; line = out.readLine()) {
                    said.add(line);
                    if (mortal && said.size() > lines) {
                        break;
                    }
                }
            }
            if (mortal) {
                // Not by the process itself: that closes its output, of which there may be something to read.
                process.toHandle().destroyForcibly();
            }
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                said.add(line);
            }
            process.waitFor();
        }
        heard(known);
        boolean ended = !said.isEmpty() && said.get(said.size() - 1).equals("END");
        if (ended) {
            ends++;
            atTheEnd(said.subList(0, said.size() - 1));
        } else {
            kills++;
            told(said, answered(journal));
        }
        return ended;
    }

    private Process start(Path journal) throws IOException {
        return new ProcessBuilder(TestProgram.command(
                        ScreeningProgram.class,
                        sandbox.clientProperties().toString(),
                        journal.toString(),
                        Integer.toString(PEOPLE)))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Who stands in a journal, by whole lines: they were answered, and a process may have said so. */
    private static Set<Long> answered(Path journal) throws IOException {
        Set<Long> people = new HashSet<>();
        if (!Files.exists(journal)) {
            return people;
        }
        String text = Files.readString(journal);
        for (String line : text.substring(0, text.lastIndexOf('\n') + 1).split("\n")) {
            JsonNode entry = new ObjectMapper().readTree(line);
            long first = entry.path("chunk").asLong() * CHUNK + 1;
            for (String place : entry.path("clear").asText().split(",", -1)) {
                if (!place.isEmpty()) {
                    people.add(first + Integer.parseInt(place));
                }
            }
            entry.path("others")
                    .forEach(other -> people.add(first + other.path("at").asInt()));
        }
        return people;
    }

    /** What the gateway was asked by the last process. */
    private void heard(Set<Long> known) {
        for (String question : questions) {
            NUMBER.matcher(question).results().forEach(found -> asked(Long.parseLong(found.group(1)), known));
            NAME.matcher(question).results().forEach(found -> {
                StringBuilder digits = new StringBuilder();
                found.group(1).chars().forEach(letter -> digits.append((char) (letter - 'A' + '0')));
                asked(Long.parseLong(digits.toString()), known);
            });
        }
    }

    private void asked(long number, Set<Long> known) {
        asked++;
        long person = number - 1_000_000;
        if (known.contains(person)) {
            askedAgain.add(Long.toString(person));
        }
    }

    /** What a process said before it was killed stood in the journal by then. */
    private void told(List<String> said, Set<Long> known) {
        for (String line : said) {
            if (!known.contains(Long.parseLong(line.substring(0, line.indexOf(' '))))) {
                wrong.add(line + " is not in the journal");
            }
        }
    }

    private void atTheEnd(List<String> said) {
        List<String> right = new ArrayList<>();
        for (long person = 1; person <= PEOPLE; person++) {
            right.add(person + (person % STOLEN == 0 ? " HIT" : " CLEAR"));
        }
        if (!said.equals(right)) {
            List<String> others = new ArrayList<>(said);
            others.removeAll(right);
            wrong.add(said.size() + " results, among them " + others);
        }
    }

    /**
     * Kills so many processes, prints the account, and fails if somebody was asked for again or has not one right result.
     *
     * @param arguments how many, and a seed
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Account account = kill(
                Integer.parseInt(arguments[0]),
                Files.createTempDirectory("screening-kills"),
                Long.parseLong(arguments[1]));
        System.out.println(account);
        if (!account.isSound()) {
            throw new AssertionError("somebody was asked for again, or has not one right result");
        }
        System.exit(0);
    }
}
