/** How a local copy is fetched, kept on the disk and looked up (contract, section 8). */
@NullMarked
package org.i247.sdk.internal.copy;

import org.jspecify.annotations.NullMarked;
