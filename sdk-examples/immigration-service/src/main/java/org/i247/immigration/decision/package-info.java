/** What an officer decides about a checked passport. */
@NullMarked
package org.i247.immigration.decision;

import org.jspecify.annotations.NullMarked;
