package org.i247.sdk.internal.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.SetupException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource(Key.class)
    void everyKeyIsTheSameInAFileAndInTheEnvironment(Key key) {
        assertThat(SettingsReader.properties(Map.of(key.property(), "x")).text(key))
                .contains("x");
        assertThat(SettingsReader.environment(Map.of(key.variable(), "x")).text(key))
                .contains("x");
    }

    @ParameterizedTest
    @CsvSource({
        "i247.endpoint, i247.endpoints",
        "i247.identity.keystore, i247.identity.key-store",
        "i247.identity.key-store.password, i247.identity.key-store-password",
        "i247.timeouts.total, i247.timeout.total"
    })
    void aWrongKeyNamesTheNearestRightOne(String wrong, String right) {
        assertThatExceptionOfType(SetupException.class)
                .isThrownBy(() -> SettingsReader.properties(Map.of(wrong, "secret")))
                .withMessageContaining(wrong)
                .withMessageContaining(right)
                .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.CONFIGURATION_KEY_UNKNOWN))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("secret"));
    }

    @Test
    void aWrongVariableNamesTheNearestRightOne() {
        assertThatExceptionOfType(SetupException.class)
                .isThrownBy(() -> SettingsReader.environment(Map.of("I247_ENDPOINT", "x", "PATH", "y")))
                .withMessageContaining("I247_ENDPOINTS");
    }

    @Test
    void pathsStartFromTheDirectoryOfTheirFile() throws IOException {
        Path file = directory.resolve("client.properties");
        Files.writeString(file, "i247.identity.key-store=keys/client.p12\ni247.user=\u00e9\n");

        Settings settings = Settings.none().overriddenBy(SettingsReader.file(file));

        assertThat(settings.path(Key.KEY_STORE)).contains(directory.resolve("keys/client.p12"));
        assertThat(settings.text(Key.USER)).contains("\u00e9");
    }

    @Test
    void aPathThatIsNoneIsRefusedWithoutItsValue() {
        Settings settings = SettingsReader.properties(Map.of("i247.identity.key-store", "geheim\0"));

        assertThatExceptionOfType(SetupException.class)
                .isThrownBy(() -> settings.path(Key.KEY_STORE))
                .withMessageContaining("i247.identity.key-store")
                .withMessageNotContaining("geheim");
        assertThatExceptionOfType(SetupException.class)
                .isThrownBy(() -> Settings.none().overriddenBy(settings))
                .withMessageNotContaining("geheim");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatExceptionOfType(SetupException.class)
                .isThrownBy(() -> SettingsReader.file(directory.resolve("none.properties")))
                .withMessageContaining("none.properties");
    }

    @Test
    void theStrongerSettingsWin() {
        Settings weak = SettingsReader.properties(Map.of("i247.user", "a", "i247.unit", "u"));
        Settings strong = SettingsReader.properties(Map.of("i247.user", "b"));

        Settings both = weak.overriddenBy(strong);

        assertThat(both.text(Key.USER)).contains("b");
        assertThat(both.text(Key.UNIT)).contains("u");
    }

    @ParameterizedTest
    @CsvSource({"500ms, PT0.5S", "10s, PT10S", "2m, PT2M", "PT1M30S, PT1M30S", "10 s, PT10S"})
    void readsTimes(String text, String time) {
        assertThat(SettingsReader.properties(Map.of("i247.timeout.total", text)).time(Key.TIMEOUT_TOTAL))
                .contains(Duration.parse(time));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0s", "-1s", "10", "ten", "PT-1S", "99999999999s"})
    void aTimeThatIsNoneNamesTheKeyAndNotTheValue(String text) {
        assertThatExceptionOfType(SetupException.class)
                .isThrownBy(() -> SettingsReader.properties(Map.of("i247.timeout.total", text))
                        .time(Key.TIMEOUT_TOTAL))
                .withMessageContaining("i247.timeout.total");
    }

    @Test
    void readsEndpointsTheFirstBeingThePrimary() {
        assertThat(SettingsReader.properties(Map.of("i247.endpoints", "https://a.example , https://b.example:8443"))
                        .endpoints()
                        .orElseThrow())
                .containsExactly(URI.create("https://a.example"), URI.create("https://b.example:8443"));
    }

    @Test
    void showsNoValue() {
        assertThat(SettingsReader.properties(Map.of("i247.identity.key-store-password", "geheim")))
                .asString()
                .doesNotContain("geheim");
    }
}
