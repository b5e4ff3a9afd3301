/**
 * Names of persons: their forms in a machine readable zone (ICAO Doc 9303-3), variants to ask for, and how well two of
 * them fit.
 */
@NullMarked
package org.i247.sdk.standard.name;

import org.jspecify.annotations.NullMarked;
