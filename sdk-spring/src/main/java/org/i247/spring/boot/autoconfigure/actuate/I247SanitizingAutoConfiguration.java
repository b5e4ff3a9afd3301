package org.i247.spring.boot.autoconfigure.actuate;

import java.util.Locale;
import java.util.Set;
import org.springframework.boot.actuate.endpoint.SanitizingFunction;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/**
 * Keeps our passwords, PINs and keys out of what the Actuator tells of the environment and of properties. It tells no values at
 * all unless an operator lets it; then it tells all but these.
 */
@AutoConfiguration
@ConditionalOnClass(SanitizingFunction.class)
final class I247SanitizingAutoConfiguration {
    /** As in {@code i247.identity.key-store-password}, without what differs between the forms in which names are written. */
    private static final Set<String> SECRETS =
            Set.of("keystorepassword", "privatekeypassword", "pkcs11pin", "officeridkey");

    @Bean
    @ConditionalOnMissingBean(name = "i247SanitizingFunction")
    SanitizingFunction i247SanitizingFunction() {
        return SanitizingFunction.sanitizeValue().ifKeyMatches(I247SanitizingAutoConfiguration::isSecret);
    }

    private static boolean isSecret(String name) {
        String letters = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return letters.startsWith("i247") && SECRETS.stream().anyMatch(letters::endsWith);
    }
}
