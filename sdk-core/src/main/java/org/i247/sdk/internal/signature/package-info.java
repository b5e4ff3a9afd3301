/**
 * HTTP Message Signatures (RFC 9421) and the profile of the contract (section 2). The client's side of the profile is
 * here; the sandbox builds the gateway's side from the same parts.
 */
@NullMarked
package org.i247.sdk.internal.signature;

import org.jspecify.annotations.NullMarked;
