/** Values with rules of their own and no I/O: travel document zones, numbers, plates, dates, codes. */
@NullMarked
package org.i247.sdk.standard;

import org.jspecify.annotations.NullMarked;
