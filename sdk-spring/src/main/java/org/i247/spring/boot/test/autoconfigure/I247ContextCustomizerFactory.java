package org.i247.spring.boot.test.autoconfigure;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;

/** Says who asks in a test, where the application does not. */
final class I247ContextCustomizerFactory implements ContextCustomizerFactory {
    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        return TestContextAnnotationUtils.hasAnnotation(testClass, AutoConfigureI247.class) ? new Asker() : null;
    }

    /** Behind all other sources of properties. Equal to each other, so that tests share a context. */
    private record Asker() implements ContextCustomizer {
        private static final Map<String, Object> ASKER =
                Map.of("i247.unit", "test-unit", "i247.user", "test-user", "i247.purpose", "border-control");

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            context.getEnvironment().getPropertySources().addLast(new MapPropertySource("i247-test", ASKER));
        }
    }
}
