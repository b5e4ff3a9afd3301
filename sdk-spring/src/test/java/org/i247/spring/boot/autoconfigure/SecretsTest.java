package org.i247.spring.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.endpoint.SanitizableData;
import org.springframework.boot.actuate.endpoint.SanitizingFunction;
import org.springframework.boot.actuate.env.EnvironmentEndpoint;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.MapPropertySource;

/** No password, PIN or key is told by the Actuator, whatever an operator lets it tell. */
class SecretsTest {
    private static final String SECRET = "hunter2";
    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withUserConfiguration(Application.class)
            .withPropertyValues(
                    "management.endpoints.web.exposure.include=env",
                    "management.endpoint.env.show-values=ALWAYS",
                    "i247.unit=airport-1",
                    "i247.identity.key-store-password=" + SECRET,
                    "i247.identity.private-key-password=" + SECRET,
                    "i247.identity.pkcs11-pin=" + SECRET,
                    "i247.security.officer-id-key=" + SECRET);

    @Test
    void theEnvironmentIsToldWithoutThem() {
        application.run(context -> {
            List<String> values =
                    context.getBean(EnvironmentEndpoint.class).environment(null).getPropertySources().stream()
                            .flatMap(source -> source.getProperties().values().stream())
                            .map(property -> String.valueOf(property.getValue()))
                            .toList();
            assertThat(values).contains("airport-1").noneMatch(value -> value.contains(SECRET));
        });
    }

    /** As the environment has them, and as the report of properties names them. */
    @Test
    void howeverTheyAreWrittenTheyAreMaskedAndNothingElseIs() {
        application.run(context -> {
            SanitizingFunction masking = context.getBean(SanitizingFunction.class);
            assertThat(List.of(
                            "I247_IDENTITY_KEY_STORE_PASSWORD",
                            "I247_IDENTITY_PKCS11PIN",
                            "i247.clients.standby.identity.privateKeyPassword",
                            "i247.clients[standby].identity.pkcs11-pin"))
                    .allSatisfy(name -> assertThat(told(masking, name)).isEqualTo(SanitizableData.SANITIZED_VALUE));
            assertThat(List.of("i247.identity.key-store", "i247.unit", "other.pkcs11-pin"))
                    .allSatisfy(name -> assertThat(told(masking, name)).isEqualTo(SECRET));
        });
    }

    private static Object told(SanitizingFunction masking, String name) {
        SanitizableData data = new SanitizableData(new MapPropertySource("p", Map.of()), name, SECRET);
        return masking.applyUnlessFiltered(data).getValue();
    }

    @EnableAutoConfiguration
    static class Application {}
}
