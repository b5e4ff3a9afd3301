package org.i247.sandbox.faults;

import static org.i247.sandbox.faults.Row.row;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.i247.sandbox.Fault;
import org.i247.sandbox.SignatureFlaw;
import org.i247.sdk.error.ErrorCode;

/**
 * No-hits that the gateway's own key signs over something else than this answer to this attempt: less, more, in another
 * order, another request (contract, section 2).
 */
final class BindingRows {
    /** Status, request id, type and digest of the answer; method, target, context, type and digest of the request; its signature. */
    private static final List<String> COVERED = List.of(
            "\"@status\"",
            "\"request-id\"",
            "\"content-type\"",
            "\"content-digest\"",
            "\"@method\";req",
            "\"@target-uri\";req",
            "\"i247-context\";req",
            "\"content-type\";req",
            "\"content-digest\";req",
            "\"signature\";req;key=\"i247\"");

    private BindingRows() {}

    static Group group() {
        List<Row> rows = new ArrayList<>();
        rows.addAll(components());
        rows.addAll(requests());
        rows.addAll(digests());
        return new Group("What a signature covers", rows);
    }

    private static List<Row> components() {
        Stream<Row> shortened = IntStream.range(0, COVERED.size())
                .mapToObj(at -> base(
                        "without-"
                                + COVERED.get(at).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", ""),
                        "The signature does not cover " + words(COVERED.get(at)),
                        without(at),
                        "COMPONENTS"));
        Stream<Row> others = Stream.of(
                base("nothing", "The signature covers nothing", lines -> List.of(), "COMPONENTS"),
                base("reversed", "The components stand in reverse order", BindingRows::reversed, "COMPONENTS"),
                base("two-swapped", "Two components have changed places", lines -> swapped(lines, 0, 1), "COMPONENTS"),
                base(
                        "request-first",
                        "The request's components come first",
                        lines -> swapped(lines, 3, 4),
                        "COMPONENTS"),
                base(
                        "one-more",
                        "The signature covers one header more",
                        lines -> more(lines, "\"cache-control\": no-store"),
                        "COMPONENTS"),
                base(
                        "one-twice",
                        "The signature covers the status twice",
                        lines -> more(lines, lines.get(0)),
                        "COMPONENTS"),
                base(
                        "own-for-request",
                        "The answer's own digest stands in for the request's",
                        lines -> replaced(lines, 8, lines.get(3)),
                        "COMPONENTS"),
                base(
                        "component-unknown",
                        "The signature covers a component that nobody knows",
                        lines -> more(lines, "\"@moon\": full"),
                        "COMPONENTS"));
        return Stream.concat(shortened, others).toList();
    }

    private static List<Row> requests() {
        return List.of(
                base(
                        "another-status",
                        "The signature is that of a 404",
                        lines -> replaced(lines, 0, "\"@status\": 404"),
                        "SIGNATURE"),
                base(
                        "another-request-id",
                        "The signature is that of another request id",
                        lines -> replaced(lines, 1, "\"request-id\": q-0"),
                        "SIGNATURE"),
                base(
                        "another-type",
                        "The signature is that of another media type",
                        lines -> replaced(lines, 2, "\"content-type\": application/problem+json"),
                        "SIGNATURE"),
                base(
                        "another-method",
                        "The answer is one to a GET",
                        lines -> replaced(lines, 4, "\"@method\";req: GET"),
                        "SIGNATURE"),
                base(
                        "another-target",
                        "The answer is one to another database",
                        lines -> replaced(lines, 5, "\"@target-uri\";req: https://localhost/v1/vehicles/searches"),
                        "SIGNATURE"),
                base(
                        "another-context",
                        "The answer is one to another bureau",
                        lines -> replaced(lines, 6, "\"i247-context\";req: bureau=\"XA\""),
                        "SIGNATURE"),
                base(
                        "another-question",
                        "The answer is one to a question with other content",
                        lines -> replaced(
                                lines,
                                8,
                                "\"content-digest\";req: sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:"),
                        "SIGNATURE"),
                rejected(
                        "another-attempt",
                        "The answer is one to another attempt at the same question",
                        Fault.none().withSignature(SignatureFlaw.ofAnotherAttempt()),
                        "SIGNATURE"),
                row("replayed", "The answer to an earlier call with the same question comes again")
                        .asks((client, stage) -> {
                            Question.CLEAN_DOCUMENT.ask(client, stage);
                            stage.always(Fault.replayedAnswer());
                            return Question.CLEAN_DOCUMENT.ask(client, stage);
                        })
                        .fails(ErrorCode.UNVERIFIED_ANSWER, "200", "SIGNATURE")
                        .attempts(3)
                        .requests(4),
                row("replayed-hit-for-clean", "The answer to the question for another document comes")
                        .asks((client, stage) -> {
                            Question.STOLEN_DOCUMENT.ask(client, stage);
                            stage.always(Fault.replayedAnswer());
                            return Question.CLEAN_DOCUMENT.ask(client, stage);
                        })
                        .fails(ErrorCode.UNVERIFIED_ANSWER, "200", "SIGNATURE")
                        .attempts(3)
                        .requests(4),
                row(
                                "replayed-clean-for-hit",
                                "The no-hit of a clean document is the answer to the question for a stolen one")
                        .asks((client, stage) -> {
                            Question.CLEAN_DOCUMENT.ask(client, stage);
                            stage.always(Fault.replayedAnswer());
                            return Question.STOLEN_DOCUMENT.ask(client, stage);
                        })
                        .fails(ErrorCode.UNVERIFIED_ANSWER, "200", "SIGNATURE")
                        .attempts(3)
                        .requests(4));
    }

    private static List<Row> digests() {
        String empty = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
        return List.of(
                rejected("content-changed", "The content was changed on the way", Fault.changedContent(), "DIGEST"),
                rejected("digest-wrong", "The digest is that of other content", Fault.wrongDigest(), "DIGEST"),
                digest("digest-of-nothing", "The digest is that of no content", "sha-256=:" + empty + ":"),
                digest("digest-short", "The digest is half there", "sha-256=:47DEQpj8HBSa+/TImW+5JA==:"),
                digest("digest-empty", "The digest is empty", "sha-256=::"),
                digest("digest-sha-512-alone", "The only digest is one that is not checked", "sha-512=:" + empty + ":"),
                digest("digest-md5", "The only digest is MD5", "md5=:1B2M2Y8AsgTpgAmY7PhCfg==:"),
                digest("digest-a-text", "The digest is a text", "sha-256=\"" + empty + "\""),
                digest("digest-garbage", "The digest is no dictionary", "((("),
                rejected(
                        "digest-missing",
                        "The digest is taken away",
                        Fault.none().withoutHeader("Content-Digest"),
                        "CONTENT_NOT_COVERED"),
                rejected(
                        "type-missing",
                        "The media type is taken away",
                        Fault.none().withoutHeader("Content-Type"),
                        "CONTENT_NOT_COVERED"),
                rejected(
                        "request-id-missing",
                        "The request id is taken away",
                        Fault.none().withoutHeader("Request-Id"),
                        "COMPONENTS"),
                rejected(
                        "type-changed",
                        "Another media type stands in the place of the signed one",
                        line("Content-Type: text/plain"),
                        "SIGNATURE"),
                rejected(
                        "request-id-twice", "A second request id is put in", line("Request-Id: q-0"), "REPEATED_FIELD"),
                rejected(
                        "digest-twice",
                        "A second digest is put in",
                        line("Content-Digest: sha-256=:" + empty + ":"),
                        "SIGNATURE"),
                rejected("location-put-in", "A location is put in", line("Location: /v1/status"), "COMPONENTS"),
                rejected("retry-after-put-in", "A `Retry-After` is put in", line("Retry-After: 1"), "COMPONENTS"));
    }

    private static Row digest(String id, String happens, String value) {
        return rejected(id, happens, Fault.none().withHeader("Content-Digest", value), "DIGEST");
    }

    private static Row base(String id, String happens, UnaryOperator<List<String>> change, String reason) {
        return rejected(id, happens, Fault.none().withSignature(SignatureFlaw.base(change)), reason);
    }

    private static Row rejected(String id, String happens, Fault fault, String reason) {
        return row(id, happens)
                .given(stage -> stage.always(fault))
                .fails(ErrorCode.UNVERIFIED_ANSWER, "200", reason)
                .attempts(3);
    }

    private static Fault line(String further) {
        return Fault.none().withSignature(SignatureFlaw.lines(both -> more(both, further)));
    }

    private static String words(String component) {
        return "`" + component.replace("\"", "") + "`";
    }

    private static UnaryOperator<List<String>> without(int at) {
        return lines -> {
            List<String> fewer = new ArrayList<>(lines);
            fewer.remove(at);
            return fewer;
        };
    }

    private static List<String> more(List<String> lines, String further) {
        List<String> more = new ArrayList<>(lines);
        more.add(further);
        return more;
    }

    private static List<String> reversed(List<String> lines) {
        List<String> reversed = new ArrayList<>(lines);
        Collections.reverse(reversed);
        return reversed;
    }

    private static List<String> swapped(List<String> lines, int one, int other) {
        List<String> swapped = new ArrayList<>(lines);
        Collections.swap(swapped, one, other);
        return swapped;
    }

    private static List<String> replaced(List<String> lines, int at, String line) {
        List<String> replaced = new ArrayList<>(lines);
        replaced.set(at, line);
        return replaced;
    }
}
