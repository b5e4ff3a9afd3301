/** JSON as the contract wants it (section 1): I-JSON, read strictly. */
@NullMarked
package org.i247.sandbox.json;

import org.jspecify.annotations.NullMarked;
