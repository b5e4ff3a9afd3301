package org.i247.sdk;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.i247.sdk.audit.EvidenceVerifier;
import org.i247.sdk.copy.CopyTrust;
import org.i247.sdk.copy.LocalCopies;
import org.i247.sdk.internal.call.AsyncCalls;
import org.i247.sdk.internal.call.Caller;
import org.i247.sdk.internal.call.Caller.CallDefaults;
import org.i247.sdk.internal.call.CopyGatewayCalls;
import org.i247.sdk.internal.call.References;
import org.i247.sdk.internal.call.Waits;
import org.i247.sdk.internal.configuration.ContextSettings;
import org.i247.sdk.internal.configuration.EndpointSettings;
import org.i247.sdk.internal.configuration.IdentitySettings;
import org.i247.sdk.internal.configuration.Key;
import org.i247.sdk.internal.configuration.KeySource;
import org.i247.sdk.internal.configuration.LanguageTag;
import org.i247.sdk.internal.configuration.Settings;
import org.i247.sdk.internal.configuration.SigningCertificateSettings;
import org.i247.sdk.internal.diagnostics.Examination;
import org.i247.sdk.internal.diagnostics.RememberingEvidence;
import org.i247.sdk.internal.diagnostics.Setup;
import org.i247.sdk.internal.event.Events;
import org.i247.sdk.internal.event.RecentEvents;
import org.i247.sdk.internal.evidence.CurrentSealer;
import org.i247.sdk.internal.evidence.Evidence;
import org.i247.sdk.internal.evidence.EvidenceSettings;
import org.i247.sdk.internal.evidence.LoggedEvidence;
import org.i247.sdk.internal.evidence.Sealer;
import org.i247.sdk.internal.feed.Listeners;
import org.i247.sdk.internal.gateway.CurrentLine;
import org.i247.sdk.internal.gateway.GatewayLine;
import org.i247.sdk.internal.gateway.HttpGateway;
import org.i247.sdk.internal.keys.CertificateFile;
import org.i247.sdk.internal.observation.CallMemory;
import org.i247.sdk.internal.observation.Observers;
import org.i247.sdk.internal.quota.Quotas;
import org.i247.sdk.internal.resilience.CallPlan;
import org.i247.sdk.internal.resilience.CallRunner;
import org.i247.sdk.internal.resilience.ParkingSleeper;
import org.i247.sdk.internal.rotation.KeyRing;
import org.i247.sdk.internal.rotation.WatchedSource;
import org.i247.sdk.internal.text.Expectation;
import org.i247.sdk.internal.transport.EngineLimits;
import org.i247.sdk.internal.upkeep.ExpiryWatch;
import org.i247.sdk.internal.upkeep.Upkeep;
import org.i247.sdk.security.CryptographyProvider;
import org.i247.sdk.security.Identity;
import org.i247.sdk.security.Trust;
import org.i247.sdk.spi.CallObserver;
import org.i247.sdk.spi.ClientEventListener;
import org.i247.sdk.spi.EndpointEvent;
import org.i247.sdk.spi.EvidenceStore;
import org.i247.sdk.spi.Gateway;
import org.jspecify.annotations.Nullable;

/**
 * Puts a client together from what its builder was told.
 *
 * @param settings by name, from file, environment and code
 * @param listeners who is told what happens beside calls
 * @param observers who watches calls
 * @param identity keys given in code, in place of settings
 * @param trust trust given in code, in place of settings
 * @param copyTrust whose signature on a local copy is believed, in place of settings
 * @param gateway a gateway of one's own, in place of the contract's
 * @param evidenceStore a store of one's own, in place of a file
 * @param cryptography who computes signatures
 * @param clock the time of signatures, certificates and evidence
 */
record Assembly(
        Settings settings,
        List<ClientEventListener> listeners,
        List<CallObserver> observers,
        @Nullable Identity identity,
        @Nullable Trust trust,
        @Nullable CopyTrust copyTrust,
        @Nullable Gateway gateway,
        @Nullable EvidenceStore evidenceStore,
        CryptographyProvider cryptography,
        InstantSource clock) {
    private static final Duration TOTAL = Duration.ofSeconds(30);
    private static final int CALLS_PER_DATABASE = 256;
    private static final Duration EXPIRY_LOOK = Duration.ofHours(1);
    private static final Duration KEYS_LOOK = Duration.ofMinutes(1);
    /** Of a local copy's file. */
    private static final int LARGEST_PIECE = 4 * 1024 * 1024;

    EvidenceVerifier evidenceVerifier() {
        Optional<Trust> anchors = Optional.ofNullable(trust);
        return EvidenceVerifier.of(
                        anchors.map(Trust::gatewaySigningCertificates)
                                .or(() -> settings.path(Key.GATEWAY_SIGNING_CERTIFICATES)
                                        .map(CertificateFile::read))
                                .orElse(List.of()),
                        identity != null
                                ? List.of(identity.signingCertificate())
                                : SigningCertificateSettings.read(settings))
                .with(cryptography);
    }

    /** Read when an update asks, so that a client without copies needs none. */
    CopyTrust copySigners() {
        return copyTrust != null
                ? copyTrust
                : CopyTrust.fromPem(settings.path(Key.COPY_SIGNING_CERTIFICATES)
                        .orElseThrow(() -> Settings.missing(Key.COPY_SIGNING_CERTIFICATES)));
    }

    private LocalCopies copies(Gateway port, Caller caller) {
        int largest = settings.count(Key.LIMITS_RESPONSE_BYTES)
                .map(limit -> Math.min(limit, LARGEST_PIECE))
                .orElse(LARGEST_PIECE);
        return new LocalCopies(new CopyGatewayCalls(port, caller), this::copySigners, clock, System::nanoTime, largest);
    }

    /** Reads key and certificate files, and connects to nothing. */
    I247Client client() {
        CallDefaults defaults = new CallDefaults(
                settings.value(Key.LANGUAGE, LanguageTag::parse, Expectation.A_LANGUAGE)
                        .orElse(Locale.ENGLISH),
                settings.time(Key.TIMEOUT_TOTAL).orElse(TOTAL),
                settings.time(Key.TIMEOUT_ATTEMPT).orElse(CallPlan.DEFAULT_ATTEMPT_TIME),
                settings.count(Key.RETRY_MAX_ATTEMPTS).orElse(CallPlan.DEFAULT_MAX_ATTEMPTS));
        SecureRandom random = new SecureRandom();
        List<URI> endpoints = gateway == null ? EndpointSettings.required(settings) : List.of();
        // A gateway of one's own is one endpoint to the runner.
        int places = Math.max(1, endpoints.size());
        RecentEvents memory = new RecentEvents(clock);
        Events events =
                new Events(Stream.concat(Stream.of(memory), listeners.stream()).toList());
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
        Gateway given = gateway;
        if (given != null) {
            Evidence evidence = new RememberingEvidence(evidence(sealingIdentity(), events), memory);
            Setup setup = setup(null, memory);
            return undoing(
                    evidence::close,
                    () -> client(given, null, runner, defaults, random, evidence, events, upkeep, setup));
        }
        WatchedSource<Identity> own = identitySource();
        Identity identityNow = own.first();
        WatchedSource<Trust> anchors = trustSource();
        HttpGateway opened = contractGateway(endpoints, random, identityNow, anchors.first(), events)
                .telling(quotas);
        return undoing(opened::close, () -> {
            Evidence evidence = new RememberingEvidence(evidence(Optional.of(opened.line()::identity), events), memory);
            Runnable undo = () -> {
                upkeep.close();
                evidence.close();
            };
            return undoing(undo, () -> {
                KeyRing keys = new KeyRing(opened.line(), own, anchors, events, clock);
                lookAfter(opened.line(), keys, events, upkeep);
                return client(opened, keys, runner, defaults, random, evidence, events, upkeep, setup(opened, memory));
            });
        });
    }

    /** Undoes what was opened for a client that cannot be made: a second try must find no lock and no thread of the first. */
    private static I247Client undoing(Runnable undo, Supplier<I247Client> making) {
        try {
            return making.get();
        } catch (RuntimeException e) {
            undo.run();
            throw e;
        }
    }

    private I247Client client(
            Gateway port,
            @Nullable KeyRing keys,
            CallRunner runner,
            CallDefaults defaults,
            SecureRandom random,
            Evidence evidence,
            Events events,
            Upkeep upkeep,
            Setup setup) {
        CallMemory memory = new CallMemory(clock);
        Observers watching = new Observers(
                Stream.concat(Stream.of(memory), observers.stream()).toList());
        AsyncCalls async = new AsyncCalls(defaults.total(), System::nanoTime, watching);
        Caller caller = new Caller(runner, defaults, new References(random), evidence, watching);
        return new I247Client(
                port,
                keys,
                caller,
                async,
                evidence,
                new ContextSettings(settings),
                upkeep,
                new Waits(System::nanoTime, new ParkingSleeper(System::nanoTime), upkeep::after, async),
                new Listeners(events::tell, new ParkingSleeper(System::nanoTime), random),
                new ClientInspection(
                        gateway == null ? EndpointSettings.required(settings) : List.of(),
                        runner,
                        keys,
                        memory,
                        evidence),
                clock,
                copies(port, caller),
                new Examination(() -> setup, clock, System::nanoTime, random));
    }

    /** What a client that is yet to be made would be made of. */
    Setup setup() {
        return setup(null, new RecentEvents(clock));
    }

    private Setup setup(@Nullable HttpGateway live, RecentEvents memory) {
        return new Setup(
                settings,
                live != null
                        ? live.line()::identity
                        : () -> identity != null
                                ? identity
                                : IdentitySettings.identity(settings, clock)
                                        .reader()
                                        .get(),
                live != null ? live.line()::trust : () -> trustKeys().reader().get(),
                gateway,
                live,
                evidenceStore != null,
                cryptography,
                clock,
                memory);
    }

    private static EndpointEvent endpointEvent(URI from, URI to, boolean isPrimary) {
        return isPrimary ? new EndpointEvent.PrimaryReturned(from, to) : new EndpointEvent.EndpointSwitched(from, to);
    }

    /** A country's own gateway needs none, but check points of the evidence are signed with one that it has. */
    private Optional<Supplier<Identity>> sealingIdentity() {
        if (identity == null && !IdentitySettings.isThere(settings)) {
            return Optional.empty();
        }
        Identity own = identitySource().first();
        return Optional.of(() -> own);
    }

    private Evidence evidence(Optional<Supplier<Identity>> own, Events events) {
        EvidenceSettings configured = new EvidenceSettings(settings);
        Optional<EvidenceStore> store = Optional.ofNullable(evidenceStore).or(() -> configured.store(clock));
        if (store.isEmpty()) {
            return Evidence.none();
        }
        return LoggedEvidence.open(
                store.get(),
                configured.onFailure(),
                own.<Supplier<Optional<Sealer>>>map(keys -> new CurrentSealer(keys, cryptography, clock))
                        .orElse(Optional::empty),
                configured.checkPoints(),
                clock,
                System::nanoTime,
                events::tell);
    }

    private HttpGateway contractGateway(
            List<URI> endpoints, SecureRandom random, Identity own, Trust anchors, Events events) {
        GatewayLine line = new GatewayLine(
                endpoints,
                cryptography,
                settings.time(Key.TIMEOUT_CONNECT).orElse(EngineLimits.DEFAULT.connectTimeout()),
                settings.count(Key.LIMITS_RESPONSE_BYTES).orElse(EngineLimits.DEFAULT.bodyBytes()));
        return line.open(own, anchors, clock, random, events);
    }

    private WatchedSource<Identity> identitySource() {
        return new WatchedSource<>(
                identity != null ? KeySource.fixed(identity) : IdentitySettings.identity(settings, clock));
    }

    private WatchedSource<Trust> trustSource() {
        return new WatchedSource<>(trustKeys());
    }

    private KeySource<Trust> trustKeys() {
        return trust != null ? IdentitySettings.givenTrust(trust, settings) : IdentitySettings.trust(settings, clock);
    }

    private void lookAfter(CurrentLine line, KeyRing keys, Events events, Upkeep upkeep) {
        upkeep.nowAndEvery(EXPIRY_LOOK, new ExpiryWatch(line::identity, line::trust, events, clock)::look);
        Duration pause = settings.interval(Key.KEYS_RELOAD_INTERVAL).orElse(KEYS_LOOK);
        if (!pause.isZero()) {
            upkeep.every(pause, keys::look);
        }
    }
}
