package org.i247.spring.boot.test.autoconfigure;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;

/**
 * Puts a sandbox behind the application under test: a bean of type {@code org.i247.sandbox.Sandbox}, and the connection to it
 * in place of {@code i247.endpoints} and of the keys. What the application does not set of {@code i247.unit}, {@code i247.user}
 * and {@code i247.purpose} is set. The sandbox lives as long as the application context, which the tests share, and is reset
 * before each test.
 *
 * <p>Used with {@code @SpringBootTest}; {@link I247Test} has it. Needs {@code org.i247:i247-sandbox} among the test's
 * dependencies.
 */
@Documented
@Inherited
@ImportAutoConfiguration
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface AutoConfigureI247 {}
