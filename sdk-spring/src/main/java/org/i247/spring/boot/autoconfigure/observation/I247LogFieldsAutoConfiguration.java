package org.i247.spring.boot.autoconfigure.observation;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;

/** Puts the fields of calls into the log. */
@AutoConfiguration(beforeName = "org.i247.spring.boot.autoconfigure.I247AutoConfiguration")
final class I247LogFieldsAutoConfiguration {
    @Bean
    @Order(1)
    @ConditionalOnMissingBean(name = "i247LogFields")
    LogFields i247LogFields() {
        return new LogFields();
    }
}
