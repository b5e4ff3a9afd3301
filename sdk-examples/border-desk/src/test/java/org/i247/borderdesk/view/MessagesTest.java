package org.i247.borderdesk.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.i247.borderdesk.check.ImportResult;
import org.i247.borderdesk.check.LogVerdict;
import org.i247.borderdesk.check.OutcomeKind;
import org.i247.borderdesk.check.Verdict;
import org.i247.borderdesk.check.WriteKind;
import org.i247.sdk.audit.EvidenceIssue;
import org.i247.sdk.audit.TracedCall;
import org.i247.sdk.record.ImportLine;
import org.i247.sdk.screening.ResultKind;
import org.i247.sdk.screening.ScreeningVerdict;
import org.i247.sdk.standard.MrzCheck;
import org.i247.sdk.standard.manifest.ListRule;
import org.i247.sdk.standard.manifest.ListSeverity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    static List<Language> languages() {
        return Language.own();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageHasTheSameKeysWithTheSamePlaces(Language language) throws IOException {
        Properties english = texts("messages", Language.EN);
        Properties texts = texts("messages", language);

        assertThat(texts.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(places(texts.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
        }
    }

    /** The dashes of an option change places in a text from right to left, so that nobody could type what he reads. */
    @Test
    void optionsStandIsolatedInTextsFromRightToLeft() throws IOException {
        Pattern loose = Pattern.compile("(?<![\u2068\\w-])--[a-z]");
        for (String kind : List.of("messages", "help")) {
            Properties texts = texts(kind, Language.AR);
            for (String key : texts.stringPropertyNames()) {
                String outside = texts.getProperty(key).replaceAll("\u2068[^\u2068\u2069]*\u2069", "");
                assertThat(loose.matcher(outside).find()).as(key).isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageHasTheSameHelp(Language language) throws IOException {
        assertThat(texts("help", language).stringPropertyNames())
                .isEqualTo(texts("help", Language.EN).stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyOutcomeVerdictAndCheckHasAText(Language language) {
        Messages messages = Messages.in(language);

        for (OutcomeKind kind : OutcomeKind.values()) {
            assertThat(messages.find("outcome." + kind)).isPresent();
        }
        for (Verdict verdict : Verdict.values()) {
            assertThat(messages.find("verdict." + verdict)).isPresent();
        }
        for (WriteKind kind : WriteKind.values()) {
            assertThat(messages.find("write." + kind)).isPresent();
            assertThat(messages.find("write." + kind + ".meaning")).isPresent();
        }
        for (ImportResult.Verdict verdict : ImportResult.Verdict.values()) {
            assertThat(messages.find("import." + verdict)).isPresent();
        }
        for (ImportLine.Result result : ImportLine.Result.values()) {
            assertThat(messages.find("import.line." + result)).isPresent();
        }
        for (LogVerdict verdict : LogVerdict.values()) {
            assertThat(messages.find("evidence." + verdict)).isPresent();
        }
        for (TracedCall.Proof proof : TracedCall.Proof.values()) {
            assertThat(messages.find("evidence.proof." + proof)).isPresent();
        }
        for (EvidenceIssue issue : EvidenceIssue.values()) {
            assertThat(messages.find("evidence.issue." + issue)).isPresent();
        }
        for (ResultKind kind : ResultKind.values()) {
            assertThat(messages.find("outcome." + kind)).isPresent();
        }
        for (ScreeningVerdict verdict : ScreeningVerdict.values()) {
            assertThat(messages.find("screen." + verdict)).isPresent();
        }
        for (ListSeverity severity : ListSeverity.values()) {
            assertThat(messages.find("screen.severity." + severity)).isPresent();
        }
        for (ListRule rule : rules()) {
            assertThat(messages.find("screen.rule." + rule)).isPresent();
        }
        for (MrzCheck check : MrzCheck.values()) {
            assertThat(messages.find("mrz-check." + check)).isPresent();
        }
    }

    private static List<ListRule> rules() {
        return Stream.of(ListRule.class.getFields())
                .map(field -> {
                    try {
                        return (ListRule) field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noVerdictReadsLikeAPartOfAnother(Language language) {
        Messages messages = Messages.in(language);

        for (Verdict one : Verdict.values()) {
            for (Verdict other : Verdict.values()) {
                if (one != other) {
                    assertThat(messages.text("verdict." + one)).doesNotContain(messages.text("verdict." + other));
                }
            }
        }
    }

    private static TreeSet<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    /** A key that nothing can ask for is found by its words: none of them stands in any class of the desk. */
    @Test
    void noTextIsSuperfluous() throws Exception {
        String words = classes();
        for (String key : texts("messages", Language.EN).stringPropertyNames()) {
            int first = key.indexOf('.');
            boolean whole = words.contains(key);
            boolean inParts = first > 0 && words.contains(key.substring(0, first + 1));
            assertThat(whole || inParts).as(key).isTrue();
        }
    }

    private static String classes() throws Exception {
        Path classes = Path.of(Messages.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    private static Properties texts(String kind, Language language) throws IOException {
        Properties texts = new Properties();
        String name = kind + "_" + language.tag() + ".properties";
        try (InputStream in = Messages.class.getResourceAsStream(name)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
