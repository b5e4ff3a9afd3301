package org.i247.immigration.problem;

import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import org.i247.immigration.language.OfficerTexts;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.GatewayFaultException;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.InvalidRequestException;
import org.i247.sdk.error.UnavailableException;
import org.i247.sdk.error.UntrustedAnswerException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Puts problems into words: a title, what to do, a code for programs; never what was sent. */
@Component
final class ProblemTexts {
    private final OfficerTexts texts;

    ProblemTexts(OfficerTexts texts) {
        this.texts = texts;
    }

    ProblemDetail of(Refusal refusal, Locale language) {
        return problem(
                refusal.status(),
                "immigration",
                refusal.name(),
                texts.text("problem." + refusal.name(), language),
                language);
    }

    /** What the web framework refuses: a path or method that is not there, another media type. */
    ProblemDetail of(HttpStatusCode status, Locale language) {
        String code = status.is4xxClientError() ? "NOT_SERVED" : "BUG";
        return problem(status, "immigration", code, texts.text("problem." + code, language), language);
    }

    /** What the SDK says, in its own words. */
    ProblemDetail of(I247Exception failure, Locale language) {
        ProblemDetail problem =
                problem(status(failure), "i247", failure.code().value(), failure.message(language), language);
        problem.setProperty("retryable", failure.isRetryable());
        failure.failure().requestId().ifPresent(id -> problem.setProperty("requestId", id));
        if (!failure.failure().violations().isEmpty()) {
            problem.setProperty(
                    "violations",
                    failure.failure().violations().stream()
                            .map(violation -> new BrokenRule(violation.field(), violation.rule()))
                            .toList());
        }
        return problem;
    }

    private ProblemDetail problem(HttpStatusCode status, String whose, String code, String detail, Locale language) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:" + whose + ":problem:" + code));
        // Not the path, which Spring would put here: whoever calls may have written anything into it.
        problem.setInstance(URI.create("urn:uuid:" + UUID.randomUUID()));
        problem.setTitle(texts.text("title." + titled(status.value()), language));
        problem.setProperty("code", code);
        return problem;
    }

    private static int titled(int status) {
        return switch (status) {
            case 401, 403, 404, 409, 502, 503 -> status;
            default -> status < 500 ? 400 : 500;
        };
    }

    private static HttpStatus status(I247Exception failure) {
        if (failure instanceof InvalidRequestException) {
            return failure.code().equals(ErrorCode.NOT_FOUND) ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST;
        }
        if (failure instanceof UnavailableException) {
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
        return failure instanceof GatewayFaultException || failure instanceof UntrustedAnswerException
                ? HttpStatus.BAD_GATEWAY
                : HttpStatus.INTERNAL_SERVER_ERROR;
    }

    /** What is wrong, for a program: the field and the rule, never the value. */
    private record BrokenRule(String field, String rule) {}
}
