package org.i247.spring.boot.autoconfigure.observation;

import io.micrometer.observation.ObservationRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;

/** Observes calls and attempts where the application has Micrometer. */
@AutoConfiguration(
        beforeName = "org.i247.spring.boot.autoconfigure.I247AutoConfiguration",
        afterName = "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration")
@ConditionalOnClass(ObservationRegistry.class)
@ConditionalOnBean(ObservationRegistry.class)
final class I247ObservationAutoConfiguration {
    /** Before the fields of the log: a handler that puts the trace there finds them empty, and leaves them so. */
    @Bean
    @Order(0)
    @ConditionalOnMissingBean
    MicrometerCallObserver i247CallObserver(ObservationRegistry registry) {
        return new MicrometerCallObserver(registry);
    }
}
