/** How queries and contexts are built: every fault is found, not only the first. */
@NullMarked
package org.i247.sdk.internal.query;

import org.jspecify.annotations.NullMarked;
