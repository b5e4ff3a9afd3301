/** The line to INTERPOL's public notices API: no key, no signature, nothing that says who asks. */
@NullMarked
package org.i247.sdk.internal.notice;

import org.jspecify.annotations.NullMarked;
