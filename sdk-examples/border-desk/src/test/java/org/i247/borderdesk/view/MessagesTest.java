package org.i247.borderdesk.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.i247.borderdesk.check.ImportResult;
import org.i247.borderdesk.check.LogVerdict;
import org.i247.borderdesk.check.OutcomeKind;
import org.i247.borderdesk.check.Verdict;
import org.i247.borderdesk.check.WriteKind;
import org.i247.sdk.audit.EvidenceIssue;
import org.i247.sdk.audit.TracedCall;
import org.i247.sdk.record.ImportLine;
import org.i247.sdk.standard.MrzCheck;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasTheSameKeysWithTheSamePlaces(Language language) throws IOException {
        Properties english = texts(Language.EN);
        Properties texts = texts(language);

        assertThat(texts.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(places(texts.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasTheSameHelp(Language language) {
        assertThat(HelpTexts.in(language).keySet())
                .isEqualTo(HelpTexts.in(Language.EN).keySet());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
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
        for (MrzCheck check : MrzCheck.values()) {
            assertThat(messages.find("mrz-check." + check)).isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
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

    private static Properties texts(Language language) throws IOException {
        Properties texts = new Properties();
        String name = "messages_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
        try (InputStream in = Messages.class.getResourceAsStream(name)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
