/** Bureaus that speak with each other (contract section 6). */
@NullMarked
package org.i247.sandbox.cooperation;

import org.jspecify.annotations.NullMarked;
