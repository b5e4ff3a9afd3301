package org.i247.sdk.internal.gateway;

import feign.Param;
import feign.RequestLine;
import feign.Response;

/** The local copies (contract, section 8). */
interface SnapshotApi {
    @RequestLine(value = "GET /snapshots/{db}", decodeSlash = false)
    Response manifest(@Param("db") PathSegment database, AttemptOptions options);

    @RequestLine(value = "GET /snapshots/{db}/files/{file}", decodeSlash = false)
    Response file(@Param("db") PathSegment database, @Param("file") PathSegment file, AttemptOptions options);
}
