package org.i247.spring.boot.autoconfigure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.aot.hint.ExecutableMode;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;
import org.springframework.aot.hint.TypeReference;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What the client does by reflection, for native images: Feign's proxies, its texts, and virtual threads. */
final class I247RuntimeHints implements RuntimeHintsRegistrar {
    private static final String APIS = "org.i247.sdk.internal.gateway.";
    private static final String SUFFIX = "Api.class";

    @Override
    public void registerHints(RuntimeHints hints, @Nullable ClassLoader loader) {
        for (String api : apis(loader)) {
            hints.proxies().registerJdkProxy(TypeReference.of(api));
            hints.reflection().registerType(TypeReference.of(api), MemberCategory.INVOKE_DECLARED_METHODS);
        }
        for (String bundle : List.of("diagnostics/checks", "error/errors", "query/codes", "person/match")) {
            hints.resources().registerPattern("org/i247/sdk/" + bundle + "_*.properties");
        }
        virtualThreads(hints);
    }

    /** The interfaces that Feign stands in for, whatever they are in the version of the SDK that is there. */
    private static List<String> apis(@Nullable ClassLoader loader) {
        try {
            Resource[] classes = new PathMatchingResourcePatternResolver(loader)
                    .getResources("classpath*:" + APIS.replace('.', '/') + "*" + SUFFIX);
            return List.of(classes).stream()
                    .map(Resource::getFilename)
                    .map(name -> APIS + name.substring(0, name.length() - ".class".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The client looks for them by name, since it runs on JDK 17 as well. */
    private static void virtualThreads(RuntimeHints hints) {
        hints.reflection()
                .registerType(Thread.class, type -> type.withMethod("ofVirtual", List.of(), ExecutableMode.INVOKE))
                .registerType(TypeReference.of("java.lang.Thread$Builder"), MemberCategory.INVOKE_PUBLIC_METHODS)
                .registerType(
                        Executors.class,
                        type -> type.withMethod(
                                "newThreadPerTaskExecutor",
                                List.of(TypeReference.of(ThreadFactory.class)),
                                ExecutableMode.INVOKE));
    }
}
