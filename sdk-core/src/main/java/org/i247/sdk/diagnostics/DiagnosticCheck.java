package org.i247.sdk.diagnostics;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.GatewayFaultException;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.SetupException;
import org.i247.sdk.error.UnavailableException;

/**
 * One thing that was looked at: what came of it, what was found, what to do. Immutable.
 *
 * @param kind what was looked at
 * @param subject which of them: host and port of an endpoint, the use of a certificate, the code of a database; empty if there
 *     is but one
 * @param state what came of it
 * @param finding what was found, as a stable code such as {@code CERTIFICATE_ENDS_SOON}; that of the failure if there is one
 * @param facts what the finding says in particular, in the order in which its text has it
 * @param failure why it failed, where that is a failure of a call or of the set-up
 */
public record DiagnosticCheck(
        CheckKind kind,
        String subject,
        CheckState state,
        String finding,
        List<DiagnosticFact> facts,
        Optional<Failure> failure) {
    /**
     * Keeps a check; nothing may be null.
     *
     * @param kind what was looked at
     * @param subject which of them
     * @param state what came of it
     * @param finding what was found
     * @param facts what the finding says in particular
     * @param failure why it failed
     */
    public DiagnosticCheck {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(finding, "finding");
        facts = List.copyOf(facts);
        Objects.requireNonNull(failure, "failure");
    }

    /**
     * A fact.
     *
     * @param name its name
     * @return its value, if it was found
     */
    public Optional<String> fact(String name) {
        return facts.stream()
                .filter(fact -> fact.name().equals(name))
                .map(DiagnosticFact::value)
                .findFirst();
    }

    /**
     * What was found, in words.
     *
     * @param locale the reader's language
     * @return a sentence or two, without personal data
     */
    public String found(Locale locale) {
        List<String> values = facts.stream().map(DiagnosticFact::value).toList();
        String main = failure.map(why -> CheckTexts.filled("found." + finding, why.arguments(), locale)
                        .orElseGet(() -> I247Exception.of(why).message(locale)))
                .orElseGet(() ->
                        CheckTexts.filled("found." + finding, values, locale).orElse(finding));
        // What a gateway showed that was not accepted tells more than why not.
        Optional<String> shown = failure.isPresent() && kind == CheckKind.TLS && !facts.isEmpty()
                ? CheckTexts.filled("found.TLS_SHOWN", values, locale)
                : Optional.empty();
        return shown.map(more -> main + " " + more).orElse(main);
    }

    /**
     * What to do next.
     *
     * @param locale the reader's language
     * @return a sentence or two; empty if there is nothing to do
     */
    public Optional<String> advice(Locale locale) {
        if (state == CheckState.FINE || state == CheckState.NOT_REACHED) {
            return Optional.empty();
        }
        Stream<String> reasons = failure.map(Failure::arguments).orElse(List.of()).stream()
                .map(reason -> "advice." + finding + "." + reason);
        return Stream.concat(reasons, Stream.of("advice." + finding, "advice." + step()))
                .flatMap(key -> CheckTexts.find(key, locale).stream())
                .findFirst();
    }

    private String step() {
        I247Exception exception = failure.map(I247Exception::of).orElse(null);
        if (exception instanceof SetupException) {
            return "SETUP";
        }
        if (exception == null || exception instanceof UnavailableException) {
            return "WAIT";
        }
        return exception instanceof GatewayFaultException ? "HELP_DESK" : "ATTACK";
    }
}
