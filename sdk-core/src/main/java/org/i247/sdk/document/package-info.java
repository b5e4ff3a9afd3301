/** Stolen and lost travel documents, and stolen administrative documents. */
@NullMarked
package org.i247.sdk.document;

import org.jspecify.annotations.NullMarked;
