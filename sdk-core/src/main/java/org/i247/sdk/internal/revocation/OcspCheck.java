package org.i247.sdk.internal.revocation;

import java.io.IOException;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.i247.sdk.security.Revocation;

/** What OCSP tells of a certificate: first what was stapled, then a responder. Safe for use by several threads. */
final class OcspCheck {
    private final Revocation revocation;
    private final RevocationLists lists;
    private final RandomGenerator random;
    private final OcspMemory memory = new OcspMemory();

    OcspCheck(Revocation revocation, RevocationLists lists, RandomGenerator random) {
        this.revocation = revocation;
        this.lists = lists;
        this.random = random;
    }

    Finding find(
            X509Certificate certificate,
            X509Certificate authority,
            List<byte[]> stapled,
            Responder responder,
            Instant now)
            throws IOException, InterruptedException {
        Finding found = stapled(certificate, authority, stapled, now);
        if (found.isKnown()) {
            return found;
        }
        if (memory.isGood(certificate, now)) {
            return Finding.GOOD;
        }
        Optional<URI> address = revocation.asksResponderOfCertificate()
                ? OcspQuestion.responderOf(certificate)
                : revocation.ocspResponder();
        return address.isEmpty() ? found : ask(address.get(), certificate, authority, responder, now);
    }

    /** What the responses tell that came with the certificate; nobody is asked. */
    Finding stapled(X509Certificate certificate, X509Certificate authority, List<byte[]> stapled, Instant now) {
        Finding found = Finding.REVOCATION_RESPONSE_MISSING;
        for (byte[] response : stapled) {
            Finding each =
                    reader().read(response, certificate, authority, null, now).finding();
            // A response about another certificate of the chain says nothing, and hides nothing.
            found = each == Finding.REVOCATION_RESPONSE_MISSING ? found : each;
            if (found.isKnown()) {
                break;
            }
        }
        return found;
    }

    private Finding ask(
            URI address, X509Certificate certificate, X509Certificate authority, Responder responder, Instant now)
            throws IOException, InterruptedException {
        OcspQuestion question = OcspQuestion.about(certificate, authority, random);
        Optional<byte[]> response = responder.ask(address, question.encoded());
        if (response.isEmpty()) {
            return Finding.REVOCATION_RESPONDER_SILENT;
        }
        OcspVerdict verdict = reader().read(response.get(), certificate, authority, question.nonce(), now);
        if (verdict.finding() == Finding.GOOD) {
            memory.keep(certificate, verdict, now);
        }
        return verdict.finding() == Finding.REVOCATION_RESPONSE_MISSING
                ? Finding.REVOCATION_RESPONSE_UNPROVEN
                : verdict.finding();
    }

    /** Made where a response is read: it loads Bouncy Castle, which a client that asks nobody need not wait for. */
    private OcspReader reader() {
        return new OcspReader(lists);
    }
}
