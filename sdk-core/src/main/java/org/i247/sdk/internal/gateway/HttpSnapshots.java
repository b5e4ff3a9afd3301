package org.i247.sdk.internal.gateway;

import feign.Response;
import java.util.Base64;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.i247.sdk.copy.CopyPart;
import org.i247.sdk.copy.SignedManifest;
import org.i247.sdk.internal.transport.HeaderLine;
import org.i247.sdk.query.Database;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Members;
import org.i247.sdk.spi.Attempt;

/** The part of the gateway that hands out local copies, over HTTPS (contract, section 8). Safe for use by several threads. */
record HttpSnapshots(Line line) {
    private static final String LINES = "application/x-ndjson";
    /** RFC 9110, section 14.4. */
    private static final Pattern CONTENT_RANGE = Pattern.compile("bytes ([0-9]{1,18})-([0-9]{1,18})/([0-9]{1,18})");

    /** Makes one exchange and verifies the answer. */
    interface Line {
        VerifiedAnswer ask(
                Database<?, ?> database,
                Attempt attempt,
                AttemptOptions options,
                BiFunction<SnapshotApi, AttemptOptions, Response> exchange);
    }

    SignedManifest manifest(Database<?, ?> database, Attempt attempt) {
        PathSegment path = PathSegment.of(database.path());
        return line.ask(database, attempt, new AttemptOptions(attempt), (api, options) -> api.manifest(path, options))
                .read(HttpSnapshots::manifest);
    }

    private static SignedManifest manifest(Members answer) {
        return new SignedManifest(base64(answer, "manifest"), base64(answer, "signature"));
    }

    private static byte[] base64(Members answer, String name) {
        String text = answer.text(name).orElseThrow(() -> new MemberException(name, "REQUIRED"));
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new MemberException(name, "FORMAT");
        }
    }

    CopyPart part(Database<?, ?> database, String file, long from, int length, Attempt attempt) {
        PathSegment path = PathSegment.of(database.path());
        PathSegment name = PathSegment.of(file);
        HeaderLine range = new HeaderLine("Range", "bytes=" + from + "-" + (from + length - 1));
        VerifiedAnswer answer = line.ask(
                database,
                attempt,
                new AttemptOptions(attempt, List.of(range)),
                (api, options) -> api.file(path, name, options));
        return part(answer, from, length);
    }

    /** The part that was asked for, or the whole file from a gateway that does not divide it. */
    private static CopyPart part(VerifiedAnswer answer, long from, int length) {
        boolean whole = answer.status() == VerifiedAnswer.OK;
        byte[] bytes = answer.bytes(whole ? VerifiedAnswer.OK : VerifiedAnswer.PARTIAL_CONTENT, LINES);
        if (whole) {
            return new CopyPart(0, bytes.length, bytes);
        }
        Matcher range = CONTENT_RANGE.matcher(answer.first("Content-Range").orElse(""));
        if (!range.matches()) {
            throw answer.malformed(new MemberException("Content-Range", "FORMAT"));
        }
        long first = Long.parseLong(range.group(1));
        long last = Long.parseLong(range.group(2));
        long total = Long.parseLong(range.group(3));
        if (first != from || last - first + 1 != bytes.length || bytes.length > length || last >= total) {
            throw answer.malformed(new MemberException("Content-Range", "CONTRADICTION"));
        }
        return new CopyPart(first, total, bytes);
    }
}
