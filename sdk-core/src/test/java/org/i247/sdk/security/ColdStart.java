package org.i247.sdk.security;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import org.i247.sdk.I247Client;
import org.i247.sdk.internal.signature.HeaderLines;
import org.i247.sdk.internal.signature.MessageSigner;
import org.i247.sdk.internal.signature.RequestSigner;

/** Loads identity and trust, builds a client and signs, in a run time of its own. Arguments: certificate, private key, provider, time. */
final class ColdStart {
    private ColdStart() {}

    public static void main(String[] arguments) {
        InstantSource clock = InstantSource.fixed(Instant.parse(arguments[3]));
        Path certificate = Path.of(arguments[0]);
        Identity identity = Identity.fromPem(certificate, Path.of(arguments[1]), null, clock);
        Trust trust = Trust.fromPem(certificate, certificate, clock);
        CryptographyProvider cryptography = arguments[2].equals("jdk")
                ? CryptographyProvider.jdk()
                : CryptographyProvider.bouncyCastleForEllipticCurves();
        I247Client.builder()
                .endpoints(URI.create("https://g.example"))
                .identity(identity)
                .trust(trust)
                .cryptography(cryptography)
                .clock(clock)
                .build()
                .close();
        MessageSigner key = MessageSigner.of(identity, cryptography);
        System.out.println("ready");
        byte[] value = key.sign("base".getBytes(StandardCharsets.US_ASCII));
        new RequestSigner(key, new SecureRandom(), clock).sign("GET", "https://g.example/", HeaderLines.none(), false);
        System.out.println(
                "signed " + value.length + " " + cryptography.ellipticCurves().getName());
    }
}
