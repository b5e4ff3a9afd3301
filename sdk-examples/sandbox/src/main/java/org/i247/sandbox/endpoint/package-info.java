/** The contract's targets (sections 3 and 7), once a request has been let in. */
@NullMarked
package org.i247.sandbox.endpoint;

import org.jspecify.annotations.NullMarked;
