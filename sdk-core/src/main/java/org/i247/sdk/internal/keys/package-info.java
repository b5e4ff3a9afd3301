/** Key material as it comes from files and stores, and the signature algorithms that fit it. */
@NullMarked
package org.i247.sdk.internal.keys;

import org.jspecify.annotations.NullMarked;
