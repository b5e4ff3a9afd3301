/** Stolen and lost travel documents. */
@NullMarked
package org.i247.sdk.document;

import org.jspecify.annotations.NullMarked;
