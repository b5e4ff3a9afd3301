package org.i247.sdk.error;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.i247.sdk.internal.text.Isolates;
import org.i247.sdk.internal.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A call that has no answer. It never means "nothing found". The subclasses say what the caller does next; the
 * {@linkplain #code() code} says what happened.
 *
 * <p>Messages, causes and {@link #toString()} never hold personal data, a query or the content of an answer.
 */
public abstract sealed class I247Exception extends RuntimeException
        permits InvalidRequestException,
                SetupException,
                UnavailableException,
                GatewayFaultException,
                UntrustedAnswerException {
    private static final long serialVersionUID = 1L;
    private static final Texts TEXTS = new Texts("/org/i247/sdk/error/errors");

    /** See the accessor. */
    private final Failure failure;

    I247Exception(Failure failure, @Nullable Throwable cause) {
        super(null, cause);
        this.failure = failure;
    }

    /**
     * What happened and what to do, in English. Put into words when it is read: most failures of an outage never are.
     *
     * @return one or a few sentences without personal data
     */
    @Override
    public final String getMessage() {
        return message(Locale.ENGLISH);
    }

    /**
     * The exception for a failure, of the subclass that its code asks for.
     *
     * @param failure what is known
     * @return a new exception
     */
    public static I247Exception of(Failure failure) {
        return of(failure, null);
    }

    /**
     * The exception for a failure with a cause.
     *
     * @param failure what is known
     * @param cause what led to it; the caller sees to it that its message holds no personal data
     * @return a new exception
     */
    public static I247Exception of(Failure failure, @Nullable Throwable cause) {
        Objects.requireNonNull(failure, "failure");
        return switch (NextStep.of(failure)) {
            case FIX_REQUEST -> new InvalidRequestException(failure, cause);
            case FIX_SETUP -> new SetupException(failure, cause);
            case WAIT -> new UnavailableException(failure, cause);
            case CALL_HELP_DESK -> new GatewayFaultException(failure, cause);
            case TREAT_AS_ATTACK -> new UntrustedAnswerException(failure, cause);
        };
    }

    /**
     * What is known of the failure: request id, reference, attempts, violations.
     *
     * @return the facts
     */
    public final Failure failure() {
        return failure;
    }

    /**
     * The stable code of the failure.
     *
     * @return the code
     */
    public final ErrorCode code() {
        return failure.code();
    }

    /**
     * Whether the same call may succeed later without a change.
     *
     * @return true if asking again makes sense
     */
    public final boolean isRetryable() {
        return failure.retryable();
    }

    /**
     * What happened and what to do, in a language; English if the SDK does not speak it. In a language that is written from right
     * to left, what is not (hosts, files, numbers) stands between the isolating marks of Unicode (UAX 9), which show nothing.
     *
     * @param locale the reader's language: Arabic, English, French, Spanish, or that of a language pack
     * @return one or a few sentences without personal data
     */
    public final String message(Locale locale) {
        return message(failure, locale);
    }

    private static String message(Failure failure, Locale locale) {
        String key = failure.code().value();
        String text = TEXTS.find(key, locale).orElseGet(() -> TEXTS.text("UNKNOWN", locale));
        List<String> arguments = failure.arguments().stream()
                .map(argument -> words(argument, failure, locale))
                .toList();
        StringBuilder message = new StringBuilder(Texts.fill(text, arguments));
        for (Violation violation : failure.violations()) {
            String words = words(violation, locale);
            message.append(' ')
                    .append(Isolates.in(violation.field(), locale))
                    .append(": ")
                    .append(words);
            message.append(words.endsWith(".") ? "" : ".");
        }
        String mark = failure.requestId()
                .map(id -> "[" + key + ", request " + id + "]")
                .orElse("[" + key + "]");
        return message.append(' ').append(Isolates.in(mark, locale)).toString();
    }

    /** A reason of ours in the reader's language, which has the same places as the text that it goes into; else as it is. */
    private static String words(String argument, Failure failure, Locale locale) {
        String key = "reason." + argument;
        Optional<String> reason = TEXTS.find(key, locale).map(text -> Texts.fill(text, failure.arguments(), locale));
        return TEXTS.all(locale).containsKey(key)
                ? reason.orElse(argument)
                : Isolates.in(reason.orElse(argument), locale);
    }

    /** Our own rules are worded in English, and by their code elsewhere. */
    private static String words(Violation violation, Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage())
                ? violation.message()
                : TEXTS.find("violation." + violation.rule(), locale)
                        .orElseGet(() -> Isolates.in(violation.message(), locale));
    }

    /** The usual words for a rule. */
    static String words(String rule, Locale locale) {
        return TEXTS.find("violation." + rule, locale).orElseGet(() -> TEXTS.text("violation.OTHER", locale));
    }
}
