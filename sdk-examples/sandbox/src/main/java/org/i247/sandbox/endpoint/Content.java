package org.i247.sandbox.endpoint;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.i247.sandbox.json.IJson;

/**
 * What an endpoint answers.
 *
 * @param status the status
 * @param mediaType the media type, empty if there is no content
 * @param body the content
 * @param entityTag the {@code ETag}, if the answer has one
 * @param location the {@code Location} of what was made or begun
 * @param contentRange the {@code Content-Range} of a part
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and copied once more it would be slow
public record Content(
        int status,
        String mediaType,
        byte[] body,
        Optional<String> entityTag,
        Optional<String> location,
        Optional<String> contentRange) {
    /**
     * The whole of an answer, without a {@code Location}.
     *
     * @param status the status
     * @param mediaType the media type, empty if there is no content
     * @param body the content
     * @param entityTag the {@code ETag}, if the answer has one
     */
    public Content(int status, String mediaType, byte[] body, Optional<String> entityTag) {
        this(status, mediaType, body, entityTag, Optional.empty(), Optional.empty());
    }

    /**
     * JSON with status 200.
     *
     * @param value the value
     * @return the content
     */
    public static Content json(JsonNode value) {
        return new Content(200, "application/json", IJson.write(value), Optional.empty());
    }

    /**
     * JSON with status 202: what was asked for is begun.
     *
     * @param value the value
     * @return the content
     */
    public static Content accepted(JsonNode value) {
        return new Content(202, "application/json", IJson.write(value), Optional.empty());
    }

    /**
     * JSON of a version.
     *
     * @param value the value
     * @param entityTag its strong entity-tag
     * @return the content
     */
    public static Content json(JsonNode value, String entityTag) {
        return new Content(200, "application/json", IJson.write(value), Optional.of(entityTag));
    }

    /**
     * JSON of a version, with another status.
     *
     * @param status the status
     * @param value the value
     * @param entityTag its strong entity-tag
     * @return the content
     */
    public static Content json(int status, JsonNode value, String entityTag) {
        return new Content(status, "application/json", IJson.write(value), Optional.of(entityTag));
    }

    /**
     * 204: it was done, and there is nothing to say of it.
     *
     * @return the content
     */
    public static Content none() {
        return new Content(204, "", new byte[0], Optional.empty());
    }

    /**
     * 304: the client's version is the newest.
     *
     * @param entityTag its strong entity-tag
     * @return the content
     */
    public static Content notModified(String entityTag) {
        return new Content(304, "", new byte[0], Optional.of(entityTag));
    }

    /**
     * The same, and where what was made or begun is (contract, section 1: informative).
     *
     * @param place its path
     * @return the content
     */
    public Content at(String place) {
        return new Content(status, mediaType, body, entityTag, Optional.of(place), contentRange);
    }

    /**
     * 206: a part.
     *
     * @param mediaType the media type of the whole
     * @param part the part, one byte or more
     * @param first the place of its first byte in the whole
     * @param whole how many bytes the whole has
     * @return the content
     */
    public static Content part(String mediaType, byte[] part, int first, int whole) {
        String range = "bytes " + first + "-" + (first + part.length - 1) + "/" + whole;
        return new Content(206, mediaType, part, Optional.empty(), Optional.empty(), Optional.of(range));
    }

    /** Shows status and size only: the rest may be personal. */
    @Override
    public String toString() {
        return "Content[" + status + ", " + body.length + " bytes]";
    }
}
