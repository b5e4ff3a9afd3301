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
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and copied once more it would be slow
public record Content(
        int status, String mediaType, byte[] body, Optional<String> entityTag, Optional<String> location) {
    /**
     * An answer without a {@code Location}.
     *
     * @param status the status
     * @param mediaType the media type, empty if there is no content
     * @param body the content
     * @param entityTag the {@code ETag}, if the answer has one
     */
    public Content(int status, String mediaType, byte[] body, Optional<String> entityTag) {
        this(status, mediaType, body, entityTag, Optional.empty());
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
        return new Content(status, mediaType, body, entityTag, Optional.of(place));
    }

    /** Shows status and size only: the rest may be personal. */
    @Override
    public String toString() {
        return "Content[" + status + ", " + body.length + " bytes]";
    }
}
