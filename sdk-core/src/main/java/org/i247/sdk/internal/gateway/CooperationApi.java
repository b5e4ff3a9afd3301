package org.i247.sdk.internal.gateway;

import feign.Param;
import feign.RequestLine;
import feign.Response;

/** What bureaus say to each other (contract, section 6). Bytes in, a verified answer out. */
interface CooperationApi {
    @RequestLine(value = "POST /hits/{hitId}/confirmation-requests", decodeSlash = false)
    Response ask(@Param("hitId") PathSegment hitId, byte[] body, AttemptOptions options);

    @RequestLine(value = "GET /confirmation-requests/{confirmationId}", decodeSlash = false)
    Response confirmation(@Param("confirmationId") PathSegment confirmationId, AttemptOptions options);

    @RequestLine(value = "POST /confirmation-requests/{confirmationId}/answer", decodeSlash = false)
    Response answer(@Param("confirmationId") PathSegment confirmationId, byte[] body, AttemptOptions options);

    @RequestLine(value = "GET /{feed}?wait={wait}", decodeSlash = false)
    Response unacknowledged(@Param("feed") PathSegment feed, @Param("wait") long wait, AttemptOptions options);

    @RequestLine(value = "GET /{feed}?after={after}&wait={wait}", decodeSlash = false)
    Response after(
            @Param("feed") PathSegment feed,
            @Param("after") QueryValue after,
            @Param("wait") long wait,
            AttemptOptions options);

    @RequestLine(value = "POST /{feed}/{id}/acknowledgement", decodeSlash = false)
    Response acknowledge(@Param("feed") PathSegment feed, @Param("id") PathSegment id, AttemptOptions options);

    @RequestLine("POST /messages")
    Response send(byte[] body, AttemptOptions options);

    @RequestLine(value = "GET /bureaus/{bureau}/certificates", decodeSlash = false)
    Response certificates(@Param("bureau") PathSegment bureau, AttemptOptions options);
}
