package org.i247.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.i247.sdk.I247Client;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What README shows compiles as it stands there, runs against the sandbox, and finds what it says. */
class ReadmeTest {
    @RegisterExtension
    static SandboxExtension extension = new SandboxExtension(Sandbox.builder().biometricTime(Duration.ZERO));

    private static final String FRAME = """
            import java.nio.file.Path;
            import java.time.Duration;
            import java.time.LocalDate;
            import java.util.*;
            import java.util.concurrent.CompletableFuture;
            import org.i247.sandbox.*;
            import org.i247.sandbox.proxy.*;
            import org.i247.sdk.*;
            import org.i247.sdk.art.*;
            import org.i247.sdk.audit.*;
            import org.i247.sdk.biometric.*;
            import org.i247.sdk.cooperation.*;
            import org.i247.sdk.crosscheck.*;
            import org.i247.sdk.document.*;
            import org.i247.sdk.error.*;
            import org.i247.sdk.person.*;
            import org.i247.sdk.query.*;
            import org.i247.sdk.record.*;
            import org.i247.sdk.spi.*;
            import org.i247.sdk.standard.*;
            import org.i247.sdk.standard.dna.*;
            import org.i247.sdk.vehicle.*;

            public class Scenes {
                private record Officer(java.util.function.Consumer<String> screen) {
                    void show(String line) {
                        screen.accept(line);
                    }
                }

                public static void play(
                        I247Client client,
                        Path clientProperties,
                        Path evidenceLog,
                        java.util.function.Consumer<String> screen,
                        LocalDate today)
                        throws Exception {
                    Officer officer = new Officer(screen);
                    %s
                    officer.show(later.get().getClass().getSimpleName());
                    officer.show(national.context().unit());
                }

                private static final class NationalGateway implements Gateway {
                    public <Q extends DatabaseQuery, R extends DatabaseRecord> Answer<R> search(
                            Database<Q, R> database, Q query, Page page, Attempt attempt) {
                        throw new UnsupportedOperationException();
                    }

                    public <Q extends DatabaseQuery, R extends DatabaseRecord> List<Outcome<R>> searchBatch(
                            Database<Q, R> database, List<Q> queries, Attempt attempt) {
                        throw new UnsupportedOperationException();
                    }

                    public <R extends DatabaseRecord> Optional<Versioned<R>> record(
                            Database<?, R> database, String recordId, Attempt attempt) {
                        throw new UnsupportedOperationException();
                    }

                    public Optional<Image> image(
                            Database<?, ?> database, String recordId, String imageId, Attempt attempt) {
                        throw new UnsupportedOperationException();
                    }

                    public ServiceStatus status(Attempt attempt) {
                        throw new UnsupportedOperationException();
                    }

                    public void close() {}
                }
            }
            """;

    @TempDir
    Path work;

    private List<String> blocks = List.of();

    @BeforeEach
    void readBlocks() throws IOException {
        blocks = Compilation.blocks("README.md");
    }

    @Test
    void theFirstAnswerIsAnswered(Sandbox sandbox) throws Exception {
        try (URLClassLoader loader = Compilation.of(work, "FirstAnswer", blocks.get(0))) {
            var ask = loader.loadClass("FirstAnswer").getDeclaredMethod("ask", Path.class);
            ask.setAccessible(true);

            assertThat(ask.invoke(null, sandbox.clientProperties())).isEqualTo("1 hit(s), reported by UO");
        }
    }

    @Test
    void theScenesPlayAsTheyAreTold(Sandbox sandbox) throws Exception {
        String scenes = FRAME.formatted(String.join("\n", blocks.subList(1, blocks.size())));
        Path log = work.resolve("evidence.jsonl");
        List<String> screen = new ArrayList<>();
        sandbox.owner().confirms(Duration.ZERO, null);

        try (URLClassLoader loader = Compilation.of(work, "Scenes", scenes);
                I247Client client = I247Client.builder()
                        .properties(sandbox.clientProperties())
                        .evidenceFile(log)
                        .build()) {
            loader.loadClass("Scenes")
                    .getMethod("play", I247Client.class, Path.class, Path.class, Consumer.class, LocalDate.class)
                    .invoke(
                            null,
                            client,
                            sandbox.clientProperties(),
                            log,
                            (Consumer<String>) screen::add,
                            LocalDate.of(2026, 11, 23));
        }

        assertThat(screen)
                .containsExactly(
                        "HIT: Stolen. A lead, not a ground to act: ask UO to confirm.",
                        "HIT, not known from []",
                        "HIT on [vin]",
                        "HIT, or not known: see the answers",
                        "HIT, caveats [CONFIRM_WITH_OWNER, ARMED, DANGEROUS]",
                        "clear",
                        "[Words of the name that are the same: 2.,"
                                + " One date of birth is less precise, and the other fits it.]",
                        "1 candidate(s): leads, for an expert",
                        "recorded",
                        "CONFIRMED",
                        "Peut être armé",
                        "Sound: true. HIT, proven: ANSWER",
                        "7 databases, contract 1.0",
                        "1.0",
                        "NoHit",
                        "airport-1");
    }
}
