/** The language that the officer reads. */
@NullMarked
package org.i247.immigration.language;

import org.jspecify.annotations.NullMarked;
