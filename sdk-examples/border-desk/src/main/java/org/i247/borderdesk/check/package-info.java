/** What is asked at the desk, and what comes of it; nothing of how it is shown. */
@NullMarked
package org.i247.borderdesk.check;

import org.jspecify.annotations.NullMarked;
