package org.i247.sandbox;

import java.util.Optional;
import java.util.Set;

/**
 * What was asked and answered at the gateway, as it went over the wire; {@link SandboxBuilder#listener} hears of each.
 *
 * @param method the method
 * @param path the path without the query
 * @param headerNames the names of the request's headers, in small letters; their values may be personal or secret
 * @param traceParent the trace that the request belongs to (W3C Trace Context), if it says one
 * @param question the content of the request, perhaps none
 * @param status the status of the answer
 * @param mediaType the media type of the answer, empty if it has no content
 * @param answer the content of the answer, perhaps none
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record SandboxExchange(
        String method,
        String path,
        Set<String> headerNames,
        Optional<String> traceParent,
        byte[] question,
        int status,
        String mediaType,
        byte[] answer) {
    /** Copies the set. */
    public SandboxExchange {
        headerNames = Set.copyOf(headerNames);
    }

    /** Shows method, size and status only: the rest may be personal. */
    @Override
    public String toString() {
        return "SandboxExchange[" + method + ", " + question.length + " bytes, " + status + "]";
    }
}
