/** How a client and its gateway are looked at, and what of it may leave the house. */
@NullMarked
package org.i247.sdk.internal.diagnostics;

import org.jspecify.annotations.NullMarked;
