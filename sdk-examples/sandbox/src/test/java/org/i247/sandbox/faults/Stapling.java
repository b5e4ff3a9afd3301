package org.i247.sandbox.faults;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.i247.sandbox.Sandbox;
import org.i247.sdk.security.Revocation;
import org.i247.sdk.security.RevocationMode;

/**
 * A gateway that sends along what its authority says of its certificate (RFC 6066, section 8). The JDK's TLS does so where
 * properties of the whole process say it, so whoever arranges this has the stage to himself.
 */
final class Stapling {
    private static final String SWITCH = "jdk.tls.server.enableStatusRequestExtension";
    private static final String RESPONDER = "jdk.tls.stapling.responderURI";

    private Stapling() {}

    /** What a gateway's authority says. */
    interface Word {
        byte[] of(Sandbox gateway, byte[] question) throws IOException;
    }

    /** The client asks such a gateway, and heeds what comes with its certificate. */
    static Arrangement stapled(RevocationMode mode, Word word) {
        return stage -> {
            Sandbox[] gateway = new Sandbox[1];
            Responder responder = stage.keep(new Responder(question -> word.of(gateway[0], question)));
            stage.keep(() -> List.of(SWITCH, RESPONDER).forEach(System::clearProperty));
            Map.of(SWITCH, "true", RESPONDER, responder.address().toString()).forEach(System::setProperty);
            gateway[0] = stage.keep(Sandbox.start());
            Keys keys = Keys.of(gateway[0]);
            stage.client()
                    .endpoints(gateway[0].endpoint())
                    .identity(keys.identity())
                    .trust(keys.trust().withRevocation(Revocation.off().withOcsp(mode)));
            stage.countBy(gateway[0]::requests);
        };
    }
}
