package org.i247.spring.boot.autoconfigure;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.i247.sdk.I247Client;
import org.i247.spring.context.QueryContextResolver;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.beans.factory.NoUniqueBeanDefinitionException;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Tells who needs a client and set none up which key is missing, before Spring Boot advises to define a bean. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class MissingClientFailureAnalyzer extends AbstractFailureAnalyzer<NoSuchBeanDefinitionException> {
    /** The client, what it can be asked, and what is there where there is a client. */
    private static final Set<Class<?>> OURS = Stream.concat(
                    Stream.of(I247Client.class, QueryContextResolver.class),
                    Arrays.stream(I247DatabasesAutoConfiguration.class.getDeclaredMethods())
                            .filter(method -> method.isAnnotationPresent(Bean.class))
                            .map(Method::getReturnType))
            .collect(Collectors.toUnmodifiableSet());

    private final Environment environment;
    private final ConfigurableListableBeanFactory beans;

    MissingClientFailureAnalyzer(Environment environment, BeanFactory beans) {
        this.environment = environment;
        this.beans = (ConfigurableListableBeanFactory) beans;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, NoSuchBeanDefinitionException cause) {
        Class<?> missing = cause.getBeanType();
        if (cause instanceof NoUniqueBeanDefinitionException
                || missing == null
                || !OURS.contains(missing)
                || hasEndpoints()) {
            return null;
        }
        List<String> clients = clients();
        if (clients.size() > 1) {
            return new FailureAnalysis(
                    "There is no " + missing.getSimpleName() + ", because none of the clients "
                            + String.join(", ", clients) + " is primary.",
                    "Mark one of the clients as @Primary, or define a bean of this type.",
                    cause);
        }
        return new FailureAnalysis(
                "There is no " + missing.getSimpleName() + ", because i247.endpoints is not set.",
                "Set i247.endpoints and the other i247 keys in the application's properties, or as environment"
                        + " variables such as I247_ENDPOINTS.",
                cause);
    }

    /** Those that are injected without a qualifier. */
    private List<String> clients() {
        return Arrays.stream(beans.getBeanNamesForType(I247Client.class, true, false))
                .filter(name -> beans.containsBeanDefinition(name)
                        && beans.getBeanDefinition(name) instanceof AbstractBeanDefinition definition
                        && definition.isDefaultCandidate())
                .sorted()
                .toList();
    }

    private boolean hasEndpoints() {
        return Binder.get(environment)
                .bind("i247.endpoints", Bindable.listOf(String.class))
                .isBound();
    }
}
