/** A passport at the counter: asked, recorded, shown. */
@NullMarked
package org.i247.immigration.check;

import org.jspecify.annotations.NullMarked;
