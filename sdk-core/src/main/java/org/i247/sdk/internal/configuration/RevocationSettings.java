package org.i247.sdk.internal.configuration;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.i247.sdk.error.SetupException;
import org.i247.sdk.internal.text.Expectation;
import org.i247.sdk.security.Revocation;
import org.i247.sdk.security.RevocationMode;

/** What the configuration says of revocation. Nothing is guessed: what is half said is an error. */
final class RevocationSettings {
    private static final String OF_CERTIFICATE = "certificate";

    private RevocationSettings() {}

    /**
     * The configured sources; both are off if nothing is said. Blocks while it reads.
     *
     * @throws SetupException if a mode has nothing to work with, or files or a responder have no mode that uses them
     */
    static Revocation revocation(Settings settings) {
        return withOcsp(withLists(Revocation.off(), settings), settings);
    }

    private static Revocation withLists(Revocation revocation, Settings settings) {
        List<Path> files = settings.paths(Key.CRL_FILES);
        RevocationMode mode = mode(settings, Key.CRL_MODE, !files.isEmpty());
        if (mode == RevocationMode.OFF) {
            return revocation;
        }
        if (files.isEmpty()) {
            throw Settings.missing(Key.CRL_FILES);
        }
        return revocation.withListFiles(mode, files);
    }

    private static Revocation withOcsp(Revocation revocation, Settings settings) {
        boolean asks = settings.text(Key.OCSP_RESPONDER).isPresent();
        RevocationMode mode = mode(settings, Key.OCSP_MODE, asks);
        if (mode == RevocationMode.OFF || !asks) {
            return revocation.withOcsp(mode);
        }
        return settings.value(
                        Key.OCSP_RESPONDER,
                        text -> withResponder(revocation, mode, text),
                        Expectation.AN_OCSP_RESPONDER)
                .orElseThrow();
    }

    private static Revocation withResponder(Revocation revocation, RevocationMode mode, String responder) {
        return responder.equals(OF_CERTIFICATE)
                ? revocation.withOcspResponderOfCertificate(mode)
                : revocation.withOcspResponder(mode, URI.create(responder));
    }

    private static RevocationMode mode(Settings settings, Key key, boolean needed) {
        return settings.value(key, RevocationMode::ofSetting, Expectation.A_REVOCATION_MODE)
                .orElseGet(() -> {
                    if (needed) {
                        throw Settings.missing(key);
                    }
                    return RevocationMode.OFF;
                });
    }
}
