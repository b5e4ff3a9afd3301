package org.i247.screening;

import java.util.Properties;

/**
 * Lists in Kafka.
 *
 * @param brokers where Kafka is
 * @param name the topic
 * @param settings what else Kafka's consumer is told, such as how to reach a broker by TLS; a value may be a reference that is
 *     resolved on each machine, {@code ${file:/etc/kafka/secrets.properties:password}}
 */
record Topic(String brokers, String name, Properties settings) {
    /** Shows where; the settings may hold a password. */
    @Override
    public String toString() {
        return "Topic[" + name + " at " + brokers + "]";
    }
}
