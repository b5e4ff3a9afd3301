/** What a client does by itself, beside its calls: one thread, and what it looks after. */
@NullMarked
package org.i247.sdk.internal.upkeep;

import org.jspecify.annotations.NullMarked;
