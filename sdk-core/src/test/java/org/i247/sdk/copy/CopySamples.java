package org.i247.sdk.copy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.i247.sdk.document.TravelDocumentQuery;
import org.i247.sdk.document.TravelDocumentRecord;
import org.i247.sdk.internal.ledger.Sha256;
import org.i247.sdk.internal.transport.TestAuthority;
import org.i247.sdk.internal.transport.TestAuthority.Credential;
import org.i247.sdk.query.Purpose;
import org.i247.sdk.query.QueryContext;
import org.i247.sdk.standard.BureauCode;

/** Copies as a gateway makes them, and as one does not. */
public final class CopySamples {
    public static final Instant NOW = TestAuthority.NOW.truncatedTo(ChronoUnit.SECONDS);
    public static final TestAuthority AUTHORITY = new TestAuthority("authority for copies");
    public static final Credential SIGNER = signer(AUTHORITY, NOW.minusSeconds(86_400), NOW.plusSeconds(86_400));
    public static final CopyTrust TRUST = CopyTrust.pinned(List.of(SIGNER.certificate()));
    public static final QueryContext CONTEXT = QueryContext.builder()
            .bureau(BureauCode.of("UT"))
            .unit("patrol-1")
            .user("u-4711")
            .purpose(Purpose.BORDER_CONTROL)
            .build();

    public static final String PASSPORT =
            "{\"recordId\": \"sltd-77\", \"owner\": \"UT\", \"documentNumber\": \"L898902C3\", \"issuingCountry\": \"UTO\","
                    + " \"documentType\": \"PASSPORT\", \"status\": \"STOLEN\"}";
    public static final String WITHHELD =
            "{\"recordId\": \"w-5\", \"owner\": \"FR\", \"documentNumber\": \"ZE-000509\", \"issuingCountry\": \"UTO\","
                    + " \"restricted\": true, \"caveats\": [\"ARMED\"]}";
    public static final String VISA =
            "{\"recordId\": \"sltd-78\", \"owner\": \"UT\", \"documentNumber\": \"X0000017\", \"issuingCountry\": \"UTO\","
                    + " \"documentType\": \"VISA\", \"status\": \"LOST\"}";

    private CopySamples() {}

    public static Credential signer(TestAuthority authority, Instant from, Instant to) {
        try {
            byte[] usage = new KeyUsage(KeyUsage.digitalSignature).getEncoded();
            return authority.issue(
                    "signer of copies", from, to, List.of(new Extension(Extension.keyUsage, true, usage)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A file of a copy. */
    public record Sample(String name, long from, long to, byte[] bytes) {
        public static Sample base(long generation, String... lines) {
            return new Sample("base-" + generation + ".ndjson", generation, generation, lines(lines));
        }

        public static Sample delta(long from, long to, String... lines) {
            return new Sample("delta-" + to + ".ndjson", from, to, lines(lines));
        }

        private static byte[] lines(String... lines) {
            return lines.length == 0 ? new byte[0] : (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        }

        Sample claiming(byte[] others) {
            return new Sample(name, from, to, others);
        }
    }

    public static String put(String record) {
        return "{\"op\": \"PUT\", \"record\": " + record + "}";
    }

    public static String delete(String recordId) {
        return "{\"op\": \"DELETE\", \"recordId\": \"" + recordId + "\"}";
    }

    /** An edition of a copy, of which a test changes what it likes. */
    public record Edition(String database, long generation, Instant asOf, Instant validUntil, List<Sample> files) {
        public static Edition of(Sample... files) {
            return of("travel-documents", files);
        }

        public static Edition of(String database, Sample... files) {
            long generation = files[files.length - 1].to();
            return new Edition(database, generation, NOW, NOW.plusSeconds(3600), List.of(files));
        }

        Edition asOf(Instant other) {
            return new Edition(database, generation, other, validUntil, files);
        }

        Edition validUntil(Instant other) {
            return new Edition(database, generation, asOf, other, files);
        }

        Edition generation(long other) {
            return new Edition(database, other, asOf, validUntil, files);
        }

        public String manifest() {
            List<String> deltas = new ArrayList<>();
            for (Sample delta : files.subList(1, files.size())) {
                deltas.add("{\"file\": \"%s\", \"fromGeneration\": %d, \"toGeneration\": %d, %s}"
                        .formatted(delta.name(), delta.from(), delta.to(), digest(delta)));
            }
            Sample base = files.get(0);
            return """
                    {"name": "%s", "generation": %d, "asOf": "%s", "validUntil": "%s",
                     "base": {"file": "%s", "generation": %d, %s}, "deltas": [%s]}""".formatted(
                            database,
                            generation,
                            asOf,
                            validUntil,
                            base.name(),
                            base.to(),
                            digest(base),
                            String.join(", ", deltas));
        }

        private static String digest(Sample file) {
            return "\"bytes\": %d, \"sha256\": \"%s\""
                    .formatted(file.bytes().length, HexFormat.of().formatHex(Sha256.of(file.bytes())));
        }

        public SignedManifest signed() {
            return signed(SIGNER, asOf);
        }

        SignedManifest signed(Credential by, Instant at) {
            byte[] manifest = manifest().getBytes(StandardCharsets.UTF_8);
            return new SignedManifest(manifest, sign(manifest, at, by));
        }
    }

    /** A client's way to these copies, without a gateway; updates a directory and opens what is there. */
    public static LocalCopy<TravelDocumentQuery, TravelDocumentRecord> opened(Path directory, String... records) {
        CopyDesk desk = new CopyDesk().offers(Edition.of(Sample.base(1, records)));
        desk.update(directory);
        return desk.open(directory);
    }

    /** Detached CMS of one or several signers; without a time of signing if none is given. */
    static byte[] sign(byte[] content, Instant at, Credential... signers) {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            for (Credential signer : signers) {
                JcaSignerInfoGeneratorBuilder builder =
                        new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build());
                if (at == null) {
                    builder.setDirectSignature(true);
                } else {
                    ASN1EncodableVector time = new ASN1EncodableVector();
                    time.add(new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(at)))));
                    builder.setSignedAttributeGenerator(
                            new DefaultSignedAttributeTableGenerator(new AttributeTable(time)));
                }
                generator.addSignerInfoGenerator(builder.build(
                        new JcaContentSignerBuilder("SHA256withECDSA").build(signer.key()), signer.certificate()));
                generator.addCertificate(new JcaX509CertificateHolder(signer.certificate()));
            }
            return generator
                    .generate(new CMSProcessableByteArray(content), false)
                    .getEncoded();
        } catch (CMSException | OperatorCreationException | CertificateEncodingException | IOException e) {
            throw new AssertionError(e);
        }
    }
}
