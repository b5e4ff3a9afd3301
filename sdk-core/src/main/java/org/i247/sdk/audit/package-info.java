/** Evidence of what was asked and answered, and its verifier. */
@NullMarked
package org.i247.sdk.audit;

import org.jspecify.annotations.NullMarked;
