/** One traveller or one vehicle against several databases at the same time. */
@NullMarked
package org.i247.sdk.crosscheck;

import org.jspecify.annotations.NullMarked;
