package org.i247.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.i247.sdk.I247Client;
import org.i247.sdk.query.Caveat;
import org.i247.sdk.query.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the recipe pages show compiles as it stands there, runs against the sandbox, and finds what it says. */
@Timeout(60)
class RecipesTest {
    @RegisterExtension
    static final SandboxExtension GATEWAY =
            new SandboxExtension(Sandbox.builder().biometricTime(Duration.ZERO).publicNotices());

    private static final String FRAME = """
            import java.math.BigDecimal;
            import java.nio.charset.*;
            import java.nio.file.*;
            import java.security.*;
            import java.time.*;
            import java.util.*;
            import java.util.concurrent.CompletableFuture;
            import java.util.stream.Stream;
            import org.i247.sdk.*;
            import org.i247.sdk.art.*;
            import org.i247.sdk.biometric.*;
            import org.i247.sdk.cooperation.*;
            import org.i247.sdk.copy.*;
            import org.i247.sdk.crosscheck.*;
            import org.i247.sdk.diagnostics.*;
            import org.i247.sdk.document.*;
            import org.i247.sdk.notice.*;
            import org.i247.sdk.person.*;
            import org.i247.sdk.query.*;
            import org.i247.sdk.record.*;
            import org.i247.sdk.screening.*;
            import org.i247.sdk.standard.*;
            import org.i247.sdk.standard.dna.*;
            import org.i247.sdk.standard.manifest.*;
            import org.i247.sdk.standard.nist.*;
            import org.i247.sdk.vehicle.*;

            public class Recipe {
                private record Officer(java.util.function.Consumer<String> screen) {
                    void show(String line) {
                        screen.accept(line);
                    }
                }

                public static void play(
                        I247Client client,
                        Path properties,
                        Path file,
                        Path open,
                        Path keyStore,
                        char[] password,
                        java.security.cert.X509Certificate authority,
                        java.util.function.Consumer<String> screen)
                        throws Exception {
                    Officer officer = new Officer(screen);
                    Path directory = open.getParent();
                    %s
                }
            }
            """;

    @TempDir
    Path work;

    @Test
    void fingerprints() throws Exception {
        Path file = Files.write(
                work.resolve("prints.an2"), BiometricSpecimens.knownPrints().toBytes());

        assertThat(play("sdk-core/docs/fingerprints.md", file))
                .containsExactly(
                        "2 candidate(s), each a lead for an expert",
                        "1. " + Specimens.KNOWN_PRINTS_SUBJECT + ": 10 finger(s); ask " + Specimens.NEIGHBOUR,
                        "2. XA-P-2002, for an expert: 1 finger(s); ask " + Specimens.OTHER_OWNER);
    }

    @Test
    void dna_profiles() throws Exception {
        Path file = Path.of(System.getProperty("basedir")).resolve("../border-desk/specimens/profile-known.csv");

        assertThat(play("sdk-core/docs/dna-profiles.md", file))
                .containsExactly(
                        Specimens.KNOWN_PROFILE_SUBJECT + ": 7 loci, for an expert",
                        "FULL_MATCH: 7 matched, 0 mismatched, 7 not typed");
    }

    @Test
    void vehicles() throws Exception {
        Path file = Path.of(System.getProperty("basedir")).resolve("../border-desk/specimens/vehicles.csv");

        assertThat(play("sdk-core/docs/vehicles.md", file))
                .containsExactly(
                        Specimens.MOTORCYCLE_PLATE + ", 2025-08", "1 with this plate", "1 HIT", "2 CLEAR", "3 HIT");
    }

    @Test
    void records() throws Exception {
        int before = GATEWAY.sandbox().recordsIn(SandboxDatabase.VEHICLES);

        assertThat(play("sdk-core/docs/records.md"))
                .containsExactly(
                        "recorded, status LOST",
                        "somebody changed it",
                        "2: CREATED",
                        "3: CREATED",
                        "4: REFUSED",
                        "2 created");
        assertThat(GATEWAY.sandbox().recordsIn(SandboxDatabase.VEHICLES)).isEqualTo(before + 3);
    }

    @Test
    void hits_alerts_messages() throws Exception {
        GATEWAY.sandbox().owner().confirms(Duration.ZERO, "Seize the document");
        Path file = Files.writeString(work.resolve("numbers.txt"), "ZE000500\n");

        assertThat(play("sdk-core/docs/hits-alerts-messages.md", file))
                .startsWith("CONFIRMED: Seize the document", "A record expires", "Arrival of a wanted person")
                .contains(
                        "listening: true", "sent", "UO: Blank passports, 21 bytes", "UT: Nobody on the way reads this");
    }

    @Test
    void local_copies() throws Exception {
        List<String> said = play("sdk-core/docs/local-copies.md", work.resolve("unused"));

        assertThat(said).first().asString().matches("0 of [1-9]\\d* bytes are here");
        assertThat(said.get(said.size() - 4)).matches("([1-9]\\d*) of \\1 bytes are here");
        assertThat(said)
                .endsWith(
                        "1 file(s) fetched, first copy: true",
                        "HIT in the copy, a lead: ask the database when there is a line, then " + Specimens.NEIGHBOUR,
                        "not in the copy of SLTD; what came later it does not know");
    }

    @Test
    void languages() throws Exception {
        assertThat(play("sdk-core/docs/languages.md", work.resolve("unused")))
                .containsExactly(
                        Caveat.ARMED.label(Locale.FRENCH), Purpose.BORDER_CONTROL.label(Locale.forLanguageTag("es")));
    }

    @Test
    void diagnostics() throws Exception {
        assertThat(play("sdk-core/docs/diagnostics.md", work.resolve("unused")))
                .containsExactly(
                        "FINE, " + SandboxDatabase.values().length + " databases",
                        "Configuration: FILE_UNREADABLE",
                        "Réparez cela d'abord, puis relancez le contrôle.",
                        "README.txt certificates.txt configuration.txt events.txt evidence.txt log.txt report.json"
                                + " report.txt versions.txt");
        assertThat(work.resolve("support.zip")).exists();
    }

    @Test
    void passenger_lists() throws Exception {
        Path file = Files.writeString(
                work.resolve("list.csv"),
                "surname,given names,document number,issuing state\nERIKSSON,ANNA MARIA,L898902C3,UTO\nNOBODY,NINA,Q7654321,UTO\n");

        assertThat(play("sdk-core/docs/passenger-lists.md", file))
                .containsExactly("HIT: ERIKSSON · ANNA MARIA · L898902C3", "2 read, 1 hit");
    }

    @Test
    void public_notices() throws Exception {
        assertThat(play("sdk-core/docs/public-notices.md"))
                .containsExactly(Specimens.PUBLIC_RED_NOTICE + ", warrants of ARG", "1000 red notices, of 1000");
        assertThat(work).isDirectoryContaining(file -> file.endsWith("99000901"));
    }

    /** The other pages: what an officer sees when they are played. */
    static Stream<Arguments> pages() {
        return Stream.of(
                page(
                        "scene-passport",
                        "To the second line",
                        "UO [documentNumber, issuingCountry] [CONFIRM_WITH_OWNER]",
                        "STOLEN since 2026-01"),
                page(
                        "scene-vehicle",
                        "HIT, not known from []",
                        "matched on [vin], the record's plate: " + Specimens.STOLEN_PLATE),
                page(
                        "scene-arrivals",
                        "seat-12A: HIT [UO [CONFIRM_WITH_OWNER, ARMED, DANGEROUS]]",
                        "seat-12B: CLEAR []"),
                page("travel-documents", "Stolen blank, batch " + Specimens.STOLEN_BATCH, "11 similar numbers"),
                page(
                        "persons",
                        "Mind: [CONFIRM_WITH_OWNER, ARMED, DANGEROUS]",
                        "[Red notice]",
                        "[Words of the name that are the same in another script: 1.,"
                                + " Words that only one of the names has: 1.,"
                                + " One date of birth is less precise, and the other fits it., A nationality is the same.]",
                        "image/png"),
                page("administrative-documents", "HIT: STOLEN_BLANK"),
                page(
                        "works-of-art",
                        Specimens.STOLEN_PAINTING + ", [height 41 cm, width 32 cm]",
                        "height 41 cm; width 32 cm"));
    }

    private static Arguments page(String name, String... screen) {
        return Arguments.of(name, List.of(screen));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void each_scene_and_each_database_has_a_page(String page, List<String> screen) throws Exception {
        assertThat(play("sdk-core/docs/" + page + ".md")).containsExactlyElementsOf(screen);
    }

    private List<String> play(String page) throws Exception {
        return play(page, work.resolve("unused"));
    }

    private List<String> play(String page, Path file) throws Exception {
        String source = FRAME.formatted(String.join("\n", Compilation.blocks(page)));
        List<String> screen = new ArrayList<>();
        try (URLClassLoader loader = Compilation.of(work, "Recipe", source);
                I247Client client = I247Client.builder()
                        .properties(GATEWAY.sandbox().clientProperties())
                        .build()) {
            loader.loadClass("Recipe")
                    .getMethod(
                            "play",
                            I247Client.class,
                            Path.class,
                            Path.class,
                            Path.class,
                            Path.class,
                            char[].class,
                            X509Certificate.class,
                            Consumer.class)
                    .invoke(
                            null,
                            client,
                            GATEWAY.sandbox().clientProperties(),
                            file,
                            work.resolve("open"),
                            GATEWAY.sandbox().identity().keyStore(),
                            GATEWAY.sandbox().identity().keyStorePassword().toCharArray(),
                            Certificates.read(GATEWAY.sandbox().directory().resolve("ca.pem")),
                            (Consumer<String>) screen::add);
        }
        return screen;
    }
}
