/** JSON for values and no more, since {@code standard} stands on the JDK alone. Not exported. */
@NullMarked
package org.i247.sdk.standard.json;

import org.jspecify.annotations.NullMarked;
