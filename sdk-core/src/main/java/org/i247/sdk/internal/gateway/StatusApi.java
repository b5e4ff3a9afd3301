package org.i247.sdk.internal.gateway;

import feign.RequestLine;
import feign.Response;

/** The state of the service (contract, section 7). */
interface StatusApi {
    @RequestLine("GET /status")
    Response status(AttemptOptions options);
}
