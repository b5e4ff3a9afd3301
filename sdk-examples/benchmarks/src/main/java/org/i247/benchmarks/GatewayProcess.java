package org.i247.benchmarks;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A {@link BareGateway} in a process of its own, which ends with this one at the latest. */
final class GatewayProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader out;
    private final int port;

    GatewayProcess(KeyStore keys) throws GeneralSecurityException, IOException {
        this(keys, List.of());
    }

    /** A gateway between which and its clients things go wrong. */
    static GatewayProcess withFaults(KeyStore keys) throws GeneralSecurityException, IOException {
        return new GatewayProcess(keys, List.of(BareGateway.FAULTS));
    }

    private GatewayProcess(KeyStore keys, List<String> arguments) throws GeneralSecurityException, IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", // a collector with threads of its own would take the client's processor
                Main.QUIET,
                "-cp",
                System.getProperty("java.class.path"),
                BareGateway.class.getName()));
        command.addAll(arguments);
        process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        out = process.inputReader(StandardCharsets.US_ASCII);
        ByteArrayOutputStream store = new ByteArrayOutputStream();
        keys.store(store, Stores.password());
        DataOutputStream in = new DataOutputStream(process.getOutputStream());
        in.writeInt(store.size());
        store.writeTo(in);
        in.flush();
        port = Integer.parseInt(line());
    }

    URI endpoint() {
        return URI.create("https://" + BareGateway.ADDRESS + ":" + port);
    }

    int port() {
        return port;
    }

    /** The next message of the first exchange: its request, then its answer. Blocks until there was one. */
    Message recorded() throws IOException {
        byte[] wire = Base64.getDecoder().decode(line());
        return Message.read(new ByteArrayInputStream(wire)).orElseThrow();
    }

    private String line() throws IOException {
        String line = out.readLine();
        if (line == null) {
            throw new IOException("the gateway's process has ended");
        }
        return line;
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        out.close();
    }
}
