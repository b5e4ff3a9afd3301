package org.i247.sdk.internal.gateway;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import feign.Response;

/** What a text database can be asked and told, under its own path (contract, sections 3 and 5). Bytes in, a verified answer out. */
interface DatabaseApi {
    @RequestLine("POST /searches")
    Response search(byte[] body, AttemptOptions options);

    @RequestLine("POST /search-batches")
    Response searchBatch(byte[] body, AttemptOptions options);

    @RequestLine(value = "GET /records/{recordId}", decodeSlash = false)
    Response record(@Param("recordId") PathSegment recordId, AttemptOptions options);

    @RequestLine(value = "GET /records/{recordId}/images/{imageId}", decodeSlash = false)
    Response image(
            @Param("recordId") PathSegment recordId, @Param("imageId") PathSegment imageId, AttemptOptions options);

    @RequestLine("POST /records")
    Response create(byte[] body, AttemptOptions options);

    @RequestLine(value = "PUT /records/{recordId}", decodeSlash = false)
    Response replace(@Param("recordId") PathSegment recordId, byte[] body, AttemptOptions options);

    @RequestLine(value = "PUT /records/{recordId}/retention", decodeSlash = false)
    Response retain(@Param("recordId") PathSegment recordId, byte[] body, AttemptOptions options);

    @RequestLine(value = "POST /records/{recordId}/deletion", decodeSlash = false)
    Response delete(@Param("recordId") PathSegment recordId, byte[] body, AttemptOptions options);

    @RequestLine(value = "PUT /records/{recordId}/images/{imageId}", decodeSlash = false)
    @Headers("Content-Type: image/jpeg")
    Response putJpeg(
            @Param("recordId") PathSegment recordId,
            @Param("imageId") PathSegment imageId,
            byte[] body,
            AttemptOptions options);

    @RequestLine(value = "PUT /records/{recordId}/images/{imageId}", decodeSlash = false)
    @Headers("Content-Type: image/png")
    Response putPng(
            @Param("recordId") PathSegment recordId,
            @Param("imageId") PathSegment imageId,
            byte[] body,
            AttemptOptions options);
}
