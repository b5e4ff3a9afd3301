package org.i247.spring.boot.test.autoconfigure;

import java.time.Clock;
import org.i247.sandbox.Sandbox;
import org.i247.spring.boot.autoconfigure.I247ConnectionDetails;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Starts a sandbox for an application context, and connects its client to it. */
@AutoConfiguration(beforeName = "org.i247.spring.boot.autoconfigure.I247AutoConfiguration")
final class I247SandboxTestAutoConfiguration {
    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean
    Sandbox i247Sandbox() {
        return Sandbox.start();
    }

    @Bean
    @ConditionalOnMissingBean(I247ConnectionDetails.class)
    SandboxConnectionDetails i247SandboxConnectionDetails(Sandbox sandbox) {
        return new SandboxConnectionDetails(sandbox, Clock.systemUTC());
    }
}
