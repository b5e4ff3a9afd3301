package org.i247.spring.boot.test.autoconfigure;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.autoconfigure.OverrideAutoConfiguration;
import org.springframework.boot.test.context.filter.annotation.TypeExcludeFilters;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.BootstrapWith;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * A test of what an application does with the client, and of nothing else of it: no web server, no data source. Its context has
 * the client, its databases and a sandbox ({@link AutoConfigureI247}); of the application's components it has those that are
 * named here or imported.
 *
 * <pre>{@code
 * @I247Test(components = PassportChecks.class)
 * class PassportChecksTest {
 *     @Autowired PassportChecks checks;
 *     @Autowired Sandbox sandbox;
 * }
 * }</pre>
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@BootstrapWith(I247TestContextBootstrapper.class)
@ExtendWith(SpringExtension.class)
@OverrideAutoConfiguration(enabled = false)
@TypeExcludeFilters(I247TypeExcludeFilter.class)
@AutoConfigureI247
public @interface I247Test {
    /**
     * Properties of the test, such as {@code i247.timeout.total=2s}.
     *
     * @return names and values
     */
    String[] properties() default {};

    /**
     * Components of the application that are tested.
     *
     * @return their types
     */
    @AliasFor("value")
    Class<?>[] components() default {};

    /**
     * As {@link #components()}.
     *
     * @return their types
     */
    @AliasFor("components")
    Class<?>[] value() default {};

    /**
     * Whether the named components are taken. If not, only the filters decide.
     *
     * @return true unless the filters say it all
     */
    boolean useDefaultFilters() default true;

    /**
     * Further components, by a filter.
     *
     * @return filters, each of which adds
     */
    Filter[] includeFilters() default {};

    /**
     * Components that are not taken all the same.
     *
     * @return filters, each of which takes away
     */
    Filter[] excludeFilters() default {};
}
