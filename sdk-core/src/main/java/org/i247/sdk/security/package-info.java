/** Who we are and whom we believe: identities, trust, and who computes the signatures. */
@NullMarked
package org.i247.sdk.security;

import org.jspecify.annotations.NullMarked;
