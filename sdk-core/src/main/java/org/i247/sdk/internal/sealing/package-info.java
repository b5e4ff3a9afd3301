/** Messages sealed end to end by CMS (RFC 5652, RFC 5083): the one place that knows how. */
@NullMarked
package org.i247.sdk.internal.sealing;

import org.jspecify.annotations.NullMarked;
