package org.i247.sandbox.cooperation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.i247.sandbox.endpoint.Call;
import org.i247.sandbox.endpoint.Content;
import org.i247.sandbox.json.IJson;
import org.i247.sandbox.problem.Problem;
import org.i247.sandbox.problem.RefusedException;

/** {@code GET /v1/bureaus/{bureau}/certificates}. Safe for use by several threads. */
public final class BureauCertificates {
    private final Map<String, List<Entry>> byBureau = new LinkedHashMap<>();

    /** No certificate yet. */
    public BureauCertificates() {}

    private record Entry(String use, X509Certificate certificate) {}

    /**
     * Enters a bureau's certificate.
     *
     * @param bureau the bureau
     * @param use {@code ENCRYPTION} or {@code SIGNING}
     * @param certificate the certificate
     */
    public synchronized void add(String bureau, String use, X509Certificate certificate) {
        byBureau.computeIfAbsent(bureau, code -> new CopyOnWriteArrayList<>()).add(new Entry(use, certificate));
    }

    /**
     * Answers a bureau's certificates.
     *
     * @param call a call with the bureau's code
     * @return its certificates
     * @throws RefusedException with 404
     */
    public Content read(Call call) throws RefusedException {
        List<Entry> entries;
        synchronized (this) {
            entries = byBureau.get(call.names().get(0));
        }
        if (entries == null) {
            throw new RefusedException(Problem.of(404, "NOT_FOUND"));
        }
        ObjectNode whole = IJson.object();
        ArrayNode list = whole.putArray("certificates");
        for (Entry entry : entries) {
            list.addObject().put("use", entry.use()).put("certificate", encoded(entry.certificate()));
        }
        return Content.json(whole);
    }

    private static String encoded(X509Certificate certificate) {
        try {
            return Base64.getEncoder().encodeToString(certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that was issued has bytes", e);
        }
    }
}
