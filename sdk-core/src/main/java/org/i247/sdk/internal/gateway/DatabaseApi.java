package org.i247.sdk.internal.gateway;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import feign.Response;

/** What a text database can be asked, under its own path (contract, section 3). Bytes in, a verified answer out. */
interface DatabaseApi {
    @RequestLine("POST /searches")
    @Headers("Content-Type: application/json")
    Response search(byte[] body, AttemptOptions options);

    @RequestLine("POST /search-batches")
    @Headers("Content-Type: application/json")
    Response searchBatch(byte[] body, AttemptOptions options);

    @RequestLine(value = "GET /records/{recordId}", decodeSlash = false)
    Response record(@Param("recordId") PathSegment recordId, AttemptOptions options);

    @RequestLine(value = "GET /records/{recordId}/images/{imageId}", decodeSlash = false)
    Response image(
            @Param("recordId") PathSegment recordId, @Param("imageId") PathSegment imageId, AttemptOptions options);
}
