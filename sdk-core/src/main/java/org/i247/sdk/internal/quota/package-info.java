/**
 * What a gateway's answers say of its quotas ({@code RateLimit} and {@code RateLimit-Policy}), kept so that a request which
 * it would refuse is not sent. The fields are not signed: they are hints, and bounded as such.
 */
@NullMarked
package org.i247.sdk.internal.quota;

import org.jspecify.annotations.NullMarked;
