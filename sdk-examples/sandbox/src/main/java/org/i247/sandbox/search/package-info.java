/** Questions and answers (contract section 3): reading a query, matching, scores, pages. */
@NullMarked
package org.i247.sandbox.search;

import org.jspecify.annotations.NullMarked;
