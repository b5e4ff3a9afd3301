package org.i247.sdk.internal.evidence;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import org.i247.sdk.audit.OnEvidenceFailure;
import org.i247.sdk.error.SetupException;
import org.i247.sdk.internal.configuration.Key;
import org.i247.sdk.internal.configuration.Settings;
import org.i247.sdk.internal.text.Expectation;
import org.i247.sdk.spi.EvidenceStore;

/** What the configuration says of evidence. */
public final class EvidenceSettings {
    private final Settings settings;

    /**
     * The evidence of these settings.
     *
     * @param settings the settings
     */
    public EvidenceSettings(Settings settings) {
        this.settings = settings;
    }

    /**
     * The configured log.
     *
     * @param clock this machine's clock
     * @return a log in a file, not opened yet; empty if none is configured
     * @throws SetupException if a value cannot be used
     */
    public Optional<EvidenceStore> store(InstantSource clock) {
        Optional<Path> file = settings.path(Key.EVIDENCE_FILE);
        FileRule rule = new FileRule(
                settings.value(Key.EVIDENCE_SYNC, EvidenceSettings::sync, Expectation.ALWAYS_OR_NEVER)
                        .orElse(FileRule.DEFAULT.sync()),
                settings.count(Key.EVIDENCE_PART_BYTES).map(Integer::longValue).orElse(FileRule.DEFAULT.partBytes()),
                settings.time(Key.EVIDENCE_PART_AFTER).orElse(FileRule.DEFAULT.partAfter()));
        return file.map(path -> new FileEvidenceStore(path, rule, clock));
    }

    private static boolean sync(String word) {
        return switch (word) {
            case "always" -> true;
            case "never" -> false;
            default -> throw new IllegalArgumentException("neither always nor never");
        };
    }

    /**
     * What becomes of a call whose evidence cannot be written.
     *
     * @return refused if nothing is said
     * @throws SetupException if the value cannot be used
     */
    public OnEvidenceFailure onFailure() {
        return settings.value(
                        Key.EVIDENCE_ON_FAILURE,
                        word -> OnEvidenceFailure.valueOf(word.toUpperCase(Locale.ROOT)),
                        Expectation.REFUSE_OR_CONTINUE)
                .orElse(OnEvidenceFailure.REFUSE);
    }

    /**
     * When check points are due.
     *
     * @return the rule
     * @throws SetupException if a value cannot be used
     */
    public CheckPointRule checkPoints() {
        return new CheckPointRule(
                settings.count(Key.EVIDENCE_CHECK_POINT_RECORDS).orElse(CheckPointRule.DEFAULT.records()),
                settings.time(Key.EVIDENCE_CHECK_POINT_AFTER).orElse(CheckPointRule.DEFAULT.after()));
    }
}
