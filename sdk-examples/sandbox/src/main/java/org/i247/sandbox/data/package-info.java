/** What the sandbox holds: records, the values that they are found by, and how they are invented. */
@NullMarked
package org.i247.sandbox.data;

import org.jspecify.annotations.NullMarked;
