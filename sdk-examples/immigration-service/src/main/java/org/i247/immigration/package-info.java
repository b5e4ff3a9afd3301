/** An immigration service that asks INTERPOL's databases at the counter: an example to copy. */
@NullMarked
package org.i247.immigration;

import org.jspecify.annotations.NullMarked;
