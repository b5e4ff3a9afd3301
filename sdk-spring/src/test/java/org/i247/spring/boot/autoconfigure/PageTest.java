package org.i247.spring.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.i247.sandbox.Sandbox;
import org.i247.sandbox.SandboxDatabase;
import org.i247.sandbox.SandboxExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.DefaultResourceLoader;

/** What the page of the starter shows compiles as it stands there, and its first application has an answer. */
@ExtendWith({SandboxExtension.class, OutputCaptureExtension.class})
class PageTest {
    @TempDir
    static Path classes;

    @BeforeAll
    static void theCodeOfThePageCompiles() {
        List<JavaFileObject> sources = StarterPage.code().toList();
        assertThat(sources).hasSize(5);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> options = List.of(
                "-proc:none", "-parameters", "-d", classes.toString(), "-cp", System.getProperty("java.class.path"));
        assertThat(compiler.getTask(messages, null, null, options, null, sources)
                        .call())
                .as(messages::toString)
                .isTrue();
    }

    /** An application that nobody has prepared: what Spring Boot finds on the class path, and these properties. */
    @Test
    void aNewApplicationHasItsFirstAnswerWithFiveProperties(Sandbox sandbox, CapturedOutput output) throws Exception {
        List<String> five = StarterPage.properties(sandbox);
        assertThat(five).hasSize(5);

        try (URLClassLoader page = new URLClassLoader(new URL[] {classes.toUri().toURL()}, loader());
                ConfigurableApplicationContext running = start(page.loadClass("com.example.FirstAnswer"), page, five)) {
            assertThat(propertiesOf(running)).hasSize(5);
        }

        assertThat(output).contains("HIT, reported by ");
        assertThat(sandbox.requestsTo(SandboxDatabase.TRAVEL_DOCUMENTS)).isEqualTo(1);
    }

    private static ClassLoader loader() {
        return PageTest.class.getClassLoader();
    }

    private static ConfigurableApplicationContext start(Class<?> application, ClassLoader classes, List<String> five) {
        SpringApplication starting = new SpringApplication(new DefaultResourceLoader(classes), application);
        starting.setWebApplicationType(WebApplicationType.NONE);
        return starting.run(five.stream().map(each -> "--" + each).toArray(String[]::new));
    }

    /** From wherever they come: a file of the tests or the environment may hold a sixth. */
    private static List<String> propertiesOf(ConfigurableApplicationContext running) {
        return running.getEnvironment().getPropertySources().stream()
                .filter(EnumerablePropertySource.class::isInstance)
                .flatMap(source -> Arrays.stream(((EnumerablePropertySource<?>) source).getPropertyNames()))
                .filter(name -> name.startsWith("i247.") || name.startsWith("I247_"))
                .distinct()
                .toList();
    }
}
