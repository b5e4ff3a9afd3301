/** The few interfaces that a country may implement. */
@NullMarked
package org.i247.sdk.spi;

import org.jspecify.annotations.NullMarked;
