package org.i247.sdk.screening;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.i247.sdk.internal.ledger.Sha256;
import org.jspecify.annotations.Nullable;

/** What may differ from screening to screening. Immutable; safe for use by several threads if the listener is. */
public final class ScreeningOptions {
    /** The most batches that are under way at a database. */
    public static final int MOST_BATCHES = 64;

    private static final int USUAL_BATCHES = 32;
    private static final int USUAL_ROUNDS = 6;
    private static final int LEAST_SECRET = 16;
    private static final ScreeningOptions DEFAULTS =
            new ScreeningOptions(null, null, true, USUAL_BATCHES, USUAL_ROUNDS, null, each -> {}, null);

    private final @Nullable Path journal;
    private final byte @Nullable [] key;
    private final boolean inOrder;
    private final int batches;
    private final int rounds;
    private final @Nullable Long expected;
    private final Consumer<? super ScreeningProgress> listener;
    private final @Nullable Locale language;

    private ScreeningOptions(
            @Nullable Path journal,
            byte @Nullable [] key,
            boolean inOrder,
            int batches,
            int rounds,
            @Nullable Long expected,
            Consumer<? super ScreeningProgress> listener,
            @Nullable Locale language) {
        this.journal = journal;
        this.key = key;
        this.inOrder = inOrder;
        this.batches = batches;
        this.rounds = rounds;
        this.expected = expected;
        this.listener = listener;
        this.language = language;
    }

    /** {@return results in the order of the subjects, and no journal} */
    public static ScreeningOptions defaults() {
        return DEFAULTS;
    }

    /**
     * The same options with a journal, so that a screening that was ended by whatever goes on where it was: what was answered is
     * not asked again. The same subjects come in the same order then. The journal holds verdicts and ids of hits, and digests
     * under the secret: without it nobody can try out whether somebody stands on the list.
     *
     * @param file the journal; made if it is not there
     * @param secret 16 bytes or more, the same in each run, that only those know who know the list, such as the SHA-256 of the
     *     list itself
     * @return new options
     * @throws IllegalArgumentException if the secret is shorter
     */
    public ScreeningOptions withJournal(Path file, byte[] secret) {
        if (secret.length < LEAST_SECRET) {
            throw new IllegalArgumentException("a secret has " + LEAST_SECRET + " bytes or more");
        }
        return new ScreeningOptions(
                Objects.requireNonNull(file, "file"),
                Sha256.of(secret),
                inOrder,
                batches,
                rounds,
                expected,
                listener,
                language);
    }

    /**
     * The same options with results as they come: a slow answer does not hold up those behind it.
     *
     * @return new options
     */
    public ScreeningOptions asTheyCome() {
        return new ScreeningOptions(journal, key, false, batches, rounds, expected, listener, language);
    }

    /**
     * The same options with another bound of batches under way at a database; within it as many as the gateway bears.
     *
     * @param most 1 to 64
     * @return new options
     * @throws IllegalArgumentException if it is out of its range
     */
    public ScreeningOptions withBatches(int most) {
        if (most < 1 || most > MOST_BATCHES) {
            throw new IllegalArgumentException("1 to " + MOST_BATCHES + " batches are under way");
        }
        return new ScreeningOptions(journal, key, inOrder, most, rounds, expected, listener, language);
    }

    /**
     * The same options with another bound of rounds: how often a question is asked whose failure may pass. Waits for a quota are
     * not counted.
     *
     * @param most 1 to 20
     * @return new options
     * @throws IllegalArgumentException if it is out of its range
     */
    public ScreeningOptions withRounds(int most) {
        if (most < 1 || most > 20) {
            throw new IllegalArgumentException("1 to 20 rounds are made");
        }
        return new ScreeningOptions(journal, key, inOrder, batches, most, expected, listener, language);
    }

    /**
     * The same options for somebody who watches.
     *
     * @param watcher is told a few times a second, on the thread that takes the results
     * @param subjects how many there are, or nothing if nobody counted them
     * @return new options
     */
    public ScreeningOptions withProgress(Consumer<? super ScreeningProgress> watcher, @Nullable Long subjects) {
        return new ScreeningOptions(
                journal, key, inOrder, batches, rounds, subjects, Objects.requireNonNull(watcher, "watcher"), language);
    }

    /**
     * The same options with a language for the gateway's texts.
     *
     * @param of the reader's language
     * @return new options
     */
    public ScreeningOptions withLanguage(Locale of) {
        return new ScreeningOptions(journal, key, inOrder, batches, rounds, expected, listener, of);
    }

    Optional<ScreeningJournal> openJournal() {
        return journal == null || key == null ? Optional.empty() : Optional.of(ScreeningJournal.open(journal, key));
    }

    boolean inOrder() {
        return inOrder;
    }

    int batches() {
        return batches;
    }

    int rounds() {
        return rounds;
    }

    Optional<Long> expected() {
        return Optional.ofNullable(expected);
    }

    Consumer<? super ScreeningProgress> listener() {
        return listener;
    }

    Optional<Locale> language() {
        return Optional.ofNullable(language);
    }

    /** Returns what is set. */
    @Override
    public String toString() {
        return "ScreeningOptions[journal=" + (journal != null) + ", inOrder=" + inOrder + ", batches=" + batches + "]";
    }
}
