package org.i247.spring.boot.autoconfigure.actuate;

import org.i247.sdk.I247Client;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.actuate.autoconfigure.info.ConditionalOnEnabledInfoContributor;
import org.springframework.boot.actuate.autoconfigure.info.InfoContributorFallback;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** The endpoint {@code i247} and the information of the same name. */
@AutoConfiguration(afterName = "org.i247.spring.boot.autoconfigure.I247AutoConfiguration")
@ConditionalOnClass({Endpoint.class, ConditionalOnAvailableEndpoint.class})
@ConditionalOnBean(I247Client.class)
final class I247EndpointAutoConfiguration {
    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnAvailableEndpoint
    I247Endpoint i247Endpoint(ConfigurableListableBeanFactory beans) {
        return new I247Endpoint(beans.getBeansOfType(I247Client.class));
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnEnabledInfoContributor(value = "i247", fallback = InfoContributorFallback.DISABLE)
    I247InfoContributor i247InfoContributor() {
        return new I247InfoContributor();
    }
}
