package org.i247.spring.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.i247.sdk.internal.configuration.Key;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class I247PropertiesTest {
    @ParameterizedTest
    @EnumSource(Key.class)
    void everyKeyOfTheCoreIsBoundAsAProperty(Key key) {
        assertThat(bound(new MapPropertySource("file", Map.of(key.property(), "value")))
                        .byName())
                .containsEntry(key.property(), "value");
    }

    @ParameterizedTest
    @EnumSource(Key.class)
    void everyKeyOfTheCoreIsBoundAsAnEnvironmentVariable(Key key) {
        String source = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
        assertThat(bound(new SystemEnvironmentPropertySource(source, Map.of(key.variable(), "value")))
                        .byName())
                .containsEntry(key.property(), "value");
    }

    @Test
    void thereIsNoKeyThatTheCoreDoesNotHave() {
        assertThat(bound(new MapPropertySource("file", Map.of())).byName().keySet())
                .isSubsetOf(
                        Stream.concat(Arrays.stream(Key.values()).map(Key::property), ClientSettings.OF_SPRING.stream())
                                .collect(Collectors.toSet()));
    }

    @Test
    void whatTheCoreDoesNotKnowIsKeptFromIt() {
        Map<String, Object> both = Map.of("i247.identity.ssl-bundle", "client", "i247.unit", "u");
        assertThat(bound(new MapPropertySource("file", both)).ofDefault().ofCore())
                .containsExactly(entry("i247.unit", "u"));
    }

    @Test
    void aFurtherClientInheritsWhatItDoesNotSayAndKeysOnlyAsAWhole() {
        Map<String, Object> both = Map.of(
                "i247.unit", "u",
                "i247.bureau", "UT",
                "i247.identity.key-store", "ut.p12",
                "i247.trust.certificates", "ca.pem",
                "i247.evidence.file", "log",
                "i247.clients.standby.bureau", "UO",
                "i247.clients.standby.identity.certificate", "uo.pem");
        assertThat(bound(new MapPropertySource("file", both)).of("standby").values())
                .containsOnly(
                        entry("i247.unit", "u"),
                        entry("i247.bureau", "UO"),
                        entry("i247.identity.certificate", "uo.pem"),
                        entry("i247.trust.certificates", "ca.pem"));
    }

    @Test
    void aListOfEndpointsIsOneTextForTheBuilder() {
        Map<String, Object> list = Map.of("i247.endpoints[0]", "https://one", "i247.endpoints[1]", "https://two");
        assertThat(bound(new MapPropertySource("file", list)).byName())
                .containsEntry("i247.endpoints", "https://one,https://two");
    }

    @Test
    void theTextOfTheRecordHoldsNoPassword() {
        Map<String, Object> password =
                Map.of("i247.identity.key-store-password", "hunter2", "i247.security.officer-id-key", "hunter2");
        assertThat(bound(new MapPropertySource("file", password)).toString()).doesNotContain("hunter2");
    }

    @ParameterizedTest
    @EnumSource(Key.class)
    void everyKeyIsDescribedForEditors(Key key) throws IOException {
        try (InputStream metadata =
                I247Properties.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            assertThat(new String(metadata.readAllBytes(), StandardCharsets.UTF_8))
                    .containsPattern("\"name\": \"" + key.property() + "\",\\s*\"type\": [^}]*\"description\":");
        }
    }

    /** What Spring Boot reads of our names without a class of ours that would describe them. */
    @Test
    void switchesOfTheActuatorAreDescribedForEditors() throws IOException {
        try (InputStream metadata =
                I247Properties.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            assertThat(new String(metadata.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("management.health.i247.enabled", "management.info.i247.enabled");
        }
    }

    private static I247Properties bound(PropertySource<?> source) {
        return new Binder(ConfigurationPropertySources.from(source)).bindOrCreate("i247", I247Properties.class);
    }
}
