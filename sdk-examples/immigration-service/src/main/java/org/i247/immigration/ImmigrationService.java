package org.i247.immigration;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.i247.sdk.query.Purpose;
import org.i247.spring.context.ContextDefaults;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/**
 * An immigration service: officers who are signed in check passports at the counter, decide, and have hits confirmed by their
 * owners. The client that it asks with is the starter's, set up by {@code i247.*}.
 */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
final class ImmigrationService {
    private ImmigrationService() {}

    public static void main(String[] arguments) {
        SpringApplication.run(ImmigrationService.class, arguments);
    }

    /** If bureau or unit is not set the start fails, not the first officer's question. */
    @Bean
    static SmartInitializingSingleton askerIsKnown(ContextDefaults defaults) {
        return () -> defaults.complete(Optional.of("start"), Optional.of(Purpose.BORDER_CONTROL));
    }

    /** As fine as databases keep it: what is told at once and what is read again later are the same. */
    @Bean
    static Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
    }
}
