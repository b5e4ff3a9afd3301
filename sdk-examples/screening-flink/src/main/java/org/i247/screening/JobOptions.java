package org.i247.screening;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.flink.util.ParameterTool;

/**
 * What a job is told on its command line.
 *
 * @param configuration the path of the client's properties
 * @param lists a directory of lists, if some are in files
 * @param kafka the brokers, if some come from Kafka
 * @param topic the topic with a traveller in each message
 * @param results where the results go
 * @param quota the country's quota
 * @param checkPoints how often what is under way is kept, and results become final
 * @param today the day at the desk
 */
record JobOptions(
        String configuration,
        Optional<String> lists,
        Optional<String> kafka,
        String topic,
        String results,
        Quota quota,
        Duration checkPoints,
        LocalDate today) {
    JobOptions {
        if (lists.isEmpty() && kafka.isEmpty()) {
            throw new IllegalArgumentException(
                    "Lists come from --lists DIRECTORY, from --kafka BROKERS, or from both.");
        }
    }

    static JobOptions of(ParameterTool arguments, LocalDate today) {
        return new JobOptions(
                arguments.getRequired("config"),
                Optional.ofNullable(arguments.get("lists")),
                Optional.ofNullable(arguments.get("kafka")),
                arguments.get("topic", "travellers"),
                arguments.getRequired("results"),
                new Quota(
                        arguments.getRequired("redis"),
                        arguments.getLong("quota-calls", 100),
                        arguments.getLong("quota-per-second", 10),
                        arguments.getLong("quota-at-once", 10)),
                Duration.ofSeconds(arguments.getLong("check-point-seconds", 10)),
                today);
    }
}
