package org.i247.screening;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.utils.Time;

/** A real Kafka of one broker, in this process. */
final class KafkaBroker implements AutoCloseable {
    private final KafkaRaftServer server;
    private final KafkaProducer<byte[], byte[]> producer;
    private final String address;

    private KafkaBroker(KafkaRaftServer server, String address) {
        this.server = server;
        this.address = address;
        server.startup();
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", address), new ByteArraySerializer(), new ByteArraySerializer());
    }

    static KafkaBroker start(Path directory) throws Exception {
        String broker = "127.0.0.1:" + FreePort.find();
        String controller = "127.0.0.1:" + FreePort.find();
        Map<String, String> settings = Map.of(
                "process.roles", "broker,controller",
                "node.id", "1",
                "controller.quorum.voters", "1@" + controller,
                "controller.listener.names", "CONTROLLER",
                "listeners", "PLAINTEXT://" + broker + ",CONTROLLER://" + controller,
                "log.dirs", directory.resolve("kafka").toString(),
                "num.partitions", "2",
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "1");
        Path file = Files.writeString(
                directory.resolve("kafka.properties"),
                settings.entrySet().stream()
                        .map(setting -> setting.getKey() + "=" + setting.getValue() + "\n")
                        .collect(Collectors.joining()));
        StorageTool.execute(
                new String[] {"format", "--cluster-id", "I247-screening-test-00", "--config", file.toString()},
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        Properties properties = new Properties();
        properties.putAll(settings);
        return new KafkaBroker(new KafkaRaftServer(new KafkaConfig(properties), Time.SYSTEM), broker);
    }

    String address() {
        return address;
    }

    /** Sends a message, and says what the place is called where it stands. */
    String send(String topic, String message) throws Exception {
        RecordMetadata sent = producer.send(new ProducerRecord<>(topic, message.getBytes(StandardCharsets.UTF_8)))
                .get();
        return topic + ", partition " + sent.partition() + ", offset " + sent.offset();
    }

    @Override
    public void close() {
        producer.close();
        server.shutdown();
        server.awaitShutdown();
    }
}
