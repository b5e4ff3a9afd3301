/** An immigration service that checks passports: an example to copy. */
@NullMarked
package org.i247.immigration;

import org.jspecify.annotations.NullMarked;
