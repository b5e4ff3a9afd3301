package org.i247.sdk.internal.gateway;

import feign.Param;
import feign.RequestLine;
import feign.Response;

/** The code lists (contract, section 3). */
interface CodeListApi {
    @RequestLine(value = "GET /code-lists/{name}", decodeSlash = false)
    Response list(@Param("name") PathSegment name, AttemptOptions options);
}
