package org.i247.spring.boot.autoconfigure;

import org.i247.sdk.I247Client;
import org.i247.sdk.error.SetupException;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Refuses an {@code i247.*} key that does not exist, before any bean is made: otherwise the report would be about the bean
 * that is missing, not about the key that is wrong.
 */
final class KeyCheck implements BeanFactoryPostProcessor {
    private final ConfigurableEnvironment environment;

    KeyCheck(ConfigurableEnvironment environment) {
        this.environment = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beanFactory) {
        StrayKeys stray = StrayKeys.in(environment);
        try {
            // The builder knows the nearest right key.
            I247Client.builder().properties(stray.properties()).environment(stray.variables());
        } catch (SetupException e) {
            throw stray.asWritten(e);
        }
    }
}
