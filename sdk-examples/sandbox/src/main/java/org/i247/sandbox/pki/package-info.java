/** The sandbox's own certificates: who issues them, whom they stand for, and the files that clients take them from. */
@NullMarked
package org.i247.sandbox.pki;

import org.jspecify.annotations.NullMarked;
