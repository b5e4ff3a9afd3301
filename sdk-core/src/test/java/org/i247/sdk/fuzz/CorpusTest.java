package org.i247.sdk.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Replays every corpus through its target, without the fuzzer: what was found once is never found again. */
class CorpusTest {
    private static final String ROOT = "org.i247.sdk.";
    private static final MethodType TARGET = MethodType.methodType(void.class, byte[].class);

    @TestFactory
    Stream<DynamicTest> every_input_of_a_corpus_keeps_the_invariants() throws Exception {
        return files(corpora())
                .map(input -> DynamicTest.dynamicTest(
                        input.getParent().getFileName() + "/" + input.getFileName(), () -> replay(input)));
    }

    @Test
    void every_target_has_a_corpus_and_every_corpus_a_target() throws Exception {
        Path classes = resource("CorpusTest.class").getParent().getParent();
        List<String> targets = files(classes)
                .map(file ->
                        classes.relativize(file).toString().replace('/', '.').replace('\\', '.'))
                .filter(name -> name.endsWith("Fuzz.class"))
                .map(name -> name.substring(0, name.length() - ".class".length()))
                .toList();

        try (Stream<Path> corpora = Files.list(corpora())) {
            assertThat(corpora.map(corpus -> corpus.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(targets)
                    .isNotEmpty();
        }
    }

    private static void replay(Path input) throws Throwable {
        Class<?> target = Class.forName(ROOT + input.getParent().getFileName());
        MethodHandle method = MethodHandles.publicLookup().findStatic(target, "fuzzerTestOneInput", TARGET);
        method.invoke(Files.readAllBytes(input));
    }

    private static Stream<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }

    private static Path corpora() throws URISyntaxException {
        return resource("/fuzz");
    }

    private static Path resource(String name) throws URISyntaxException {
        URL resource = Objects.requireNonNull(CorpusTest.class.getResource(name), name);
        return Path.of(resource.toURI());
    }
}
