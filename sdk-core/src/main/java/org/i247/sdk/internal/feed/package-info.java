/** Listening to an inbox: at least once, in order, through restarts and faults. */
@NullMarked
package org.i247.sdk.internal.feed;

import org.jspecify.annotations.NullMarked;
