/** A hit, confirmed or refuted by its owner. */
@NullMarked
package org.i247.immigration.confirmation;

import org.jspecify.annotations.NullMarked;
