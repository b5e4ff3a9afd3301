/** Leaves evidence of each call: before its first byte leaves, and when it ends. */
@NullMarked
package org.i247.sdk.internal.evidence;

import org.jspecify.annotations.NullMarked;
