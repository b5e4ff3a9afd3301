package org.i247.spring.boot.autoconfigure.listener;

import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.i247.sdk.cooperation.Alert;
import org.i247.sdk.cooperation.FeedItem;
import org.i247.sdk.cooperation.Message;
import org.i247.spring.listener.I247AlertListener;
import org.i247.spring.listener.I247MessageListener;
import org.springframework.aop.framework.autoproxy.AutoProxyUtils;
import org.springframework.aop.scope.ScopedProxyUtils;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.annotation.AnnotatedElementUtils;

/** The methods of an application's beans that take care of alerts and messages, by the names of their beans. */
final class AnnotatedMethods {
    private final ConfigurableListableBeanFactory beans;

    AnnotatedMethods(ConfigurableListableBeanFactory beans) {
        this.beans = beans;
    }

    List<FeedMethod<Alert>> ofAlerts() {
        List<FeedMethod<Alert>> found = new ArrayList<>();
        forEach(I247AlertListener.class, Alert.class, (bean, method, annotation) -> {
            Set<String> kinds = Set.of(annotation.kinds());
            found.add(alert -> {
                if (kinds.isEmpty() || kinds.contains(alert.kind().value())) {
                    invoke(bean, method, alert);
                }
            });
        });
        return found;
    }

    List<FeedMethod<Message>> ofMessages() {
        List<FeedMethod<Message>> found = new ArrayList<>();
        forEach(
                I247MessageListener.class,
                Message.class,
                (bean, method, annotation) -> found.add(message -> invoke(bean, method, message)));
        return found;
    }

    private interface Found<A extends Annotation> {
        void method(Object bean, Method method, A annotation);
    }

    private <A extends Annotation> void forEach(Class<A> annotation, Class<?> parameter, Found<A> found) {
        for (String name : beans.getBeanDefinitionNames()) {
            // What stands behind a scoped proxy is a bean of its own: it would be called twice.
            if (ScopedProxyUtils.isScopedTarget(name)) {
                continue;
            }
            // A proxy of the bean's interfaces does not show the annotations of its methods.
            Class<?> type = AutoProxyUtils.determineTargetClass(beans, name);
            if (type == null || type.getName().startsWith("org.springframework.")) {
                continue;
            }
            Map<Method, A> methods = MethodIntrospector.selectMethods(type, (MethodIntrospector.MetadataLookup<A>)
                    method -> AnnotatedElementUtils.findMergedAnnotation(method, annotation));
            methods.forEach((method, marked) -> {
                require(method, annotation, parameter);
                Object bean = beans.getBean(name);
                Method invocable = AopUtils.selectInvocableMethod(method, bean.getClass());
                invocable.setAccessible(true);
                found.method(bean, invocable, marked);
            });
        }
    }

    private static void require(Method method, Class<?> annotation, Class<?> parameter) {
        if (method.getParameterCount() != 1 || method.getParameterTypes()[0] != parameter) {
            throw new ListenerShapeException(annotation, method, parameter);
        }
    }

    private static void invoke(Object bean, Method method, FeedItem item) throws Exception {
        try {
            method.invoke(bean, item);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw e;
        }
    }
}
