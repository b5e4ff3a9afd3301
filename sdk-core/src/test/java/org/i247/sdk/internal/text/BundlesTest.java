package org.i247.sdk.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.i247.sdk.diagnostics.CheckKind;
import org.i247.sdk.diagnostics.CheckState;
import org.i247.sdk.document.AdministrativeDocumentType;
import org.i247.sdk.document.DocumentStatus;
import org.i247.sdk.document.TravelDocumentType;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.revocation.Finding;
import org.i247.sdk.internal.signature.RejectionReason;
import org.i247.sdk.person.MatchReason;
import org.i247.sdk.person.NoticeColour;
import org.i247.sdk.person.Sex;
import org.i247.sdk.query.Caveat;
import org.i247.sdk.query.Code;
import org.i247.sdk.query.DatabaseName;
import org.i247.sdk.query.DatabaseState;
import org.i247.sdk.query.HitStatus;
import org.i247.sdk.query.Purpose;
import org.i247.sdk.spi.KeyEvent.CertificateUse;
import org.i247.sdk.vehicle.VehicleCategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundlesTest {
    private static final String ERRORS = "/org/i247/sdk/error/errors";
    private static final String CODES = "/org/i247/sdk/query/codes";
    private static final String MATCH = "/org/i247/sdk/person/match";
    private static final String CHECKS = "/org/i247/sdk/diagnostics/checks";
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar"})
    void everyErrorCodeIsWordedInEveryLanguage(String language) throws Exception {
        Properties texts = load(ERRORS, language);
        for (var field : ErrorCode.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                assertThat(texts.stringPropertyNames()).contains(((ErrorCode) field.get(null)).value());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Purpose.class,
                DatabaseName.class,
                DatabaseState.class,
                HitStatus.class,
                Caveat.class,
                TravelDocumentType.class,
                AdministrativeDocumentType.class,
                DocumentStatus.class,
                VehicleCategory.class,
                NoticeColour.class,
                Sex.class
            })
    void everyKnownCodeHasALabelOfItsOwnInEveryLanguage(Class<? extends Code> type) throws Exception {
        for (var field : type.getFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                Code code = (Code) field.get(null);
                for (String language : new String[] {"en", "fr", "es", "ar"}) {
                    // A label that is missing reads as English or as the raw code.
                    assertThat(load(CODES, language).values()).contains(code.label(Locale.forLanguageTag(language)));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {ERRORS, CODES, MATCH, CHECKS})
    void allLanguagesHaveTheSameKeysAndPlaces(String base) throws IOException {
        Properties english = load(base, "en");
        for (String language : new String[] {"fr", "es", "ar"}) {
            Properties other = load(base, language);
            assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
            for (String key : english.stringPropertyNames()) {
                assertThat(places(other.getProperty(key)))
                        .as("%s in %s", key, language)
                        .isEqualTo(places(english.getProperty(key)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar"})
    void everyReasonOfAMatchIsWordedInEveryLanguage(String language) throws Exception {
        assertThat(load(MATCH, language).stringPropertyNames())
                .containsExactlyInAnyOrder(
                        Arrays.stream(MatchReason.Kind.values()).map(Enum::name).toArray(String[]::new));
    }

    @Test
    void everyReasonOfARefusalIsWorded() throws IOException {
        assertThat(load(ERRORS, "en").stringPropertyNames())
                .containsAll(Stream.of(RejectionReason.values(), Finding.values(), Expectation.values())
                        .flatMap(Arrays::stream)
                        .map(reason -> "reason." + reason)
                        .filter(reason -> !reason.equals("reason.GOOD"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es", "ar"})
    void whatASettingOrAFileShouldHaveBeenIsSaidInTheReadersLanguage(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        for (ErrorCode code : List.of(ErrorCode.CONFIGURATION_INVALID, ErrorCode.FILE_MALFORMED)) {
            for (Expectation expected : Expectation.values()) {
                Failure failure = Failure.of(code, "client.properties", expected.name(), "i247.other");
                String message = I247Exception.of(failure).message(locale);

                String english = load(ERRORS, "en").getProperty("reason." + expected);
                assertThat(message)
                        .as("%s %s", code, expected)
                        .doesNotContain(expected.name(), english, "{")
                        .contains("client.properties");
                assertThat(message.contains("i247.other")).as(message).isEqualTo(english.contains("{2}"));
            }
        }
    }

    @Test
    void aReasonThatIsNotInTheTextsStandsAsItIs() {
        assertThat(I247Exception.of(Failure.of(ErrorCode.FILE_MALFORMED, "f", "a list of ours"))
                        .message(Locale.FRENCH))
                .startsWith("Le fichier f n'est pas a list of ours.");
        assertThat(I247Exception.of(
                                Failure.of(ErrorCode.CONFIGURATION_INVALID, "k", Expectation.ABSENT_BESIDE.name(), "o"))
                        .message(Locale.GERMAN))
                .startsWith("The value of k cannot be used. It should be absent where o is set.");
    }

    @Test
    void everyKindStateAndUseOfACheckIsWorded() throws IOException {
        assertThat(load(CHECKS, "en").stringPropertyNames())
                .containsAll(Stream.of(
                                Arrays.stream(CheckKind.values()).map(kind -> "title." + kind),
                                Arrays.stream(CheckState.values()).map(state -> "state." + state),
                                Arrays.stream(CertificateUse.values()).map(use -> "word." + use))
                        .flatMap(all -> all)
                        .toList());
    }

    /** A key that nothing can ask for is found by its words: none of them stands in any class of the SDK. */
    @ParameterizedTest
    @ValueSource(strings = {ERRORS, CODES, MATCH, CHECKS})
    void noTextIsSuperfluous(String base) throws Exception {
        Set<String> words = wordsOfClasses();
        for (String key : load(base, "en").stringPropertyNames()) {
            String[] parts = key.split("\\.", 2);
            boolean whole = words.contains(key);
            boolean inParts = parts.length == 2
                    && words.contains(parts[0])
                    && Arrays.stream(parts[1].split("\\.", -1)).allMatch(words::contains);
            assertThat(whole || inParts || key.startsWith("bundle.")).as(key).isTrue();
        }
    }

    private static Set<String> wordsOfClasses() throws Exception {
        Path classes = Path.of(ErrorCode.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> all = Files.walk(classes)) {
            return all.filter(file -> file.toString().endsWith(".class"))
                    .map(BundlesTest::text)
                    .flatMap(text -> Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*")
                            .matcher(text)
                            .results())
                    .flatMap(found -> Stream.concat(
                            Stream.of(found.group()),
                            Arrays.stream(found.group().split("\\."))))
                    .collect(Collectors.toSet());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aLanguageThatIsNotThereReadsAsEnglishWhateverTheMachineSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.FRENCH);
            assertThat(DocumentStatus.STOLEN.label(Locale.GERMAN)).isEqualTo("Stolen");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void anUnknownCodeIsItsOwnLabel() {
        assertThat(new DocumentStatus("MELTED").label(Locale.ENGLISH)).isEqualTo("MELTED");
    }

    @Test
    void fillsPlaces() {
        assertThat(Texts.fill("{0} and {1} and {2}{", List.of("a", "{0}"))).isEqualTo("a and {0} and {");
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = PLACE.matcher(text);
        while (matcher.find()) {
            places.add(matcher.group());
        }
        return places;
    }

    private static Properties load(String base, String language) throws IOException {
        Properties properties = new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object key, Object text) {
                assertThat(super.put(key, text))
                        .as("%s twice in %s_%s", key, base, language)
                        .isNull();
                return null;
            }
        };
        try (var in =
                Objects.requireNonNull(BundlesTest.class.getResourceAsStream(base + "_" + language + ".properties"))) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
