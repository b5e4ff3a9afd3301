/** The front door: the client and its builder. */
@NullMarked
package org.i247.sdk;

import org.jspecify.annotations.NullMarked;
