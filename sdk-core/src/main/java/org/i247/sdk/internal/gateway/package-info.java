/**
 * The adapter that speaks the contract: one Feign target for each database and endpoint, over a client that signs each
 * attempt and lets no answer through that it has not verified.
 */
@NullMarked
package org.i247.sdk.internal.gateway;

import org.jspecify.annotations.NullMarked;
