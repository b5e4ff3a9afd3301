package org.i247.immigration.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.i247.sdk.error.I247Exception;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Tells each problem by RFC 9457, in the officer's language; what was sent is repeated neither to the caller nor in the log. */
@RestControllerAdvice
final class Problems extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final ProblemTexts texts;
    private final LocaleResolver languages;

    Problems(ProblemTexts texts, LocaleResolver languages) {
        this.texts = texts;
        this.languages = languages;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(RefusedException refused, HttpServletRequest request) {
        return answer(texts.of(refused.refusal(), language(request)));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> nobodySignedIn(AuthenticationException nobody, HttpServletRequest request) {
        return answer(texts.of(Refusal.NOT_SIGNED_IN, language(request)));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> denied(AccessDeniedException denied, HttpServletRequest request) {
        return answer(texts.of(Refusal.NOT_ALLOWED, language(request)));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> withoutAnswer(I247Exception failure, HttpServletRequest request) {
        ProblemDetail problem = texts.of(failure, language(request));
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(problem.getStatus());
        failure.failure()
                .retryAfter()
                .ifPresent(wait -> answer.header(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds())));
        return answer.body(problem);
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<ProblemDetail> notKept(RuntimeException failure, HttpServletRequest request) {
        return logged(failure, texts.of(Refusal.RECORD_NOT_KEPT, language(request)));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> bug(RuntimeException bug, HttpServletRequest request) {
        return logged(bug, texts.of(HttpStatus.INTERNAL_SERVER_ERROR, language(request)));
    }

    /** Jackson's message quotes the text that it cannot read, so it goes nowhere. */
    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return ResponseEntity.of(texts.of(Refusal.MALFORMED, language(request))).build();
    }

    /** The framework's own details repeat paths and parameters. */
    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception refused, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return ResponseEntity.status(status).headers(headers).body(texts.of(status, language(request)));
    }

    /** A message may hold anything, so the log gets only what it was, where, and by which number the caller knows it. */
    private static ResponseEntity<ProblemDetail> logged(RuntimeException failure, ProblemDetail problem) {
        StackTraceElement[] trace = failure.getStackTrace();
        LOG.error(
                "{}: {} at {}",
                problem.getInstance(),
                failure.getClass().getName(),
                trace.length == 0 ? "unknown" : trace[0]);
        return answer(problem);
    }

    private Locale language(HttpServletRequest request) {
        return languages.resolveLocale(request);
    }

    private Locale language(WebRequest request) {
        return language(((ServletWebRequest) request).getRequest());
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.of(problem).build();
    }
}
