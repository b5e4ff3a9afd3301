/** Many subjects at once: a passenger list against the databases, with one outcome for everybody who stands on it. */
@NullMarked
package org.i247.sdk.screening;

import org.jspecify.annotations.NullMarked;
