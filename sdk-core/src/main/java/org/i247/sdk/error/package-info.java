/**
 * One sealed exception tree, cut by what the caller does next: fix the request, fix the set-up, wait, call the help
 * desk, or treat it as an attack.
 */
@NullMarked
package org.i247.sdk.error;

import org.jspecify.annotations.NullMarked;
