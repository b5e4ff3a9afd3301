/** Refusals and failures (contract section 9): their codes, their texts in four languages, and no offending value. */
@NullMarked
package org.i247.sandbox.problem;

import org.jspecify.annotations.NullMarked;
