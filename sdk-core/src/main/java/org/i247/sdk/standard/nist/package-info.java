/**
 * Transactions of ANSI/NIST-ITL 1-2011 (Update 2015), the format in which police exchange prints and faces: read widely,
 * written strictly, traditional and XML. No I/O.
 */
@NullMarked
package org.i247.sdk.standard.nist;

import org.jspecify.annotations.NullMarked;
