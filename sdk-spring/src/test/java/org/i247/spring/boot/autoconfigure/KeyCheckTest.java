package org.i247.spring.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.assertj.core.api.ThrowingConsumer;
import org.i247.sdk.I247Client;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.SetupException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class KeyCheckTest {
    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(I247AutoConfiguration.class));

    @ParameterizedTest
    @CsvSource({
        "i247.endpoint, i247.endpoints",
        "i247.identity.key-stor, i247.identity.key-store",
        "i247.identity.keyStor, i247.identity.key-store",
        "i247.identity.key.store, i247.identity.key-store",
        "i247.timeouts.total, i247.timeout.total",
        "i247.bureau[0], i247.bureau",
        "i247.clients.standby.endpoint, i247.clients.standby.endpoints",
        "i247.clients.standby.identity.key-stor, i247.clients.standby.identity.key-store",
    })
    void anUnknownPropertyStopsTheStartAndNamesTheNearest(String wrong, String right) {
        application
                .withPropertyValues(wrong + "=secret")
                .run(context -> assertThat(context).getFailure().satisfies(unknownKey(right)));
    }

    @ParameterizedTest
    @CsvSource({
        "I247_ENDPOINT, I247_ENDPOINTS",
        "i247_endpoint, I247_ENDPOINTS",
        "I247_IDENTITY_KEY_STOR, I247_IDENTITY_KEY_STORE",
        "I247_BUREAU_0, I247_BUREAU",
        "I247_CLIENTS_STANDBY_BUREU, I247_CLIENTS_STANDBY_BUREAU",
    })
    void anUnknownVariableStopsTheStartAndNamesTheNearest(String wrong, String right) {
        withVariable(wrong).run(context -> assertThat(context).getFailure().satisfies(unknownKey(right)));
    }

    @Test
    void anUnknownSystemPropertyStopsTheStart() {
        application
                .withSystemProperties("i247.beureau=UT")
                .run(context -> assertThat(context).getFailure().satisfies(unknownKey("i247.bureau")));
    }

    @Test
    void theWrongKeyIsReportedBeforeTheBeanThatIsMissingBecauseOfIt() {
        application
                .withPropertyValues("i247.endpoint=https://gateway.example")
                .withBean(NeedsClient.class)
                .run(context -> assertThat(context).getFailure().satisfies(unknownKey("i247.endpoints")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "i247.identity.keyStore",
                "i247.identity.key_store",
                "i247.IDENTITY.KEY-STORE",
                "other.key",
                "i247.identity.ssl-bundle"
            })
    void whatSpringBindsOrIsNotOursIsLeftAlone(String name) {
        application
                .withPropertyValues(name + "=value")
                .run(context -> assertThat(context).hasNotFailed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"I247_IDENTITY_KEY_STORE", "I247_IDENTITY_KEYSTORE", "i247_unit", "I247_BUREAU", "I24_7"})
    void variablesThatSpringBindsOrAreNotOursAreLeftAlone(String name) {
        withVariable(name).run(context -> assertThat(context).hasNotFailed());
    }

    private ApplicationContextRunner withVariable(String name) {
        return application.withInitializer(context -> context.getEnvironment()
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource("test-systemEnvironment", Map.of(name, "value"))));
    }

    private static ThrowingConsumer<Throwable> unknownKey(String right) {
        return failure -> assertThat(failure).isInstanceOfSatisfying(SetupException.class, e -> {
            assertThat(e.code()).isEqualTo(ErrorCode.CONFIGURATION_KEY_UNKNOWN);
            assertThat(e.failure().arguments().get(1)).isEqualTo(right);
            assertThat(e).hasMessageNotContaining("secret");
        });
    }

    record NeedsClient(I247Client client) {}
}
