/**
 * Whether a certificate of the gateway was revoked: by lists (RFC 5280) and by OCSP (RFC 6960). Nothing here is left to the
 * JDK's own check, whose fetches know no deadline but a global one, and which asks the network on its own account. The
 * bytes of a response are taken apart by Bouncy Castle; what proves it, signature and certificate, is the JDK's.
 */
@NullMarked
package org.i247.sdk.internal.revocation;

import org.jspecify.annotations.NullMarked;
