package org.i247.screening;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.apache.flink.util.ParameterTool;

/**
 * What a job is told on its command line.
 *
 * @param configuration the path of the client's properties
 * @param lists a directory of lists, if some are in files
 * @param topic where some come from Kafka
 * @param results where the results go
 * @param quota the country's quota
 * @param checkPoints how often what is under way is kept, and results become final
 * @param day the day at the desk
 */
record JobOptions(
        String configuration,
        Optional<String> lists,
        Optional<Topic> topic,
        String results,
        Quota quota,
        Duration checkPoints,
        Day day) {
    static final String USAGE =
            "--config FILE --results DIRECTORY --redis ADDRESS, and --lists DIRECTORY or --kafka BROKERS"
                    + " [--topic NAME] [--kafka-config FILE]; [--quota-calls N] [--quota-per-second N] [--quota-at-once N]"
                    + " [--check-point-seconds N]";

    private static final Set<String> KNOWN = Set.of(
            "config",
            "results",
            "redis",
            "lists",
            "kafka",
            "topic",
            "kafka-config",
            "quota-calls",
            "quota-per-second",
            "quota-at-once",
            "check-point-seconds");

    JobOptions {
        if (lists.isEmpty() && topic.isEmpty()) {
            throw wrong("lists come from --lists DIRECTORY, from --kafka BROKERS, or from both");
        }
        if (checkPoints.isNegative() || checkPoints.isZero()) {
            throw wrong("--check-point-seconds is 1 or more");
        }
    }

    /**
     * Reads them. A word that is not known is refused: a quota that was written wrongly would be another quota.
     *
     * @throws IllegalArgumentException if something is missing, wrong or not known
     * @throws IOException if a file with settings of Kafka cannot be read
     */
    static JobOptions of(ParameterTool arguments, Day day) throws IOException {
        Set<String> unknown = new TreeSet<>(arguments.toMap().keySet());
        unknown.removeAll(KNOWN);
        if (!unknown.isEmpty()) {
            throw wrong("not known: --" + String.join(", --", unknown));
        }
        return new JobOptions(
                needed(arguments, "config"),
                Optional.ofNullable(arguments.get("lists")),
                topic(arguments),
                needed(arguments, "results"),
                new Quota(
                        needed(arguments, "redis"),
                        number(arguments, "quota-calls", 100),
                        number(arguments, "quota-per-second", 10),
                        number(arguments, "quota-at-once", 10)),
                Duration.ofSeconds(number(arguments, "check-point-seconds", 10)),
                day);
    }

    private static Optional<Topic> topic(ParameterTool arguments) throws IOException {
        String brokers = arguments.get("kafka");
        if (brokers == null) {
            return Optional.empty();
        }
        Properties settings = new Properties();
        if (arguments.has("kafka-config")) {
            try (BufferedReader in = Files.newBufferedReader(Path.of(needed(arguments, "kafka-config")))) {
                settings.load(in);
            }
        }
        return Optional.of(new Topic(brokers, arguments.get("topic", "travellers"), settings));
    }

    private static String needed(ParameterTool arguments, String name) {
        String value = arguments.get(name);
        if (value == null || value.equals("__NO_VALUE_KEY")) {
            throw wrong("--" + name + " and its value are missing");
        }
        return value;
    }

    private static long number(ParameterTool arguments, String name, long otherwise) {
        try {
            return arguments.getLong(name, otherwise);
        } catch (NumberFormatException e) {
            throw wrong("--" + name + " is no whole number");
        }
    }

    private static IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(what + ". The job takes " + USAGE);
    }
}
