package org.i247.spring.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import feign.RequestLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.i247.sdk.I247Client;
import org.i247.sdk.cooperation.Alert;
import org.i247.sdk.cooperation.Message;
import org.i247.spring.listener.I247AlertListener;
import org.i247.spring.listener.I247MessageListener;
import org.junit.jupiter.api.Test;
import org.springframework.aot.generate.ClassNameGenerator;
import org.springframework.aot.generate.DefaultGenerationContext;
import org.springframework.aot.generate.GeneratedFiles.Kind;
import org.springframework.aot.generate.InMemoryGeneratedFiles;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;
import org.springframework.aot.hint.TypeReference;
import org.springframework.aot.hint.annotation.ReflectiveRuntimeHintsRegistrar;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.aot.ApplicationContextAotGenerator;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.javapoet.ClassName;

/** What a native image is told of. */
class AheadOfTimeTest {
    private static final String GATEWAY = "org.i247.sdk.internal.gateway";

    private final RuntimeHints hints = new RuntimeHints();

    AheadOfTimeTest() {
        new I247RuntimeHints().registerHints(hints, getClass().getClassLoader());
    }

    @Test
    void everyInterfaceThatFeignStandsInForIsAProxy() {
        List<JavaClass> apis = new ClassFileImporter()
                .importPackages(GATEWAY).stream()
                        .filter(type ->
                                type.getMethods().stream().anyMatch(each -> each.isAnnotatedWith(RequestLine.class)))
                        .toList();

        assertThat(apis).hasSizeGreaterThan(3);
        assertThat(apis).allSatisfy(api -> {
            assertThat(hints.proxies().jdkProxyHints())
                    .anyMatch(proxy -> proxy.getProxiedInterfaces().equals(List.of(TypeReference.of(api.getName()))));
            assertThat(hints.reflection().getTypeHint(TypeReference.of(api.getName())))
                    .isNotNull();
        });
    }

    @Test
    void textsAndVirtualThreadsAreThere() throws IOException {
        Resource[] texts =
                new PathMatchingResourcePatternResolver().getResources("classpath*:org/i247/sdk/**/*.properties");
        assertThat(texts).hasSizeGreaterThan(15).allSatisfy(text -> {
            String path = text.getURL().getPath();
            assertThat(RuntimeHintsPredicates.resource().forResource(path.substring(path.indexOf("org/i247/sdk/"))))
                    .accepts(hints);
        });
        assertThat(hints.reflection().getTypeHint(Executors.class)).isNotNull();
        assertThat(hints.reflection().getTypeHint(TypeReference.of("java.lang.Thread$Builder")))
                .isNotNull();
    }

    /** One that is not listed would never be asked. */
    @Test
    void theHintsAreFound() {
        assertThat(SpringFactoriesLoader.forResourceLocation("META-INF/spring/aot.factories")
                        .load(RuntimeHintsRegistrar.class))
                .hasAtLeastOneElementOfType(I247RuntimeHints.class);
    }

    @Test
    void methodsThatListenMayBeCalled() {
        new ReflectiveRuntimeHintsRegistrar().registerRuntimeHints(hints, Inbox.class);
        assertThat(RuntimeHintsPredicates.reflection().onMethodInvocation(Inbox.class, "onAlert"))
                .accepts(hints);
        assertThat(RuntimeHintsPredicates.reflection().onMethodInvocation(Inbox.class, "onMessage"))
                .accepts(hints);
    }

    /** The further client's qualifier included: without it nobody could inject it. */
    @Test
    void theContextIsGeneratedAheadOfTime() {
        InMemoryGeneratedFiles files = new InMemoryGeneratedFiles();
        DefaultGenerationContext generation = new DefaultGenerationContext(
                new ClassNameGenerator(ClassName.get("org.example", "Application")), files);
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            TestPropertyValues.of("i247.endpoints=https://gateway.example", "i247.clients.standby.bureau=UO")
                    .applyTo(context);
            context.register(I247AutoConfiguration.class, I247DatabasesAutoConfiguration.class);
            new ApplicationContextAotGenerator().processAheadOfTime(context, generation);
        }
        generation.writeGeneratedContent();

        String source = files.getGeneratedFiles(Kind.SOURCE).entrySet().stream()
                .map(file -> content(files, file.getKey()))
                .collect(Collectors.joining());
        assertThat(source)
                .contains("i247TravelDocuments")
                .contains("standbyTravelDocuments")
                .contains("setDefaultCandidate(false)")
                .contains("AutowireCandidateQualifier(\"org.springframework.beans.factory.annotation.Qualifier\","
                        + " \"standby\")");
        assertThat(RuntimeHintsPredicates.reflection().onType(I247Properties.class))
                .accepts(generation.getRuntimeHints());
        assertThat(source).contains(I247Client.class.getSimpleName());
    }

    private static String content(InMemoryGeneratedFiles files, String path) {
        try {
            return files.getGeneratedFileContent(Kind.SOURCE, path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static class Inbox {
        @I247AlertListener
        void onAlert(Alert alert) {}

        @I247MessageListener
        void onMessage(Message message) {}
    }
}
