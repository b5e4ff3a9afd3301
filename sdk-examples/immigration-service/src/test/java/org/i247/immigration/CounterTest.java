package org.i247.immigration;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * The service as it runs: HTTP in front, mutual TLS to a gateway behind, and every detail of Spring in the log. All tests share one
 * context, and the sandbox is reset before each.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:counter",
            "logging.level.org.springframework=DEBUG",
            "logging.level.org.i247=DEBUG",
            "logging.level.org.springframework.web.client=INFO" // the tests' own client, which logs what it sends
        })
@ActiveProfiles("sandbox")
@Import({SandboxConfiguration.class, Counter.class})
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface CounterTest {}
