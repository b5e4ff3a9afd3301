package org.i247.sandbox.faults;

import java.time.Clock;
import org.i247.sandbox.Sandbox;
import org.i247.sdk.security.Identity;
import org.i247.sdk.security.Trust;

/** Whom all rows ask as and believe, read once: opening a key store takes longer than a row. */
record Keys(Identity identity, Trust trust) {
    static Keys of(Sandbox sandbox) {
        return new Keys(
                Identity.fromPkcs12(
                        sandbox.identity().keyStore(),
                        sandbox.identity().keyStorePassword().toCharArray(),
                        "tls",
                        "signing",
                        Clock.systemUTC()),
                Trust.fromPem(
                        sandbox.directory().resolve("ca.pem"),
                        sandbox.directory().resolve("gateway-signing.pem"),
                        Clock.systemUTC()));
    }
}
