package org.i247.sdk.internal.transport;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.i247.sdk.internal.transport.TestAuthority.Credential;

/** {@code openssl s_server}, which demands a client certificate and answers every GET with a page. */
final class OpenSslServer implements AutoCloseable {
    private static final Pattern LISTENING = Pattern.compile("ACCEPT .*:([0-9]+)");

    private final Process process;
    private final int port;

    private OpenSslServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static boolean isInstalled() {
        try {
            Process version = new ProcessBuilder("openssl", "version").start();
            String text = new String(version.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return version.waitFor() == 0 && text.matches("(?s)OpenSSL [3-9]\\..*");
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** A server on a port that the system chooses; with null nothing is stapled. */
    static OpenSslServer start(
            Path directory, Credential server, X509Certificate clients, byte[] stapled, String version)
            throws Exception {
        List<String> command = new ArrayList<>(List.of("openssl", "s_server", "-accept", "127.0.0.1:0", version));
        command.addAll(List.of("-www", "-Verify", "2", "-verify_return_error"));
        command.addAll(List.of(
                "-cert", pem(directory, "CERTIFICATE", server.certificate().getEncoded())));
        command.addAll(
                List.of("-key", pem(directory, "PRIVATE KEY", server.key().getEncoded())));
        command.addAll(List.of("-CAfile", pem(directory, "CERTIFICATE", clients.getEncoded())));
        if (stapled != null) {
            command.addAll(List.of(
                    "-status_file",
                    Files.write(directory.resolve("stapled.der"), stapled).toString()));
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        BufferedReader out = process.inputReader(StandardCharsets.US_ASCII);
        StringBuilder said = new StringBuilder();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            said.append(line).append('\n');
            Matcher listening = LISTENING.matcher(line);
            if (listening.find()) {
                Thread reader = new Thread(() -> out.lines().forEach(unread -> {}), "openssl-output");
                reader.setDaemon(true);
                reader.start();
                return new OpenSslServer(process, Integer.parseInt(listening.group(1)));
            }
        }
        throw new AssertionError("openssl did not start: " + said);
    }

    private static String pem(Path directory, String type, byte[] der) throws IOException {
        String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        Path file = Files.createTempFile(directory, "server", ".pem");
        return Files.writeString(file, "-----BEGIN " + type + "-----\n" + base64 + "\n-----END " + type + "-----\n")
                .toString();
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
