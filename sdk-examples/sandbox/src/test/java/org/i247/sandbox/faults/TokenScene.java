package org.i247.sandbox.faults;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.i247.sandbox.Sandbox;
import org.i247.sandbox.SandboxIdentity;
import org.i247.sandbox.SoftHsm;
import org.i247.sdk.security.Identity;

/** Plays the rows of {@link TokenRows} in a process in which SoftHSM has tokens for them. */
final class TokenScene {
    private TokenScene() {}

    /**
     * Plays the rows.
     *
     * @param arguments the directory for what is written, and a library that locks
     */
    public static void main(String[] arguments) throws Exception {
        SoftHsm hsm = new SoftHsm();
        Map<String, SoftHsm.Token> tokens = new HashMap<>();
        for (String label : TokenRows.FILLED) {
            tokens.put(label, hsm.token(label));
        }
        SoftHsm.Token unopened = hsm.token(TokenRows.UNOPENED);
        try (Sandbox sandbox = Sandbox.start()) {
            SandboxIdentity identity = sandbox.identity();
            X509Certificate authority = (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(
                            Files.readAllBytes(sandbox.directory().resolve("ca.pem"))));
            for (SoftHsm.Token token : tokens.values()) {
                token.enter("tls", identity.tls(), authority);
                token.enter("signing", identity.signing(), authority);
            }
            tokens.put(TokenRows.UNOPENED, unopened);
            Scene scene = new Scene(Path.of(arguments[0]), sandbox);
            Filled filled =
                    new Filled(tokens, Path.of(arguments[1]), Keys.of(sandbox).identity());
            for (Row row : TokenRows.group(filled).rows()) {
                scene.play(row);
            }
        }
        System.exit(0); // the module has threads of its own
    }

    private record Filled(Map<String, SoftHsm.Token> tokens, Path lockingLibrary, Identity inMemory) implements Tokens {
        @Override
        public Path configuration(String token) {
            return of(token).configuration();
        }

        @Override
        public void remove(String token) throws IOException {
            of(token).remove();
        }

        private SoftHsm.Token of(String token) {
            return Objects.requireNonNull(tokens.get(token));
        }
    }
}
