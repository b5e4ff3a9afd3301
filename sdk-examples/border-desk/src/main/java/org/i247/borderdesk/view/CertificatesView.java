package org.i247.borderdesk.view;

import java.security.cert.X509Certificate;
import java.util.List;
import org.i247.sdk.cooperation.BureauCertificate;
import org.i247.sdk.standard.BureauCode;

/**
 * A bureau's certificates, as the gateway keeps them.
 *
 * @param bureau the bureau
 * @param certificates its certificates
 */
public record CertificatesView(BureauCode bureau, List<BureauCertificate> certificates) implements ShownResult {
    /** Keeps certificates. */
    public CertificatesView {
        certificates = List.copyOf(certificates);
    }

    @Override
    public String json(Messages messages) {
        return JsonDocument.write(json -> {
            json.writeStringField("bureau", bureau.code());
            json.writeArrayFieldStart("certificates");
            for (BureauCertificate each : certificates) {
                X509Certificate certificate = each.certificate();
                json.writeStartObject();
                json.writeStringField("use", each.use().value());
                json.writeStringField(
                        "subject", certificate.getSubjectX500Principal().getName());
                json.writeStringField(
                        "issuer", certificate.getIssuerX500Principal().getName());
                json.writeStringField(
                        "serialNumber", certificate.getSerialNumber().toString(16));
                json.writeStringField(
                        "notAfter", certificate.getNotAfter().toInstant().toString());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    @Override
    public String text(Messages messages, boolean colour) {
        Words words = new Words(messages);
        StringBuilder text = new StringBuilder();
        for (BureauCertificate each : certificates) {
            X509Certificate certificate = each.certificate();
            text.append(words.list(List.of(
                            words.code(each.use()),
                            words.value(certificate.getSubjectX500Principal().getName()),
                            words.value(certificate.getSerialNumber().toString(16)),
                            words.value(certificate.getNotAfter().toInstant().toString()))))
                    .append('\n');
        }
        return text.append(words.text("message.certificates-note")).append('\n').toString();
    }
}
