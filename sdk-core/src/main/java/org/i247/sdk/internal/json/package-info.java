/** Strict I-JSON (RFC 7493), and the contract's answers and problems read from it. */
@NullMarked
package org.i247.sdk.internal.json;

import org.jspecify.annotations.NullMarked;
