/** Keys and trust that change while the client runs. */
@NullMarked
package org.i247.sdk.internal.rotation;

import org.jspecify.annotations.NullMarked;
