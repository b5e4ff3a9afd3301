package org.i247.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.apache.flink.util.ParameterTool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobOptionsTest {
    private static final String ENOUGH = "--config c --results r --redis redis://quota.example --lists l";

    @Test
    void whatIsNotSaidHasAValue() throws IOException {
        JobOptions options = options(ENOUGH);

        assertThat(options.topic()).isEmpty();
        assertThat(options.quota()).isEqualTo(new Quota("redis://quota.example", 100, 10, 10));
        assertThat(options.checkPoints()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void settingsOfKafkaComeFromAFile(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(
                directory.resolve("kafka.properties"),
                "security.protocol=SSL\nssl.truststore.password=${file:/etc/kafka/secrets:trust}\n");

        Topic topic = options(ENOUGH + " --kafka broker.example:9093 --topic arrivals --kafka-config " + file)
                .topic()
                .orElseThrow();

        assertThat(topic.settings())
                .containsEntry("security.protocol", "SSL")
                .containsEntry("ssl.truststore.password", "${file:/etc/kafka/secrets:trust}");
        assertThat(topic).hasToString("Topic[arrivals at broker.example:9093]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --config c --results r --redis redis://quota.example | lists come from --lists DIRECTORY, from --kafka BROKERS, or from both.
            --results r --redis redis://quota.example --lists l | --config and its value are missing.
            --config --results r --redis redis://quota.example --lists l | --config and its value are missing.
            --config c --results r --redis redis://quota.example --lists l --quota-call 5 | not known: --quota-call.
            --config c --results r --redis redis://quota.example --lists l --quota-calls many | --quota-calls is no whole number.
            --config c --results r --redis redis://quota.example --lists l --check-point-seconds 0 | --check-point-seconds is 1 or more.
            """)
    void whatIsWrongIsToldWithWhatTheJobTakes(String arguments, String message) {
        assertThatThrownBy(() -> options(arguments))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message + " The job takes " + JobOptions.USAGE);
    }

    @Test
    void aQuotaIsTakenInPartsOfIt() {
        assertThatThrownBy(() -> options(ENOUGH + " --quota-calls 5"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--quota-at-once is not above --quota-calls");
    }

    private static JobOptions options(String arguments) throws IOException {
        return JobOptions.of(ParameterTool.fromArgs(arguments.split(" ")), () -> LocalDate.of(2026, 11, 30));
    }
}
