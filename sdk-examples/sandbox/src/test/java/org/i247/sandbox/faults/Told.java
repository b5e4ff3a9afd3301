package org.i247.sandbox.faults;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.query.Answer;
import org.i247.sdk.query.Outcome;
import org.i247.sdk.query.ServiceStatus;

/**
 * What the caller was told.
 *
 * @param kind the answer in words; the code of a failure
 * @param failure the failure, if it was one, or what a write gives for its outcome
 */
record Told(String kind, Optional<I247Exception> failure) {
    private static final String CANCELLED = "CANCELLED";

    static Told by(Callable<?> call) throws Exception {
        try {
            Object answer = call.call();
            return answer instanceof Written written
                    ? new Told(written.words(), written.error())
                    : new Told(words(answer), Optional.empty());
        } catch (I247Exception e) {
            return failed(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof I247Exception failure) {
                return failed(failure);
            }
            throw e;
        } catch (CancellationException e) {
            return new Told(CANCELLED, Optional.empty());
        }
    }

    private static Told failed(I247Exception failure) {
        return new Told(failure.code().value(), Optional.of(failure));
    }

    private static String words(Object answer) {
        if (answer instanceof Answer<?> of) {
            return of.match(hits -> "HITS", noHit -> "NO_HIT", tooMany -> "TOO_MANY", incomplete -> "INCOMPLETE");
        }
        if (answer instanceof Outcome.Answered<?> answered) {
            return words(answered.answer());
        }
        if (answer instanceof Outcome.Failed<?> failed) {
            return failed.error().code().value();
        }
        if (answer instanceof List<?> several) {
            return several.stream().map(Told::words).collect(Collectors.joining(", "));
        }
        if (answer instanceof Optional<?> found) {
            return found.isPresent() ? "FOUND" : "NOTHING_THERE";
        }
        return answer instanceof ServiceStatus ? "STATUS" : answer.toString();
    }

    boolean isCancelled() {
        return kind.equals(CANCELLED);
    }

    /** Whether any part of it says that nothing was found. */
    boolean saysNoHit() {
        return kind.contains("NO_HIT");
    }

    /** All that a person or a log could come to see of the failure, in every language. */
    String everythingShown() {
        return failure.map(Told::shown).orElse("");
    }

    private static String shown(Throwable thrown) {
        StringBuilder all = new StringBuilder(thrown.toString());
        if (thrown instanceof I247Exception known) {
            for (String language : List.of("en", "fr", "es", "ar")) {
                all.append('\n').append(known.message(Locale.forLanguageTag(language)));
            }
            all.append('\n').append(known.failure()).append(known.failure().arguments());
        }
        if (thrown.getCause() != null) {
            all.append('\n').append(shown(thrown.getCause()));
        }
        for (Throwable suppressed : thrown.getSuppressed()) {
            all.append('\n').append(shown(suppressed));
        }
        return all.toString();
    }
}
