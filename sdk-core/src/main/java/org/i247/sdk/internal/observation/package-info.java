/** Who watches calls, and what is remembered of them. */
@NullMarked
package org.i247.sdk.internal.observation;

import org.jspecify.annotations.NullMarked;
