/** Texts for people, by language. */
@NullMarked
package org.i247.sdk.internal.text;

import org.jspecify.annotations.NullMarked;
