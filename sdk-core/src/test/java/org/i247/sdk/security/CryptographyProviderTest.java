package org.i247.sdk.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.Security;
import org.i247.sdk.internal.keys.BouncyCastle;
import org.i247.sdk.internal.keys.TestCertificates;
import org.i247.sdk.internal.keys.TestKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CryptographyProviderTest {
    @TempDir
    private Path directory;

    @Test
    void bouncy_castle_is_never_registered() {
        CryptographyProvider setting = CryptographyProvider.bouncyCastleForEllipticCurves();
        assertThat(setting.ellipticCurves().getName()).isEqualTo("BC");
        assertThat(setting.rsa().getName()).isEqualTo("SunRsaSign");
        assertThat(Security.getProvider("BC")).isNull();
    }

    @Test
    void one_provider_may_serve_for_everything() {
        CryptographyProvider setting = CryptographyProvider.of(BouncyCastle.provider());
        assertThat(setting.ellipticCurves()).isSameAs(setting.rsa());
    }

    /** Half a second of a start, and a signed jar to be verified. */
    @Test
    void bouncy_castle_is_loaded_when_something_is_signed_and_not_for_a_client_that_is_built() throws Exception {
        String loaded = classesLoaded("default");
        assertThat(loaded.substring(0, loaded.indexOf("ready"))).doesNotContain("org.bouncycastle");
        assertThat(loaded).contains("signed 64 BC").contains("org.bouncycastle");
    }

    @Test
    void with_the_jdk_alone_bouncy_castle_is_never_loaded() throws Exception {
        assertThat(classesLoaded("jdk")).contains("signed 64 SunEC").doesNotContain("org.bouncycastle");
    }

    private String classesLoaded(String provider) throws IOException {
        KeyFiles files = new KeyFiles(directory);
        KeyPair pair = TestKeys.ellipticCurve("secp256r1");
        Path certificate = files.certificates("c.pem", new TestCertificates().issue(pair.getPublic()));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:stdout:none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ColdStart.class.getName(),
                        certificate.toString(),
                        files.pkcs8(pair.getPrivate(), null).toString(),
                        provider,
                        TestCertificates.NOW.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void theJdkComputesUntilBouncyCastleIsLoaded() throws InterruptedException {
        CryptographyProvider setting = CryptographyProvider.bouncyCastleForEllipticCurves();
        assertThat(setting.ellipticCurvesNow().getName()).isIn("SunEC", "BC");
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("i247-bouncy-castle")) {
                assertThat(thread.isDaemon()).isTrue();
                thread.join();
            }
        }
        assertThat(setting.ellipticCurvesNow()).isSameAs(setting.ellipticCurves());
    }

    @Test
    void whatNeedsNoLoadingComputesAtOnce() {
        CryptographyProvider own = CryptographyProvider.of(BouncyCastle.provider());
        assertThat(own.ellipticCurvesNow()).isSameAs(own.ellipticCurves());
        CryptographyProvider jdk = CryptographyProvider.jdk();
        assertThat(jdk.ellipticCurvesNow()).isSameAs(jdk.ellipticCurves());
    }
}
