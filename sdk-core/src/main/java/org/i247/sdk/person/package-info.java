/** Suspected, wanted and missing persons. */
@NullMarked
package org.i247.sdk.person;

import org.jspecify.annotations.NullMarked;
