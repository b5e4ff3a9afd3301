/** The gateway's side of the contract's signatures (section 2): it verifies requests and signs answers. */
@NullMarked
package org.i247.sandbox.signature;

import org.jspecify.annotations.NullMarked;
