/** What is told when something cannot be done (RFC 9457). */
@NullMarked
package org.i247.immigration.problem;

import org.jspecify.annotations.NullMarked;
