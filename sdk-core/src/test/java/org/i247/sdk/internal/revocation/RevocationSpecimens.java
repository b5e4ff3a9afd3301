package org.i247.sdk.internal.revocation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Objects;

/** An authority and a gateway's certificate that it issued. Nobody has the authority's key any more: nothing new is signed. */
final class RevocationSpecimens {
    static final X509Certificate AUTHORITY = certificate("authority.pem");
    static final X509Certificate GATEWAY = certificate("gateway.pem");
    /** All that was signed is good at this time. */
    static final Instant NOW = Instant.parse("2026-11-30T17:47:51Z");

    private RevocationSpecimens() {}

    /** What the authority signed, and nothing else counts. */
    static byte[] signed(String name) {
        return bytes(name);
    }

    private static X509Certificate certificate(String name) {
        try (InputStream in = open(name)) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        } catch (IOException | CertificateException e) {
            throw new AssertionError(name, e);
        }
    }

    private static byte[] bytes(String name) {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(RevocationSpecimens.class.getResourceAsStream("/revocation/" + name), name);
    }
}
