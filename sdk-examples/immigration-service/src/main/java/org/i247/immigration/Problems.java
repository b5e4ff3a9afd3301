package org.i247.immigration;

import java.util.List;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.InvalidRequestException;
import org.i247.sdk.error.Violation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Says what is wrong by field and rule, and never repeats what was sent: neither to the caller nor in the log. */
@RestControllerAdvice
final class Problems extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ResponseEntity<Object> invalid(I247Exception invalid) {
        HttpStatus status =
                invalid instanceof InvalidRequestException ? HttpStatus.BAD_REQUEST : HttpStatus.INTERNAL_SERVER_ERROR;
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(status, invalid.message(LocaleContextHolder.getLocale()));
        problem.setProperty(
                "violations",
                invalid.failure().violations().stream()
                        .map(violation -> new BrokenRule(violation.field(), violation.rule()))
                        .toList());
        return ResponseEntity.of(problem).build();
    }

    /** Jackson's message quotes the text that it cannot read, so it goes nowhere. */
    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        Violation violation = new Violation("body", "FORMAT", "is a JSON object with mrz and officer");
        return invalid(I247Exception.of(Failure.of(ErrorCode.INVALID_QUERY).withViolations(List.of(violation))));
    }

    /** A bug: its message may hold anything, so the log gets only where it happened. */
    @ExceptionHandler
    ResponseEntity<Object> bug(RuntimeException bug) {
        StackTraceElement[] trace = bug.getStackTrace();
        LOG.error("{} at {}", bug.getClass().getName(), trace.length == 0 ? "unknown" : trace[0]);
        return ResponseEntity.of(ProblemDetail.forStatus(HttpStatus.INTERNAL_SERVER_ERROR))
                .build();
    }

    /** What is wrong, for a program. */
    private record BrokenRule(String field, String rule) {}
}
