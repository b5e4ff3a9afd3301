package org.i247.sdk.internal.diagnostics;

import static org.i247.sdk.internal.diagnostics.Checks.fact;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.i247.sdk.diagnostics.CheckKind;
import org.i247.sdk.diagnostics.DiagnosticReport;
import org.i247.sdk.diagnostics.Diagnostics;
import org.i247.sdk.diagnostics.SupportBundle;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.call.References;
import org.i247.sdk.internal.configuration.Key;
import org.i247.sdk.internal.resilience.CallPlan;
import org.i247.sdk.internal.transport.EngineLimits;
import org.i247.sdk.internal.transport.LineProbe;
import org.i247.sdk.query.QueryContext;
import org.i247.sdk.query.ServiceStatus;
import org.i247.sdk.security.Identity;
import org.i247.sdk.security.Trust;
import org.i247.sdk.spi.Gateway;

/** Goes from step to step, of which each rests on those before it. Safe for use by several threads. */
public final class Examination implements Diagnostics {
    private static final CheckKind[] ALL_BUT_CONFIGURATION = {
        CheckKind.CONTEXT,
        CheckKind.KEYS,
        CheckKind.TRUST,
        CheckKind.NAME,
        CheckKind.ROUTE,
        CheckKind.TLS,
        CheckKind.EXCHANGE,
        CheckKind.DATABASE,
        CheckKind.EVIDENCE
    };

    private final Supplier<Setup> setups;
    private final InstantSource clock;
    private final LongSupplier nanos;
    private final RandomGenerator random;

    /**
     * An examination. Nothing is looked at yet.
     *
     * @param setups says what to look at; it throws what is wrong with a configuration that cannot be read
     * @param clock the time of a report on a configuration that cannot be read
     * @param nanos a monotonic source of nanoseconds
     * @param random a secure source, safe for use by several threads
     */
    public Examination(Supplier<Setup> setups, InstantSource clock, LongSupplier nanos, RandomGenerator random) {
        this.setups = setups;
        this.clock = clock;
        this.nanos = nanos;
        this.random = random;
    }

    @Override
    public DiagnosticReport run() {
        Checks checks = new Checks();
        Setup setup;
        try {
            setup = setups.get();
        } catch (RuntimeException e) {
            checks.failed(CheckKind.CONFIGURATION, "", e);
            checks.notReached(CheckKind.CONFIGURATION, "", ALL_BUT_CONFIGURATION);
            return new DiagnosticReport(clock.instant(), checks.all());
        }
        Instant now = setup.clock().instant();
        look(setup, checks, now);
        new EvidenceStep(setup, checks).look();
        return new DiagnosticReport(now, checks.all());
    }

    @Override
    public SupportBundle bundle(DiagnosticReport report) {
        return new BundleContent(setups, report).bundle();
    }

    private void look(Setup setup, Checks checks, Instant now) {
        ConfigurationStep configuration = new ConfigurationStep(setup, checks);
        List<URI> endpoints = configuration.look();
        Optional<QueryContext> context = configuration.context();
        Gateway own = setup.own();
        if (own != null) {
            ExchangeStep exchange = exchange(setup, checks);
            String reference = new References(random).next();
            exchange.databases(exchange.askOwn(() -> own.status(exchange.attempt(context, reference, 0))));
            return;
        }
        Optional<Identity> identity = identity(setup, checks, now);
        Optional<Trust> trust = trust(setup, checks, now);
        if (endpoints.isEmpty()) {
            checks.notReached(
                    CheckKind.CONFIGURATION, "", CheckKind.NAME, CheckKind.ROUTE, CheckKind.TLS, CheckKind.EXCHANGE);
            checks.notReached(CheckKind.CONFIGURATION, "", CheckKind.DATABASE);
        } else if (identity.isPresent() && trust.isPresent()) {
            withKeys(setup, checks, endpoints, context, identity.get(), trust.get(), now);
        } else {
            withoutKeys(setup, checks, endpoints, identity.isEmpty() ? CheckKind.KEYS : CheckKind.TRUST, now);
        }
    }

    private static Optional<Identity> identity(Setup setup, Checks checks, Instant now) {
        try {
            Identity own = setup.identity().get();
            checks.fine(
                    CheckKind.KEYS,
                    "",
                    "KEYS_READ",
                    fact("tls", CertificateStep.key(own.tlsChain().get(0).getPublicKey())),
                    fact("signing", CertificateStep.key(own.signingCertificate().getPublicKey())));
            new CertificateStep(checks, now).look(own);
            return Optional.of(own);
        } catch (RuntimeException e) {
            checks.failed(CheckKind.KEYS, "", e);
            return Optional.empty();
        }
    }

    private static Optional<Trust> trust(Setup setup, Checks checks, Instant now) {
        try {
            Trust believed = setup.trust().get();
            checks.fine(
                    CheckKind.TRUST,
                    "",
                    "TRUST_READ",
                    fact("authorities", believed.authorities().size()),
                    fact(
                            "signingCertificates",
                            believed.gatewaySigningCertificates().size()));
            new CertificateStep(checks, now).look(believed);
            return Optional.of(believed);
        } catch (RuntimeException e) {
            checks.failed(CheckKind.TRUST, "", e);
            return Optional.empty();
        }
    }

    private void withoutKeys(Setup setup, Checks checks, List<URI> endpoints, CheckKind missing, Instant now) {
        Duration connectTime = time(setup, Key.TIMEOUT_CONNECT, EngineLimits.DEFAULT.connectTimeout());
        try (LineProbe probe = new LineProbe(connectTime, nanos)) {
            EndpointStep step = new EndpointStep(checks, probe, now, Optional.of(missing));
            endpoints.forEach(step::look);
        }
        checks.notReached(missing, "", CheckKind.DATABASE);
    }

    private void withKeys(
            Setup setup,
            Checks checks,
            List<URI> endpoints,
            Optional<QueryContext> context,
            Identity identity,
            Trust trust,
            Instant now) {
        Duration connectTime = time(setup, Key.TIMEOUT_CONNECT, EngineLimits.DEFAULT.connectTimeout());
        OpenLine line;
        try {
            line = OpenLine.of(setup, endpoints, identity, trust, connectTime, nanos, random);
        } catch (RuntimeException e) {
            checks.failed(CheckKind.KEYS, "", e);
            withoutKeys(setup, checks, endpoints, CheckKind.KEYS, now);
            return;
        }
        try (line) {
            ExchangeStep exchange = exchange(setup, checks);
            EndpointStep step = new EndpointStep(checks, line.probe(), now, Optional.empty());
            References references = new References(random);
            Optional<ServiceStatus> status = Optional.empty();
            for (int i = 0; i < endpoints.size(); i++) {
                if (step.look(endpoints.get(i))) {
                    int endpoint = i;
                    Optional<ServiceStatus> answer = exchange.ask(
                            EndpointStep.subject(endpoints.get(i)),
                            () -> line.gateway()
                                    .probe(
                                            exchange.attempt(context, references.next(), endpoint),
                                            context.isPresent()));
                    status = status.or(() -> answer);
                }
            }
            exchange.databases(status);
        }
    }

    private ExchangeStep exchange(Setup setup, Checks checks) {
        return new ExchangeStep(checks, nanos, time(setup, Key.TIMEOUT_ATTEMPT, CallPlan.DEFAULT_ATTEMPT_TIME));
    }

    /** A time that cannot be read was told of already. */
    private static Duration time(Setup setup, Key key, Duration usual) {
        try {
            return setup.settings().time(key).orElse(usual);
        } catch (I247Exception e) {
            return usual;
        }
    }
}
