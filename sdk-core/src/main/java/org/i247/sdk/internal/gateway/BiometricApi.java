package org.i247.sdk.internal.gateway;

import feign.Param;
import feign.RequestLine;
import feign.Response;

/** What a biometric database can be asked, under its own path (contract, section 4). */
interface BiometricApi {
    @RequestLine("POST /searches")
    Response submit(byte[] body, AttemptOptions options);

    @RequestLine(value = "GET /searches/{searchId}", decodeSlash = false)
    Response poll(@Param("searchId") PathSegment searchId, AttemptOptions options);
}
