package org.i247.sandbox.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A request as it arrived.
 *
 * @param method the method
 * @param authority host and port as sent
 * @param target path and query as sent
 * @param headers the header lines; lines of one name keep their order
 * @param body the content, empty if there is none
 * @param tooLarge whether the content was larger than the bound; it was then not read
 * @param tlsKeyId the SHA-256 of the certificate that the client showed in TLS, in base64url
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and copied once more it would be slow
public record HttpRequest(
        String method,
        String authority,
        String target,
        List<HeaderField> headers,
        byte[] body,
        boolean tooLarge,
        String tlsKeyId) {
    /** Copies the list. */
    public HttpRequest {
        headers = List.copyOf(headers);
    }

    /**
     * The values of a header.
     *
     * @param name the name, in any case
     * @return a value for each line
     */
    public List<String> values(String name) {
        return headers.stream()
                .filter(field -> field.name().equalsIgnoreCase(name))
                .map(HeaderField::value)
                .toList();
    }

    /**
     * The value of a header's first line.
     *
     * @param name the name, in any case
     * @return the value, if the header is there
     */
    public Optional<String> value(String name) {
        return values(name).stream().findFirst();
    }

    /**
     * The names of the headers.
     *
     * @return each once, in small letters
     */
    public Set<String> headerNames() {
        return headers.stream()
                .map(field -> field.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The target without its query.
     *
     * @return the path as sent
     */
    public String path() {
        int mark = target.indexOf('?');
        return mark < 0 ? target : target.substring(0, mark);
    }

    /** Shows method and size only: the rest may be personal. */
    @Override
    public String toString() {
        return "HttpRequest[" + method + ", " + body.length + " bytes]";
    }
}
