package org.i247.sdk.internal.signature;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** Other implementations of RFC 9421, run by Node. */
final class ForeignLibrary {
    private static final Path DIRECTORY = Path.of("src", "test", "node");
    private static final String NEEDED = "needs Node 20 and `npm ci` in sdk-core/src/test/node";
    private static final ObjectMapper JSON = new ObjectMapper();

    private ForeignLibrary() {}

    static void assumeInstalled() {
        Assumptions.assumeTrue(Files.isDirectory(DIRECTORY.resolve("node_modules")) && hasNode(), NEEDED);
    }

    private static boolean hasNode() {
        try {
            Process process = new ProcessBuilder("node", "--version")
                    .redirectErrorStream(true)
                    .start();
            String version = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            return version.matches("v\\d+\\..*") && Integer.parseInt(version.substring(1, version.indexOf('.'))) >= 20;
        } catch (IOException e) {
            return false;
        }
    }

    static JsonNode run(JsonNode input) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("node", "foreign.mjs")
                .directory(DIRECTORY.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (OutputStream out = process.getOutputStream()) {
            JSON.writeValue(out, input);
        }
        byte[] answer = process.getInputStream().readAllBytes();
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException("foreign.mjs failed");
        }
        return JSON.readTree(answer);
    }
}
