/** Stolen works of art, described as Object ID does. */
@NullMarked
package org.i247.sdk.art;

import org.jspecify.annotations.NullMarked;
