/** A command-line border desk on the SDK's core alone: an example to run, to copy and to script against. */
@NullMarked
package org.i247.borderdesk;

import org.jspecify.annotations.NullMarked;
