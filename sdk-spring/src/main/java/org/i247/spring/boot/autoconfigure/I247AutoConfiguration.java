package org.i247.spring.boot.autoconfigure;

import java.time.Clock;
import java.util.List;
import org.i247.sdk.I247Client;
import org.i247.sdk.spi.CallObserver;
import org.i247.sdk.spi.ClientEventListener;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.ConfigurableEnvironment;

/** Builds the client from {@code i247.*} unless the application has one of its own, and the further ones by name. */
@AutoConfiguration(after = SslAutoConfiguration.class)
@EnableConfigurationProperties(I247Properties.class)
@Import(NamedClientsRegistrar.class)
final class I247AutoConfiguration {
    /** Stands outside the condition: a mistyped {@code i247.endpoints} must not pass for one that is not set. */
    @Bean
    static KeyCheck i247KeyCheck(ConfigurableEnvironment environment) {
        return new KeyCheck(environment);
    }

    @Bean
    @Conditional(OnEndpoints.class)
    static KeysAhead i247KeysAhead(ConfigurableEnvironment environment) {
        return new KeysAhead(environment);
    }

    @Bean(NamedClientsRegistrar.FACTORY)
    ClientFactory i247ClientFactory(
            I247Properties properties,
            ObjectProvider<I247ClientBuilderCustomizer> customizers,
            ObjectProvider<SslBundles> bundles,
            ObjectProvider<CallObserver> observers,
            ObjectProvider<ClientEventListener> listeners) {
        return new ClientFactory(properties, customizers, bundles, observers, listeners, Clock.systemUTC());
    }

    @Bean
    @Conditional(OnEndpoints.class)
    @ConditionalOnMissingBean(I247ConnectionDetails.class)
    PropertiesI247ConnectionDetails i247ConnectionDetails(I247Properties properties) {
        List<String> endpoints = properties.endpoints();
        return new PropertiesI247ConnectionDetails(endpoints == null ? List.of() : endpoints);
    }

    @Bean(destroyMethod = "close")
    @Conditional(OnConnection.class)
    @ConditionalOnMissingBean
    I247Client i247Client(ClientFactory factory, I247ConnectionDetails details) {
        return factory.client(details);
    }
}
