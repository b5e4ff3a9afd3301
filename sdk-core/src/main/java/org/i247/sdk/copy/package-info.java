/** Local copies of databases, for ships, vehicles and posts without a line (contract, section 8). */
@NullMarked
package org.i247.sdk.copy;

import org.jspecify.annotations.NullMarked;
