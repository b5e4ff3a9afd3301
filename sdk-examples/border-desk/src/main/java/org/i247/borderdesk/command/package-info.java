/** The command line: what may be typed, and which exit code comes of it. */
@NullMarked
package org.i247.borderdesk.command;

import org.jspecify.annotations.NullMarked;
