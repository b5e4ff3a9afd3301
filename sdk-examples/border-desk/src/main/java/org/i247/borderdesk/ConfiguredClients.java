package org.i247.borderdesk;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.i247.borderdesk.command.ClientSource;
import org.i247.borderdesk.command.Connection;
import org.i247.borderdesk.command.NoticesConnection;
import org.i247.borderdesk.command.Patient;
import org.i247.sandbox.Sandbox;
import org.i247.sdk.I247Client;
import org.i247.sdk.I247ClientBuilder;
import org.i247.sdk.audit.EvidenceVerifier;
import org.i247.sdk.copy.CopyTrust;
import org.i247.sdk.diagnostics.Diagnostics;
import org.i247.sdk.notice.NoticesClient;
import org.i247.sdk.notice.NoticesClientBuilder;
import org.i247.sdk.spi.ClientEventListener;

/**
 * Clients as configured: by the file that was given, with what the environment sets over it; by the environment alone if
 * it names endpoints; else by a sandbox in the same process, which nothing of the environment reaches.
 */
final class ConfiguredClients implements ClientSource {
    private static final String ENDPOINTS = "I247_ENDPOINTS";

    private static final String NOTICES = "I247_NOTICES_ENDPOINT";

    private final Map<String, String> environment;

    ConfiguredClients(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    @Override
    public Connection open(Optional<Path> config) {
        return open(config, event -> {});
    }

    @Override
    public Connection open(Optional<Path> config, ClientEventListener told) {
        if (config.isPresent() || environment.containsKey(ENDPOINTS)) {
            I247ClientBuilder configured =
                    I247Client.builder().environment(environment).listener(told);
            config.ifPresent(configured::properties);
            return new Connection(configured.build(), false, () -> {});
        }
        return sandbox(told);
    }

    @Override
    public NoticesConnection notices(Optional<Path> config) {
        NoticesClientBuilder configured = NoticesClient.builder().environment(environment);
        if (config.isPresent()) {
            return new NoticesConnection(configured.properties(config.get()).build(), false, () -> {});
        }
        if (environment.containsKey(ENDPOINTS) || environment.containsKey(NOTICES)) {
            return new NoticesConnection(configured.build(), false, () -> {});
        }
        Sandbox sandbox = Sandbox.builder().publicNotices().start();
        try {
            NoticesClient client = NoticesClient.builder()
                    .properties(sandbox.clientProperties())
                    .build();
            return new NoticesConnection(client, true, sandbox::close);
        } catch (RuntimeException e) {
            sandbox.close();
            throw e;
        }
    }

    @Override
    public EvidenceVerifier verifier(Optional<Path> config) {
        I247ClientBuilder configured = I247Client.builder().environment(environment);
        config.ifPresent(configured::properties);
        return configured.evidenceVerifier();
    }

    @Override
    public CopyTrust copyTrust(Optional<Path> config) {
        I247ClientBuilder configured = I247Client.builder().environment(environment);
        config.ifPresent(configured::properties);
        return configured.configuredCopyTrust();
    }

    @Override
    public Patient patient(Optional<Path> config) {
        if (config.isPresent() || environment.containsKey(ENDPOINTS)) {
            Diagnostics diagnostics = I247Client.diagnosticsOf(builder -> {
                config.ifPresent(builder::properties);
                builder.environment(environment);
            });
            return new Patient(diagnostics, false, () -> {});
        }
        Sandbox sandbox = Sandbox.start();
        return new Patient(
                I247Client.diagnosticsOf(builder -> builder.properties(sandbox.clientProperties())),
                true,
                sandbox::close);
    }

    private static Connection sandbox(ClientEventListener told) {
        Sandbox sandbox = Sandbox.start();
        try {
            I247Client client = I247Client.builder()
                    .properties(sandbox.clientProperties())
                    .listener(told)
                    .build();
            return new Connection(client, true, sandbox::close);
        } catch (RuntimeException e) {
            sandbox.close();
            throw e;
        }
    }
}
