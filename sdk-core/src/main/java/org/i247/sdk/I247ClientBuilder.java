package org.i247.sdk;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.SetupException;
import org.i247.sdk.internal.call.AsyncCalls;
import org.i247.sdk.internal.call.Caller;
import org.i247.sdk.internal.call.Caller.CallDefaults;
import org.i247.sdk.internal.call.References;
import org.i247.sdk.internal.configuration.ContextSettings;
import org.i247.sdk.internal.configuration.IdentitySettings;
import org.i247.sdk.internal.configuration.Key;
import org.i247.sdk.internal.configuration.LanguageTag;
import org.i247.sdk.internal.configuration.Settings;
import org.i247.sdk.internal.configuration.SettingsReader;
import org.i247.sdk.internal.event.Events;
import org.i247.sdk.internal.gateway.GatewayLine;
import org.i247.sdk.internal.gateway.HttpGateway;
import org.i247.sdk.internal.quota.Quotas;
import org.i247.sdk.internal.resilience.CallPlan;
import org.i247.sdk.internal.resilience.CallRunner;
import org.i247.sdk.internal.resilience.ParkingSleeper;
import org.i247.sdk.internal.transport.EngineLimits;
import org.i247.sdk.internal.upkeep.ExpiryWatch;
import org.i247.sdk.internal.upkeep.Upkeep;
import org.i247.sdk.query.Purpose;
import org.i247.sdk.security.CryptographyProvider;
import org.i247.sdk.security.Identity;
import org.i247.sdk.security.Trust;
import org.i247.sdk.spi.ClientEventListener;
import org.i247.sdk.spi.EndpointEvent;
import org.i247.sdk.spi.Gateway;
import org.i247.sdk.standard.BureauCode;
import org.jspecify.annotations.Nullable;

/**
 * Sets a client up: from a properties file, the environment, and code, each later one winning over the one before it in
 * that order. Not safe for use by several threads.
 *
 * <p>Needed are endpoints, an identity and trust, or a {@link Gateway} of one's own. Bureau, unit, user and purpose are
 * what {@link I247Client#context()} is made of.
 */
public final class I247ClientBuilder {
    private static final Duration ATTEMPT = Duration.ofSeconds(10);
    private static final Duration TOTAL = Duration.ofSeconds(30);
    private static final int MAX_PORT = 65_535;
    private static final int CALLS_PER_DATABASE = 256;
    private static final Duration EXPIRY_LOOK = Duration.ofHours(1);

    private Settings fromFile = Settings.none();
    private Settings fromEnvironment = Settings.none();
    private final Map<String, String> fromCode = new HashMap<>();
    private final List<ClientEventListener> listeners = new ArrayList<>();
    private @Nullable Identity identity;
    private @Nullable Trust trust;
    private @Nullable Gateway gateway;
    private CryptographyProvider cryptography = CryptographyProvider.bouncyCastleForEllipticCurves();
    private InstantSource clock = Clock.systemUTC();

    I247ClientBuilder() {}

    /**
     * Takes settings from a properties file in UTF-8. Paths in it start from the file's own directory.
     *
     * @param file the file
     * @return this builder
     * @throws SetupException if it cannot be read, or holds a key that does not exist; it names the nearest right one
     */
    public I247ClientBuilder properties(Path file) {
        fromFile = SettingsReader.file(file);
        return this;
    }

    /**
     * Takes settings from properties under the same names; what does not begin with {@code i247.} is left alone.
     *
     * @param properties names and values
     * @return this builder
     * @throws SetupException if there is a key of ours that does not exist; it names the nearest right one
     */
    public I247ClientBuilder properties(Map<String, String> properties) {
        fromFile = SettingsReader.properties(properties);
        return this;
    }

    /**
     * Takes settings from environment variables such as {@code I247_ENDPOINTS}; others are left alone.
     *
     * @param environment names and values, usually {@code System.getenv()}
     * @return this builder
     * @throws SetupException if there is a variable of ours that does not exist; it names the nearest right one
     */
    public I247ClientBuilder environment(Map<String, String> environment) {
        fromEnvironment = SettingsReader.environment(environment);
        return this;
    }

    /**
     * The gateway's addresses, the primary first ({@code i247.endpoints}).
     *
     * @param addresses {@code https} addresses without path
     * @return this builder
     */
    public I247ClientBuilder endpoints(URI... addresses) {
        return set(Key.ENDPOINTS, List.of(addresses).stream().map(URI::toString).collect(Collectors.joining(",")));
    }

    /**
     * The bureau on whose behalf questions are asked ({@code i247.bureau}).
     *
     * @param bureau the bureau
     * @return this builder
     */
    public I247ClientBuilder bureau(BureauCode bureau) {
        return set(Key.BUREAU, bureau.code());
    }

    /**
     * The unit that asks ({@code i247.unit}).
     *
     * @param id an opaque id
     * @return this builder
     */
    public I247ClientBuilder unit(String id) {
        return set(Key.UNIT, id);
    }

    /**
     * The user who asks, if all questions are asked by one ({@code i247.user}).
     *
     * @param id an opaque id, never a name
     * @return this builder
     */
    public I247ClientBuilder user(String id) {
        return set(Key.USER, id);
    }

    /**
     * Why questions are asked ({@code i247.purpose}).
     *
     * @param purpose the purpose
     * @return this builder
     */
    public I247ClientBuilder purpose(Purpose purpose) {
        return set(Key.PURPOSE, purpose.value());
    }

    /**
     * The language of the gateway's texts ({@code i247.language}); English if nothing is said.
     *
     * @param language the language
     * @return this builder
     */
    public I247ClientBuilder language(Locale language) {
        return set(Key.LANGUAGE, language.toLanguageTag());
    }

    /**
     * The keys that the client shows and signs with.
     *
     * @param keys the identity
     * @return this builder
     */
    public I247ClientBuilder identity(Identity keys) {
        identity = Objects.requireNonNull(keys, "keys");
        return this;
    }

    /**
     * Whom the client believes.
     *
     * @param anchors authorities and the gateway's signing certificates
     * @return this builder
     */
    public I247ClientBuilder trust(Trust anchors) {
        trust = Objects.requireNonNull(anchors, "anchors");
        return this;
    }

    /**
     * The time for setting up a connection, TLS included ({@code i247.timeout.connect}); 5 seconds if nothing is said.
     *
     * @param time more than nothing
     * @return this builder
     */
    public I247ClientBuilder connectTimeout(Duration time) {
        return set(Key.TIMEOUT_CONNECT, time.toString());
    }

    /**
     * The time for one attempt, to the last byte of its answer ({@code i247.timeout.attempt}); 10 seconds if nothing is
     * said.
     *
     * @param time more than nothing
     * @return this builder
     */
    public I247ClientBuilder attemptTimeout(Duration time) {
        return set(Key.TIMEOUT_ATTEMPT, time.toString());
    }

    /**
     * The time for a call with all its attempts and waits ({@code i247.timeout.total}); 30 seconds if nothing is said.
     *
     * @param time more than nothing
     * @return this builder
     */
    public I247ClientBuilder totalTimeout(Duration time) {
        return set(Key.TIMEOUT_TOTAL, time.toString());
    }

    /**
     * How often a call is tried at most ({@code i247.retry.max-attempts}); 3 if nothing is said.
     *
     * @param attempts 1 or more
     * @return this builder
     */
    public I247ClientBuilder maxAttempts(int attempts) {
        return set(Key.RETRY_MAX_ATTEMPTS, Integer.toString(attempts));
    }

    /**
     * How large an answer may be ({@code i247.limits.response-bytes}); 16 MiB if nothing is said.
     *
     * @param bytes 1 or more
     * @return this builder
     */
    public I247ClientBuilder maxResponseBytes(int bytes) {
        return set(Key.LIMITS_RESPONSE_BYTES, Integer.toString(bytes));
    }

    /**
     * Whose cryptography signs and verifies; {@link CryptographyProvider#bouncyCastleForEllipticCurves()} if nothing is said.
     *
     * @param choice the cryptography
     * @return this builder
     */
    public I247ClientBuilder cryptography(CryptographyProvider choice) {
        cryptography = Objects.requireNonNull(choice, "choice");
        return this;
    }

    /**
     * The clock that signatures are dated and certificates judged by; the system's if nothing is said.
     *
     * @param source the clock
     * @return this builder
     */
    public I247ClientBuilder clock(InstantSource source) {
        clock = Objects.requireNonNull(source, "source");
        return this;
    }

    /**
     * A country's own gateway in place of the contract's. Endpoints, identity and trust are then its own affair.
     *
     * @param own the gateway; it is closed with the client
     * @return this builder
     */
    public I247ClientBuilder gateway(Gateway own) {
        gateway = Objects.requireNonNull(own, "own");
        return this;
    }

    /**
     * Tells somebody what happens to the client beside its calls, such as certificates that run out. May be called several
     * times: all are told.
     *
     * @param told who is told; it must be quick and must not block
     * @return this builder
     */
    public I247ClientBuilder listener(ClientEventListener told) {
        listeners.add(Objects.requireNonNull(told, "told"));
        return this;
    }

    private I247ClientBuilder set(Key key, String value) {
        fromCode.put(key.property(), value);
        return this;
    }

    /**
     * Builds the client. Reads key and certificate files; connects to nothing.
     *
     * @return the client
     * @throws SetupException if the set-up cannot work; it says what to change
     */
    public I247Client build() {
        Settings settings = fromFile.overriddenBy(fromEnvironment).overriddenBy(SettingsReader.properties(fromCode));
        CallDefaults defaults = new CallDefaults(
                settings.value(Key.LANGUAGE, LanguageTag::parse, "a language such as en, fr, es or ar")
                        .orElse(Locale.ENGLISH),
                settings.time(Key.TIMEOUT_TOTAL).orElse(TOTAL),
                settings.time(Key.TIMEOUT_ATTEMPT).orElse(ATTEMPT),
                settings.count(Key.RETRY_MAX_ATTEMPTS).orElse(CallPlan.DEFAULT_MAX_ATTEMPTS));
        SecureRandom random = new SecureRandom();
        List<URI> endpoints = gateway == null ? requiredEndpoints(settings) : List.of();
        // A gateway of one's own is one endpoint to the runner.
        int places = Math.max(1, endpoints.size());
        Events events = new Events(listeners);
        Quotas quotas = new Quotas(places, System::nanoTime);
        CallRunner runner = new CallRunner(
                places,
                CALLS_PER_DATABASE,
                System::nanoTime,
                new ParkingSleeper(System::nanoTime),
                random,
                quotas,
                (from, to) -> events.tell(endpointEvent(endpoints.get(from), endpoints.get(to), to == 0)));
        Upkeep upkeep = new Upkeep();
        Gateway port = gateway == null
                ? contractGateway(settings, random, events, upkeep).telling(quotas)
                : gateway;
        return new I247Client(
                port,
                new Caller(runner, defaults, new References(random)),
                new AsyncCalls(defaults.total(), System::nanoTime),
                new ContextSettings(settings),
                upkeep);
    }

    private static EndpointEvent endpointEvent(URI from, URI to, boolean isPrimary) {
        return isPrimary ? new EndpointEvent.PrimaryReturned(from, to) : new EndpointEvent.EndpointSwitched(from, to);
    }

    private HttpGateway contractGateway(Settings settings, SecureRandom random, Events events, Upkeep upkeep) {
        Identity own = identity != null ? identity : IdentitySettings.identity(settings, clock);
        Trust anchors = trust != null ? trust : IdentitySettings.trust(settings, clock);
        GatewayLine line = new GatewayLine(
                requiredEndpoints(settings),
                own,
                anchors,
                cryptography,
                settings.time(Key.TIMEOUT_CONNECT).orElse(EngineLimits.DEFAULT.connectTimeout()),
                settings.count(Key.LIMITS_RESPONSE_BYTES).orElse(EngineLimits.DEFAULT.bodyBytes()));
        HttpGateway opened = line.open(clock, random);
        upkeep.nowAndEvery(EXPIRY_LOOK, new ExpiryWatch(() -> own, () -> anchors, events, clock)::look);
        return opened;
    }

    private static List<URI> requiredEndpoints(Settings settings) {
        List<URI> endpoints = settings.endpoints().orElseThrow(() -> Settings.missing(Key.ENDPOINTS));
        for (URI endpoint : endpoints) {
            boolean origin = "https".equalsIgnoreCase(endpoint.getScheme())
                    && endpoint.getHost() != null
                    && (endpoint.getPort() == -1 || (endpoint.getPort() > 0 && endpoint.getPort() <= MAX_PORT))
                    && endpoint.getRawUserInfo() == null
                    && endpoint.getRawQuery() == null
                    && endpoint.getRawFragment() == null
                    && (endpoint.getRawPath().isEmpty() || endpoint.getRawPath().equals("/"));
            if (!origin) {
                throw I247Exception.of(Failure.of(
                        ErrorCode.CONFIGURATION_INVALID,
                        Key.ENDPOINTS.property(),
                        "https addresses of hosts, with or without a port, and without path, user or query"));
            }
        }
        return endpoints;
    }
}
