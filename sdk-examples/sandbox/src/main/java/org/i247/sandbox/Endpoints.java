package org.i247.sandbox;

import java.net.URI;
import java.util.Optional;

/**
 * Where a client asks.
 *
 * @param gateway the gateway, or what stands before it
 * @param notices the stand-in for the public notices, if there is one
 */
record Endpoints(URI gateway, Optional<URI> notices) {
    Endpoints throughGateway(URI other) {
        return new Endpoints(other, notices);
    }
}
