package org.i247.sdk.internal.signature;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a signature can cover of a message. Immutable.
 *
 * @param method the method of a request
 * @param target the target of a request
 * @param requestTarget the target as it stands in the request line; null if it is path and query of the target
 * @param status the status of an answer
 * @param headers the header section
 * @param trailers the trailer section
 */
public record SignableMessage(
        @Nullable String method,
        @Nullable TargetUri target,
        @Nullable String requestTarget,
        @Nullable Integer status,
        HeaderLines headers,
        HeaderLines trailers) {
    /**
     * A request.
     *
     * @param method the method
     * @param target the target
     * @param headers the header section
     * @return the request
     */
    public static SignableMessage request(String method, TargetUri target, HeaderLines headers) {
        return new SignableMessage(method, target, null, null, headers, HeaderLines.none());
    }

    /**
     * An answer.
     *
     * @param status the status
     * @param headers the header section
     * @return the answer
     */
    public static SignableMessage answer(int status, HeaderLines headers) {
        return new SignableMessage(null, null, null, status, headers, HeaderLines.none());
    }

    /**
     * Where a request goes, as its request line says.
     *
     * @return the request target, if this is a request
     */
    Optional<String> lineTarget() {
        if (requestTarget != null) {
            return Optional.of(requestTarget);
        }
        return Optional.ofNullable(target).map(TargetUri::pathAndQuery);
    }

    @Override
    public String toString() {
        return status == null ? "request" : "answer " + status;
    }
}
