package org.i247.spring.boot.autoconfigure;

import java.util.Set;
import org.i247.sdk.I247Client;
import org.i247.sdk.art.WorksOfArt;
import org.i247.sdk.document.AdministrativeDocuments;
import org.i247.sdk.document.TravelDocuments;
import org.i247.sdk.person.Persons;
import org.i247.sdk.vehicle.Vehicles;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Tells who needs a client and set none up which key is missing, before Spring Boot advises to define a bean. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class MissingClientFailureAnalyzer extends AbstractFailureAnalyzer<NoSuchBeanDefinitionException> {
    private static final Set<Class<?>> OURS = Set.of(
            I247Client.class,
            TravelDocuments.class,
            Vehicles.class,
            Persons.class,
            AdministrativeDocuments.class,
            WorksOfArt.class);

    private final Environment environment;

    MissingClientFailureAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, NoSuchBeanDefinitionException cause) {
        Class<?> missing = cause.getBeanType();
        if (missing == null || !OURS.contains(missing) || hasEndpoints()) {
            return null;
        }
        return new FailureAnalysis(
                "There is no " + missing.getSimpleName() + ", because i247.endpoints is not set.",
                "Set i247.endpoints and the other i247 keys in the application's properties, or as environment variables"
                        + " such as I247_ENDPOINTS.",
                cause);
    }

    private boolean hasEndpoints() {
        return Binder.get(environment)
                .bind("i247.endpoints", Bindable.listOf(String.class))
                .isBound();
    }
}
