package org.i247.sdk.internal.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({
        "secret, secret",
        "plain:file:secret, file:secret",
        "plain:env:secret, env:secret",
        "plain:plain:secret, plain:secret",
        "fil:secret, fil:secret"
    })
    void a_value_that_is_no_reference_is_the_secret(String value, String secret) {
        assertThat(read(value)).isEqualTo(secret);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n"})
    void a_file_holds_the_secret_and_perhaps_a_line_break(String end) throws IOException {
        Files.writeString(directory.resolve("pin"), " 12\n34 é" + end);
        assertThat(read("file:pin")).isEqualTo(" 12\n34 é");
        assertThat(read("file: " + directory.resolve("pin").toAbsolutePath())).isEqualTo(" 12\n34 é");
    }

    @Test
    void a_file_is_read_each_time() throws IOException {
        Path file = Files.writeString(directory.resolve("pin"), "one");
        Secret secret = Secret.of(Key.PKCS11_PIN, "file:" + file);
        assertThat(secret.read()).containsExactly('o', 'n', 'e');
        Files.writeString(file, "two");
        assertThat(secret.read()).containsExactly('t', 'w', 'o');
    }

    @Test
    void a_variable_of_the_environment_is_looked_up() {
        Secret secret = Secret.of(Key.PKCS11_PIN, "env:PIN", Map.of("PIN", "1234")::get);
        assertThat(secret.read()).containsExactly('1', '2', '3', '4');
    }

    @Test
    void a_reference_that_leads_nowhere_is_named_without_what_it_says() {
        assertThat(failure("env:NO_SUCH_VARIABLE_PIN")).satisfies(e -> {
            assertThat(e.code()).isEqualTo(ErrorCode.CONFIGURATION_INVALID);
            assertThat(e.getMessage()).contains("i247.identity.pkcs11-pin").doesNotContain("NO_SUCH");
        });
        assertThat(failure("file:nowhere").code()).isEqualTo(ErrorCode.FILE_UNREADABLE);
    }

    @Test
    void it_does_not_show_what_it_holds() {
        assertThat(Secret.of(Key.PKCS11_PIN, "1234")).hasToString("Secret[i247.identity.pkcs11-pin]");
    }

    private String read(String value) {
        String resolved = Secret.isInFile(value) ? Secret.resolved(value, directory) : value;
        return new String(Secret.of(Key.PKCS11_PIN, resolved).read());
    }

    private I247Exception failure(String value) {
        return catchThrowableOfType(I247Exception.class, () -> read(value));
    }
}
