package org.i247.sdk.notice;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.configuration.EndpointSettings;
import org.i247.sdk.internal.configuration.Key;
import org.i247.sdk.internal.configuration.Settings;
import org.i247.sdk.internal.configuration.SettingsReader;
import org.i247.sdk.internal.event.Events;
import org.i247.sdk.internal.keys.CertificateFile;
import org.i247.sdk.internal.notice.JdkAuthorities;
import org.i247.sdk.internal.notice.NoticesLine;
import org.i247.sdk.internal.resilience.CallPlan;
import org.i247.sdk.internal.resilience.CallRunner;
import org.i247.sdk.internal.resilience.ParkingSleeper;
import org.i247.sdk.internal.revocation.RevocationCheck;
import org.i247.sdk.internal.transport.EngineLimits;
import org.i247.sdk.internal.transport.HttpEngine;
import org.i247.sdk.internal.transport.TlsMaterial;
import org.i247.sdk.security.Revocation;

/**
 * Sets a {@link NoticesClient} up. Nothing has to be set. Of a configuration that serves a gateway's client as well it reads
 * {@code i247.notices.*}, {@code i247.timeout.*} and {@code i247.retry.max-attempts}, and no key, password or identity. Code
 * wins over the environment, and that over the file. Not safe for use by several threads.
 */
public final class NoticesClientBuilder {
    /** INTERPOL's own service. */
    private static final URI INTERPOL = URI.create("https://ws-public.interpol.int");

    private static final Duration ATTEMPT = Duration.ofSeconds(10);
    private static final Duration TOTAL = Duration.ofSeconds(30);
    private static final int CONCURRENT_CALLS = 16;
    private static final int BODY_BYTES = 10 * 1024 * 1024;

    private Settings fromFile = Settings.none();
    private Settings fromEnvironment = Settings.none();
    private final Map<String, String> fromCode = new HashMap<>();
    private List<X509Certificate> authorities = List.of();
    private final InstantSource clock = Clock.systemUTC();

    NoticesClientBuilder() {}

    /**
     * Settings from a properties file in UTF-8. Blocks while it reads; paths in it start from its directory.
     *
     * @param file the file
     * @return this builder
     * @throws I247Exception {@code FILE_UNREADABLE}, {@code FILE_MALFORMED} or {@code CONFIGURATION_KEY_UNKNOWN}
     */
    public NoticesClientBuilder properties(Path file) {
        fromFile = SettingsReader.file(file);
        return this;
    }

    /**
     * Settings by the names of a properties file; others are left alone.
     *
     * @param properties names and values
     * @return this builder
     * @throws I247Exception {@code CONFIGURATION_KEY_UNKNOWN}
     */
    public NoticesClientBuilder properties(Map<String, String> properties) {
        fromFile = SettingsReader.properties(properties);
        return this;
    }

    /**
     * Settings from environment variables, such as {@code I247_NOTICES_ENDPOINT}.
     *
     * @param environment the variables, for instance {@code System.getenv()}
     * @return this builder
     * @throws I247Exception {@code CONFIGURATION_KEY_UNKNOWN}
     */
    public NoticesClientBuilder environment(Map<String, String> environment) {
        fromEnvironment = SettingsReader.environment(environment);
        return this;
    }

    /**
     * Where the service is; INTERPOL's own if nothing is said.
     *
     * @param address an https address without path, for instance of a country's own mirror
     * @return this builder
     */
    public NoticesClientBuilder endpoint(URI address) {
        return set(Key.NOTICES_ENDPOINT, address.toString());
    }

    /**
     * Who issues the service's TLS certificate; the authorities that the JDK trusts if nothing is said.
     *
     * @param trusted the only authorities that are trusted, one or more
     * @return this builder
     * @throws IllegalArgumentException if there is none
     */
    public NoticesClientBuilder authorities(List<X509Certificate> trusted) {
        if (trusted.isEmpty()) {
            throw new IllegalArgumentException("trust needs an authority");
        }
        authorities = List.copyOf(trusted);
        return this;
    }

    /**
     * How long a connection may take to be set up, TLS included; 5 s if nothing is said.
     *
     * @param time more than nothing
     * @return this builder
     */
    public NoticesClientBuilder connectTimeout(Duration time) {
        return set(Key.TIMEOUT_CONNECT, time.toString());
    }

    /**
     * How long one attempt may take, to the last byte of its answer; 10 s if nothing is said.
     *
     * @param time more than nothing
     * @return this builder
     */
    public NoticesClientBuilder attemptTimeout(Duration time) {
        return set(Key.TIMEOUT_ATTEMPT, time.toString());
    }

    /**
     * How long a call may take with all attempts and waits; 30 s if nothing is said.
     *
     * @param time more than nothing
     * @return this builder
     */
    public NoticesClientBuilder totalTimeout(Duration time) {
        return set(Key.TIMEOUT_TOTAL, time.toString());
    }

    /**
     * How often a call is tried at most; 3 times if nothing is said.
     *
     * @param attempts 1 or more
     * @return this builder
     */
    public NoticesClientBuilder maxAttempts(int attempts) {
        return set(Key.RETRY_MAX_ATTEMPTS, Integer.toString(attempts));
    }

    private NoticesClientBuilder set(Key key, String value) {
        fromCode.put(key.property(), value);
        return this;
    }

    /**
     * Makes the client. Reads the authorities' certificates, and connects to nothing.
     *
     * @return the client; the caller closes it
     * @throws I247Exception {@code CONFIGURATION_INVALID}, {@code FILE_UNREADABLE} or {@code FILE_MALFORMED}
     */
    public NoticesClient build() {
        Settings settings = fromFile.overriddenBy(fromEnvironment).overriddenBy(SettingsReader.properties(fromCode));
        URI endpoint = EndpointSettings.notices(settings, INTERPOL);
        NoticesLine.Times times = new NoticesLine.Times(
                settings.time(Key.TIMEOUT_TOTAL).orElse(TOTAL),
                settings.time(Key.TIMEOUT_ATTEMPT).orElse(ATTEMPT),
                settings.count(Key.RETRY_MAX_ATTEMPTS).orElse(CallPlan.DEFAULT_MAX_ATTEMPTS));
        EngineLimits limits = EngineLimits.DEFAULT
                .withBodyBytes(BODY_BYTES)
                .withMaxConnections(CONCURRENT_CALLS)
                .withConnectTimeout(settings.time(Key.TIMEOUT_CONNECT).orElse(EngineLimits.DEFAULT.connectTimeout()));
        SecureRandom random = new SecureRandom();
        RevocationCheck none = new RevocationCheck(Revocation.off(), List.of(), Events.unheard(), clock, random);
        HttpEngine engine = new HttpEngine(TlsMaterial.anonymous(trusted(settings)), limits, clock, none);
        CallRunner runner =
                new CallRunner(1, CONCURRENT_CALLS, System::nanoTime, new ParkingSleeper(System::nanoTime), random);
        return new NoticesClient(new NoticesLine(endpoint, engine, runner, times, clock));
    }

    private List<X509Certificate> trusted(Settings settings) {
        if (!authorities.isEmpty()) {
            return authorities;
        }
        return settings.path(Key.NOTICES_TRUST_CERTIFICATES)
                .map(CertificateFile::read)
                .orElseGet(JdkAuthorities::all);
    }

    @Override
    public String toString() {
        return "NoticesClientBuilder";
    }
}
