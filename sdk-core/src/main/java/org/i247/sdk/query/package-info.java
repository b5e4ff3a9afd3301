/** What every call takes and gives back: context, options, answer, hit, page, outcome, and the values of a record. */
@NullMarked
package org.i247.sdk.query;

import org.jspecify.annotations.NullMarked;
