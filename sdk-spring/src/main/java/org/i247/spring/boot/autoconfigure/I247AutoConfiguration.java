package org.i247.spring.boot.autoconfigure;

import java.util.HashMap;
import java.util.Map;
import org.i247.sdk.I247Client;
import org.i247.sdk.I247ClientBuilder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.env.ConfigurableEnvironment;

/** Builds the client from {@code i247.*} unless the application has one of its own. */
@AutoConfiguration
@EnableConfigurationProperties(I247Properties.class)
final class I247AutoConfiguration {
    /** Stands outside the condition: a mistyped {@code i247.endpoints} must not pass for one that is not set. */
    @Bean
    static KeyCheck i247KeyCheck(ConfigurableEnvironment environment) {
        return new KeyCheck(environment);
    }

    @Bean(destroyMethod = "close")
    @Conditional(OnEndpoints.class)
    @ConditionalOnMissingBean
    I247Client i247Client(I247Properties properties, ObjectProvider<I247ClientBuilderCustomizer> customizers) {
        Map<String, String> set = new HashMap<>();
        properties.byName().forEach((name, value) -> {
            if (value != null) {
                set.put(name, value);
            }
        });
        I247ClientBuilder builder = I247Client.builder().properties(set);
        customizers.orderedStream().forEach(customizer -> customizer.customize(builder));
        return builder.build();
    }
}
