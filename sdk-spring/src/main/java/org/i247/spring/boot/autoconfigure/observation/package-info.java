/** Calls and attempts as observations of Micrometer, and as fields of the log. */
@NullMarked
package org.i247.spring.boot.autoconfigure.observation;

import org.jspecify.annotations.NullMarked;
