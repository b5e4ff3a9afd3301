/** INTERPOL's public notices: red, yellow, and of the UN Security Council, as anybody may read them. */
@NullMarked
package org.i247.sdk.notice;

import org.jspecify.annotations.NullMarked;
