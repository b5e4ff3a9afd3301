package org.i247.spring.boot.autoconfigure;

import java.lang.reflect.Method;
import java.util.Arrays;
import org.i247.sdk.I247Client;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.support.AutowireCandidateQualifier;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.util.StringUtils;

/**
 * Makes beans of each client under {@code i247.clients} and of what it can be asked. They carry the client's name as their
 * qualifier and are never injected without it, so that nobody asks on behalf of another bureau by accident.
 */
final class NamedClientsRegistrar implements ImportBeanDefinitionRegistrar {
    static final String FACTORY = "i247ClientFactory";

    private final Environment environment;

    NamedClientsRegistrar(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void registerBeanDefinitions(AnnotationMetadata importing, BeanDefinitionRegistry registry) {
        Binder.get(environment)
                .bind("i247.clients", Bindable.mapOf(String.class, I247Properties.class))
                .ifBound(clients -> clients.keySet().forEach(name -> register(name, registry)));
    }

    private static void register(String name, BeanDefinitionRegistry registry) {
        String clientBean = name + I247Client.class.getSimpleName();
        RootBeanDefinition client = qualified(name, I247Client.class, FACTORY, "named");
        client.getConstructorArgumentValues().addIndexedArgumentValue(0, name);
        client.setDestroyMethodName("close");
        registry.registerBeanDefinition(clientBean, client);
        for (Method bean : I247DatabasesAutoConfiguration.class.getDeclaredMethods()) {
            if (bean.isAnnotationPresent(Bean.class)) {
                Class<?> type = bean.getReturnType();
                registry.registerBeanDefinition(
                        name + StringUtils.capitalize(type.getSimpleName()),
                        qualified(name, type, clientBean, accessor(type)));
            }
        }
    }

    private static RootBeanDefinition qualified(String name, Class<?> type, String factoryBean, String factoryMethod) {
        RootBeanDefinition definition = new RootBeanDefinition();
        definition.setTargetType(type);
        definition.setFactoryBeanName(factoryBean);
        definition.setFactoryMethodName(factoryMethod);
        definition.addQualifier(new AutowireCandidateQualifier(Qualifier.class, name));
        definition.setDefaultCandidate(false);
        return definition;
    }

    private static String accessor(Class<?> type) {
        return Arrays.stream(I247Client.class.getMethods())
                .filter(method -> method.getParameterCount() == 0 && method.getReturnType() == type)
                .map(Method::getName)
                .findFirst()
                .orElseThrow();
    }
}
