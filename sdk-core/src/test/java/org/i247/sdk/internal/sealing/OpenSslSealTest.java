package org.i247.sdk.internal.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.sealing.SealAuthority.Bureau;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** OpenSSL on the other side: it opens what we seal, and we open what it seals and verify what it signs. Skipped on a machine without it. */
@Timeout(120)
class OpenSslSealTest {
    private static final byte[] CONTENT = "{\"body\": \"à la frontière\"}".getBytes(StandardCharsets.UTF_8);
    private static final SealAuthority AUTHORITY = new SealAuthority("authority");
    private static final Bureau SENDER = AUTHORITY.bureau("P-256", KeyUsage.digitalSignature);
    private static final Bureau CURVE = AUTHORITY.bureau("P-256", KeyUsage.keyAgreement);
    private static final Bureau RSA = AUTHORITY.bureau("RSA-3072", KeyUsage.keyEncipherment);

    @TempDir
    Path directory;

    @BeforeEach
    void write() throws Exception {
        assumeTrue(isThere(), "openssl 3 is not installed");
        pem("authority", AUTHORITY.certificate.getEncoded(), "CERTIFICATE");
        for (var each : List.of("sender", "curve", "rsa")) {
            Bureau bureau = each.equals("sender") ? SENDER : each.equals("curve") ? CURVE : RSA;
            pem(each, bureau.certificate().getEncoded(), "CERTIFICATE");
            pem(each + "-key", bureau.keys().getPrivate().getEncoded(), "PRIVATE KEY");
        }
    }

    @ParameterizedTest
    @CsvSource({"curve", "rsa"})
    void itOpensWhatWeSeal(String recipient) throws Exception {
        Files.write(
                directory.resolve("sealed"),
                Seal.close(CONTENT, SENDER.key(), List.of(CURVE.certificate(), RSA.certificate())));

        openssl(
                "cms",
                "-decrypt",
                "-inform",
                "DER",
                "-in",
                "sealed",
                "-out",
                "signed",
                "-binary",
                "-recip",
                recipient + ".pem",
                "-inkey",
                recipient + "-key.pem");
        openssl(
                "cms",
                "-verify",
                "-inform",
                "DER",
                "-in",
                "signed",
                "-out",
                "content",
                "-binary",
                "-CAfile",
                "authority.pem",
                "-purpose",
                "any",
                "-no_check_time");

        assertThat(Files.readAllBytes(directory.resolve("content"))).isEqualTo(CONTENT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "curve | -keyopt ecdh_kdf_md:sha256",
                "rsa   | -keyopt rsa_padding_mode:oaep -keyopt rsa_oaep_md:sha256 -keyopt rsa_mgf1_md:sha256"
            })
    void weOpenWhatItSeals(String recipient, String options) throws Exception {
        sealByOpenSsl(recipient, options);

        byte[] content = Seal.open(
                Files.readAllBytes(directory.resolve("sealed")),
                List.of((recipient.equals("rsa") ? RSA : CURVE).key()),
                "UT",
                List.of(SENDER.certificate()));

        assertThat(content).isEqualTo(CONTENT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rsa   | -keyopt rsa_padding_mode:pkcs1",
                "rsa   | -keyopt rsa_padding_mode:oaep -keyopt rsa_oaep_md:sha1",
                "curve | -keyopt ecdh_kdf_md:sha1"
            })
    void whatItSealsInAWeakerWayIsRefused(String recipient, String options) throws Exception {
        sealByOpenSsl(recipient, options);

        I247Exception refused = catchThrowableOfType(
                I247Exception.class,
                () -> Seal.open(
                        Files.readAllBytes(directory.resolve("sealed")),
                        List.of((recipient.equals("rsa") ? RSA : CURVE).key()),
                        "UT",
                        List.of(SENDER.certificate())));

        assertThat(refused.code()).isEqualTo(ErrorCode.SEAL_BROKEN);
        assertThat(refused.failure().arguments()).containsExactly("key encryption");
    }

    @Test
    void aSealWithoutATagIsRefused() throws Exception {
        Files.write(directory.resolve("plain"), CONTENT);
        openssl(
                "cms",
                "-encrypt",
                "-binary",
                "-in",
                "plain",
                "-outform",
                "DER",
                "-out",
                "sealed",
                "-aes-256-cbc",
                "-recip",
                "rsa.pem",
                "-keyopt",
                "rsa_padding_mode:oaep",
                "-keyopt",
                "rsa_oaep_md:sha256");

        assertThat(catchThrowableOfType(
                                I247Exception.class,
                                () -> Seal.open(
                                        Files.readAllBytes(directory.resolve("sealed")),
                                        List.of(RSA.key()),
                                        "UT",
                                        List.of(SENDER.certificate())))
                        .code())
                .isEqualTo(ErrorCode.SEAL_BROKEN);
    }

    @Test
    void whatItSignsBesideAContentIsVerified() throws Exception {
        Bureau signer = AUTHORITY.bureau("P-256", KeyUsage.digitalSignature, Instant.now(), Duration.ofDays(1));
        pem("copies", signer.certificate().getEncoded(), "CERTIFICATE");
        pem("copies-key", signer.keys().getPrivate().getEncoded(), "PRIVATE KEY");
        CertificateRules rules = new CertificateRules(List.of(signer.certificate()), List.of());

        for (String digest : List.of("sha256", "sha1")) {
            Files.write(directory.resolve("plain"), CONTENT);
            openssl(("cms -sign -binary -in plain -outform DER -out detached -signer copies.pem -inkey copies-key.pem"
                            + " -nocerts -md " + digest)
                    .split(" "));
            byte[] signature = Files.readAllBytes(directory.resolve("detached"));

            assertThat(DetachedSeal.of(CONTENT, signature, rules).against().orElse("right"))
                    .isEqualTo(digest.equals("sha1") ? "SIGNED_DATA" : "right");
        }
    }

    private void sealByOpenSsl(String recipient, String options) throws Exception {
        Files.write(directory.resolve("plain"), CONTENT);
        openssl(
                "cms",
                "-sign",
                "-binary",
                "-nodetach",
                "-in",
                "plain",
                "-outform",
                "DER",
                "-out",
                "signed",
                "-signer",
                "sender.pem",
                "-inkey",
                "sender-key.pem",
                "-md",
                "sha256");
        List<String> command = new ArrayList<>(List.of(
                "cms",
                "-encrypt",
                "-binary",
                "-in",
                "signed",
                "-outform",
                "DER",
                "-out",
                "sealed",
                "-aes-256-gcm",
                "-recip",
                recipient + ".pem"));
        command.addAll(List.of(options.strip().split(" ")));
        openssl(command.toArray(String[]::new));
    }

    private void pem(String name, byte[] der, String kind) throws IOException {
        Files.writeString(
                directory.resolve(name + ".pem"),
                "-----BEGIN " + kind + "-----\n"
                        + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der) + "\n-----END " + kind
                        + "-----\n");
    }

    private static boolean isThere() throws InterruptedException {
        try {
            Process process = new ProcessBuilder("openssl", "version").start();
            String version = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor(30, TimeUnit.SECONDS) && version.startsWith("OpenSSL 3");
        } catch (IOException e) {
            return false;
        }
    }

    private void openssl(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("openssl"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
