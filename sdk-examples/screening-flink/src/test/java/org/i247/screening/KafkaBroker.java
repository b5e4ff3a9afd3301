package org.i247.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.config.provider.FileConfigProvider;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.utils.Time;

/** A real Kafka of one broker, in this process, which is reached by TLS alone. */
final class KafkaBroker implements AutoCloseable {
    private static final String PASSWORD = "of-a-test";

    private final KafkaRaftServer server;
    private final KafkaProducer<byte[], byte[]> producer;
    private final String address;
    private final Properties settings;

    private KafkaBroker(KafkaRaftServer server, String address, Properties settings) {
        this.server = server;
        this.address = address;
        this.settings = settings;
        server.startup();
        Properties all = new Properties();
        all.putAll(settings);
        all.put("bootstrap.servers", address);
        producer = new KafkaProducer<>(all, new ByteArraySerializer(), new ByteArraySerializer());
    }

    static KafkaBroker start(Path directory) throws Exception {
        String broker = "127.0.0.1:" + FreePort.find();
        String controller = "127.0.0.1:" + FreePort.find();
        Path keys = keys(directory);
        Map<String, String> settings = new TreeMap<>(Map.of(
                "process.roles", "broker,controller",
                "node.id", "1",
                "controller.quorum.voters", "1@" + controller,
                "controller.listener.names", "CONTROLLER",
                "listeners", "SSL://" + broker + ",CONTROLLER://" + controller,
                "inter.broker.listener.name", "SSL",
                "log.dirs", directory.resolve("kafka").toString(),
                "num.partitions", "2",
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "1"));
        settings.put("listener.security.protocol.map", "SSL:SSL,CONTROLLER:PLAINTEXT");
        for (String store : List.of("ssl.keystore", "ssl.truststore")) {
            settings.putAll(Map.of(
                    store + ".location", keys.toString(), store + ".type", "PKCS12", store + ".password", PASSWORD));
        }
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
        return new KafkaBroker(
                new KafkaRaftServer(new KafkaConfig(properties), Time.SYSTEM), broker, settings(directory, keys));
    }

    /** A certificate that names the address and is its own authority. */
    private static Path keys(Path directory) throws Exception {
        Path store = directory.resolve("kafka.p12");
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        List<String> command =
                List.of((keytool + " -genkeypair -alias kafka -keyalg EC -dname CN=127.0.0.1 -ext san=ip:127.0.0.1"
                                + " -storetype PKCS12 -storepass " + PASSWORD + " -keystore")
                        .split(" "));
        Process made = new ProcessBuilder(Stream.concat(command.stream(), Stream.of(store.toString()))
                        .toList())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(made.waitFor()).as("keytool").isZero();
        return store;
    }

    /** As a job gets them: the password stays in a file of the machine. */
    private static Properties settings(Path directory, Path keys) throws IOException {
        Path secrets = Files.writeString(directory.resolve("secrets.properties"), "password=" + PASSWORD + "\n");
        Properties settings = new Properties();
        settings.putAll(Map.of(
                "security.protocol",
                "SSL",
                "ssl.truststore.location",
                keys.toString(),
                "ssl.truststore.type",
                "PKCS12",
                "ssl.truststore.password",
                "${file:" + secrets + ":password}",
                "config.providers",
                "file",
                "config.providers.file.class",
                FileConfigProvider.class.getName()));
        return settings;
    }

    /** What a client is told to reach it. */
    Properties settings() {
        return settings;
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
