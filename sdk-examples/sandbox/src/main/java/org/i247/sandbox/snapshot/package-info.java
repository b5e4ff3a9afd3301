/** Local copies of a database, for those who cannot ask the gateway (contract section 8). */
@NullMarked
package org.i247.sandbox.snapshot;

import org.jspecify.annotations.NullMarked;
