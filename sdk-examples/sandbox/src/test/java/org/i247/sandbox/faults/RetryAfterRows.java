package org.i247.sandbox.faults;

import static org.i247.sandbox.faults.Row.row;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.i247.sandbox.Fault;
import org.i247.sandbox.SignatureFlaw;
import org.i247.sdk.error.ErrorCode;

/** {@code Retry-After} (RFC 9110, section 10.2.3) in every form. Without one that can be used the client waits as it would. */
final class RetryAfterRows {
    private RetryAfterRows() {}

    static Group group() {
        return new Group(
                "Retry-After",
                List.of(
                        said("seconds", "The gateway asks for one second", "1").waits(Duration.ofSeconds(1)),
                        date("date", "The gateway names a second that comes soon", "EEE, dd MMM yyyy HH:mm:ss 'GMT'"),
                        date(
                                "date-of-rfc-850",
                                "The gateway names a second that comes soon in the form of RFC 850",
                                "EEEE, dd-MMM-yy HH:mm:ss 'GMT'"),
                        date(
                                "date-of-c",
                                "The gateway names a second that comes soon in the form of C",
                                "EEE MMM ppd HH:mm:ss yyyy"),
                        said("zero", "The gateway asks for no wait at all", "0"),
                        said(
                                "date-in-the-past",
                                "The gateway names a date that is past",
                                "Sun, 06 Nov 1994 08:49:37 GMT"),
                        tooLong("longer-than-the-call", "The gateway asks for longer than the call may take", "31"),
                        tooLong("huge", "The gateway asks for thirty years", "946080000"),
                        tooLong(
                                "beyond-any-number",
                                "The gateway asks for more seconds than a long holds",
                                "9".repeat(40)),
                        tooLong(
                                "date-far-ahead",
                                "The gateway names a date in the year 2999",
                                "Tue, 01 Jan 2999 00:00:00 GMT"),
                        said("word", "The field says soon", "soon"),
                        said("negative", "The field says minus five", "-5"),
                        said("fraction", "The field says one and a half", "1.5"),
                        said("date-without-zone", "The field is a date without its zone", "Sun, 06 Nov 2994 08:49:37"),
                        said("other-digits", "The field is an Arabic-Indic digit in another coding", "\u00d9\u00a3"),
                        row("in-the-content-only", "The content alone asks for one second")
                                .given(stage -> stage.next(Fault.problem(503, "MAINTENANCE", Duration.ofSeconds(1))
                                        .withoutHeader("Retry-After")
                                        .withSignature(SignatureFlaw.base(lines -> lines.stream()
                                                .filter(line -> !line.startsWith("\"retry-after\""))
                                                .toList()))))
                                .attempts(2)
                                .waits(Duration.ofSeconds(1)),
                        row("unsigned", "A machine in between answers 503 and asks for one second")
                                .given(stage -> stage.next(unavailable("1").withSignature(SignatureFlaw.absent())))
                                .attempts(2)
                                .waits(Duration.ofSeconds(1)),
                        row("unsigned-and-huge", "A machine in between answers 503 and asks for thirty years")
                                .given(stage ->
                                        stage.always(unavailable("946080000").withSignature(SignatureFlaw.absent())))
                                .fails(ErrorCode.GATEWAY_UNREACHABLE, "503"),
                        row("quota", "The quota is used up for one second")
                                .given(stage -> stage.next(Fault.quotaExceeded(Duration.ofSeconds(1))))
                                .attempts(2)
                                .waits(Duration.ofSeconds(1)),
                        row("in-progress", "The same request is under way for one second more")
                                .given(stage ->
                                        stage.next(Fault.problem(409, "REQUEST_IN_PROGRESS", Duration.ofSeconds(1))))
                                .attempts(2)
                                .waits(Duration.ofSeconds(1)),
                        row("on-a-refusal", "A refusal that is final asks for one second")
                                .given(stage ->
                                        stage.always(Fault.problem(403, "ACCESS_DENIED", Duration.ofSeconds(1))))
                                .fails(ErrorCode.ACCESS_DENIED)));
    }

    private static Row said(String id, String happens, String value) {
        return row(id, happens)
                .given(stage -> stage.next(unavailable(value)))
                .attempts(2)
                .patiently();
    }

    private static Row tooLong(String id, String happens, String value) {
        return row(id, happens).given(stage -> stage.always(unavailable(value))).fails(ErrorCode.DATABASE_UNAVAILABLE);
    }

    private static Fault unavailable(String retryAfter) {
        return Fault.databaseUnavailable().withHeader("Retry-After", retryAfter);
    }

    private static Row date(String id, String happens, String form) {
        DateTimeFormatter formatter =
                DateTimeFormatter.ofPattern(form, Locale.ENGLISH).withZone(ZoneOffset.UTC);
        return row(id, happens)
                .given(stage ->
                        stage.next(unavailable(formatter.format(Instant.now().plusSeconds(3)))))
                .attempts(2)
                .waits(Duration.ofSeconds(1), Duration.ofSeconds(3));
    }
}
