/**
 * A country's own records: create, read, update, retain, delete, and many at once. What a write came to is a value of four
 * kinds, so that a write of which nobody knows is not taken for one that failed.
 */
@NullMarked
package org.i247.sdk.record;

import org.jspecify.annotations.NullMarked;
