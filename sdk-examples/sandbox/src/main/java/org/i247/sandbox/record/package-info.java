/** A bureau's own records (contract section 5). */
@NullMarked
package org.i247.sandbox.record;

import org.jspecify.annotations.NullMarked;
