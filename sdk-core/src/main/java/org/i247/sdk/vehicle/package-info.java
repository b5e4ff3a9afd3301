/** Stolen vehicles. */
@NullMarked
package org.i247.sdk.vehicle;

import org.jspecify.annotations.NullMarked;
