package org.i247.spring.boot.test.autoconfigure;

import java.util.Set;
import org.springframework.boot.test.context.filter.annotation.StandardAnnotationCustomizableTypeExcludeFilter;

/** Keeps an {@link I247Test} free of the application's components that it does not name. */
final class I247TypeExcludeFilter extends StandardAnnotationCustomizableTypeExcludeFilter<I247Test> {
    private final Set<Class<?>> named;

    I247TypeExcludeFilter(Class<?> testClass) {
        super(testClass);
        named = Set.of(getAnnotation().getClassArray("components"));
    }

    @Override
    protected Set<Class<?>> getComponentIncludes() {
        return named;
    }
}
