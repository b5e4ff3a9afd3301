/** The help desk: what works between a client and its gateway, what does not, and what to do next. */
@NullMarked
package org.i247.sdk.diagnostics;

import org.jspecify.annotations.NullMarked;
