/** Who asks and why, as the application knows it. */
@NullMarked
package org.i247.spring.context;

import org.jspecify.annotations.NullMarked;
