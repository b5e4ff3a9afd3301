package org.i247.sdk.internal.gateway;

import feign.Response;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.Violation;
import org.i247.sdk.internal.json.StrictJson;
import org.i247.sdk.internal.transport.HeaderLine;
import org.i247.sdk.query.Image;
import org.i247.sdk.query.Members;
import org.i247.sdk.record.RecordWrite;
import org.i247.sdk.spi.Attempt;

/**
 * How a write stands on the wire (contract, section 5): the same to the byte whenever it is sent. Immutable.
 *
 * @param condition the version that is changed, if the write names one
 * @param status of the answer that says that it was carried out
 * @param exchange sends it
 */
record WriteRequest(List<HeaderLine> condition, int status, Exchange exchange) {
    /** One strong entity-tag (RFC 9110, section 8.8.3); a weak one, a list or {@code *} is no version. */
    static final Pattern STRONG_TAG = Pattern.compile("\"[\\x21\\x23-\\x7e\\x80-\\xff]*\"");

    private static final int MAX_IMAGE_BYTES = 10 * 1024 * 1024;
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;

    WriteRequest {
        condition = List.copyOf(condition);
    }

    /** Sends a request to a database of an endpoint. */
    @FunctionalInterface
    interface Exchange {
        Response send(DatabaseApi api, AttemptOptions options);
    }

    /** The request for a write; throws if something would never get through, before anything is sent. */
    static WriteRequest of(RecordWrite write) {
        if (write instanceof RecordWrite.Create create) {
            byte[] body = record(create.record());
            return of(Optional.empty(), CREATED, (api, options) -> api.create(body, options));
        }
        if (write instanceof RecordWrite.Replace replace) {
            PathSegment id = PathSegment.of(replace.recordId());
            byte[] body = record(replace.record());
            return of(Optional.of(replace.version()), OK, (api, options) -> api.replace(id, body, options));
        }
        if (write instanceof RecordWrite.Retain retain) {
            PathSegment id = PathSegment.of(retain.recordId());
            byte[] body = StrictJson.write(Members.builder()
                    .put("retainUntil", retain.retainUntil().toString())
                    .put("reason", retain.reason().reveal())
                    .build());
            return of(Optional.of(retain.version()), OK, (api, options) -> api.retain(id, body, options));
        }
        if (write instanceof RecordWrite.Delete delete) {
            PathSegment id = PathSegment.of(delete.recordId());
            byte[] body = StrictJson.write(
                    Members.builder().put("reason", delete.reason().reveal()).build());
            return of(Optional.of(delete.version()), NO_CONTENT, (api, options) -> api.delete(id, body, options));
        }
        return picture((RecordWrite.PutImage) write);
    }

    private static WriteRequest picture(RecordWrite.PutImage write) {
        PathSegment id = PathSegment.of(write.recordId());
        PathSegment imageId = PathSegment.of(write.imageId());
        Image image = write.image();
        byte[] bytes = image.bytes();
        boolean jpeg = image.mediaType().equals("image/jpeg");
        if (!jpeg && !image.mediaType().equals("image/png")) {
            throw wrong("image", "FORMAT", "is image/jpeg or image/png");
        }
        if (bytes.length == 0 || bytes.length > MAX_IMAGE_BYTES) {
            throw wrong("image", "RANGE", "has 1 byte to 10 MiB");
        }
        return of(
                Optional.empty(),
                OK,
                (api, options) ->
                        jpeg ? api.putJpeg(id, imageId, bytes, options) : api.putPng(id, imageId, bytes, options));
    }

    private static WriteRequest of(Optional<String> version, int status, Exchange exchange) {
        if (version.filter(tag -> !STRONG_TAG.matcher(tag).matches()).isPresent()) {
            throw wrong("version", "FORMAT", "is the version of a record that was read");
        }
        List<HeaderLine> condition =
                version.map(tag -> new HeaderLine("If-Match", tag)).stream().toList();
        return new WriteRequest(condition, status, exchange);
    }

    private static byte[] record(Members record) {
        return StrictJson.write(Members.builder().put("record", record).build());
    }

    private static I247Exception wrong(String field, String rule, String message) {
        return I247Exception.of(
                Failure.of(ErrorCode.INVALID_RECORD).withViolations(List.of(new Violation(field, rule, message))));
    }

    AttemptOptions options(Attempt attempt) {
        return new AttemptOptions(attempt, condition);
    }
}
