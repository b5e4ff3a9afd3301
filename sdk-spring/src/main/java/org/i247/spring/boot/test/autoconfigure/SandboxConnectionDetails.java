package org.i247.spring.boot.test.autoconfigure;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.i247.sandbox.Sandbox;
import org.i247.sandbox.SandboxIdentity;
import org.i247.sdk.security.Identity;
import org.i247.sdk.security.Trust;
import org.i247.sdk.standard.BureauCode;
import org.i247.spring.boot.autoconfigure.I247ConnectionDetails;

/** The way to a sandbox, with the keys that it issued. */
final class SandboxConnectionDetails implements I247ConnectionDetails {
    private final Sandbox sandbox;
    private final InstantSource clock;

    SandboxConnectionDetails(Sandbox sandbox, InstantSource clock) {
        this.sandbox = sandbox;
        this.clock = clock;
    }

    @Override
    public List<String> getEndpoints() {
        return List.of(sandbox.endpoint().toString());
    }

    @Override
    public Identity getIdentity() {
        SandboxIdentity own = sandbox.identity();
        return Identity.fromPkcs12(own.keyStore(), own.keyStorePassword().toCharArray(), "tls", "signing", clock);
    }

    @Override
    public Trust getTrust() {
        Path files = sandbox.directory();
        return Trust.fromPem(files.resolve("ca.pem"), files.resolve("gateway-signing.pem"), clock);
    }

    @Override
    public BureauCode getBureau() {
        return BureauCode.of(sandbox.identity().bureau());
    }
}
