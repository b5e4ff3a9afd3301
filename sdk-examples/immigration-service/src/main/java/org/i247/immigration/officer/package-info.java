/** Officers: who they are, how they sign in, and why they ask. */
@NullMarked
package org.i247.immigration.officer;

import org.jspecify.annotations.NullMarked;
