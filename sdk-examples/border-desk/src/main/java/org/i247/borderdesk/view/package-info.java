/** How results are shown: to people in their language, to programs as JSON. Nothing here asks anything. */
@NullMarked
package org.i247.borderdesk.view;

import org.jspecify.annotations.NullMarked;
