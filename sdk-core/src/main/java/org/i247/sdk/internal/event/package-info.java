/** How what happens to a client reaches those who listen. */
@NullMarked
package org.i247.sdk.internal.event;

import org.jspecify.annotations.NullMarked;
