package org.i247.spring.boot.autoconfigure.actuate;

import java.time.Clock;
import org.i247.sdk.I247Client;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.autoconfigure.contributor.CompositeHealthContributorConfiguration;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.context.annotation.Bean;

/** Tells the health of each client under {@code i247}. */
@AutoConfiguration(afterName = "org.i247.spring.boot.autoconfigure.I247AutoConfiguration")
@ConditionalOnClass({HealthContributor.class, ConditionalOnEnabledHealthIndicator.class})
@ConditionalOnBean(I247Client.class)
@ConditionalOnEnabledHealthIndicator("i247")
final class I247HealthContributorAutoConfiguration
        extends CompositeHealthContributorConfiguration<I247HealthIndicator, I247Client> {
    I247HealthContributorAutoConfiguration() {
        super(client -> new I247HealthIndicator(client, Clock.systemUTC()));
    }

    @Bean
    @ConditionalOnMissingBean(name = {"i247HealthIndicator", "i247HealthContributor"})
    HealthContributor i247HealthContributor(ConfigurableListableBeanFactory beans) {
        return createContributor(beans, I247Client.class);
    }
}
