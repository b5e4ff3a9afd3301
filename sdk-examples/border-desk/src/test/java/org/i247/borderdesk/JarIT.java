package org.i247.borderdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import org.i247.sandbox.Specimens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The executable jar: everything inside, and nothing of the parts that would stop it. */
@Timeout(60)
class JarIT {
    private static final String JAR = System.getProperty("border-desk.jar", "target/border-desk.jar");

    @TempDir
    Path directory;

    @Test
    void theJarFindsAStolenVehicleOutOfTheBox() throws Exception {
        DeskRun run = DeskProcess.start(
                        directory,
                        List.of("-jar", JAR),
                        "--output",
                        "json",
                        "check-vehicle",
                        "--vin",
                        Specimens.STOLEN_VIN)
                .end();

        assertThat(run.exitCode()).as(run.toString()).isEqualTo(3);
        assertThat(run.json().path("verdict").asText()).isEqualTo("HIT");
        assertThat(run.err()).hasLineCount(1);
    }

    @Test
    void theDoctorInTheJarLooksAtEverythingAndWritesABundle() throws Exception {
        Path bundle = directory.resolve("support.zip");
        DeskRun run = DeskProcess.start(directory, List.of("-jar", JAR), "doctor", "--bundle", bundle.toString())
                .end();

        assertThat(run.exitCode()).as(run.toString()).isZero();
        assertThat(run.out()).startsWith("ALL WELL").contains("✓ Signed question, proven answer (localhost:");
        try (JarFile zip = new JarFile(bundle.toFile())) {
            assertThat(new String(
                            zip.getInputStream(zip.getEntry("versions.txt")).readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("i247-sdk = ")
                    .doesNotContain("not packaged");
        }
    }

    @Test
    void theJarHasNoSignatureOrModuleOfItsParts() throws Exception {
        try (JarFile jar = new JarFile(JAR)) {
            assertThat(jar.stream().map(entry -> entry.getName()))
                    .noneMatch(name -> name.matches("META-INF/[^/]*\\.(SF|DSA|RSA)"))
                    .noneMatch(name -> name.endsWith("module-info.class"));
        }
    }
}
