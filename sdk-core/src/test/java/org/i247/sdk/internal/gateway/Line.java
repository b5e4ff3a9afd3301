package org.i247.sdk.internal.gateway;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.i247.sdk.document.TravelDocumentRecord;
import org.i247.sdk.document.TravelDocuments;
import org.i247.sdk.internal.call.AsyncCalls;
import org.i247.sdk.internal.call.Caller;
import org.i247.sdk.internal.call.GatewayCalls;
import org.i247.sdk.internal.call.GatewayWrites;
import org.i247.sdk.internal.call.References;
import org.i247.sdk.internal.event.Events;
import org.i247.sdk.internal.evidence.Evidence;
import org.i247.sdk.internal.quota.Quotas;
import org.i247.sdk.internal.resilience.CallRunner;
import org.i247.sdk.query.Purpose;
import org.i247.sdk.query.QueryContext;
import org.i247.sdk.record.RecordOperations;
import org.i247.sdk.record.TravelDocumentDraft;
import org.i247.sdk.security.CryptographyProvider;
import org.i247.sdk.security.Trust;
import org.i247.sdk.standard.BureauCode;

/** A client's calls over a test's gateway. The waits between attempts are noted, and nobody waits. */
final class Line implements AutoCloseable {
    static final Duration ATTEMPT = Duration.ofSeconds(20);
    static final QueryContext CONTEXT = QueryContext.builder()
            .bureau(BureauCode.of("UT"))
            .unit("airport-1")
            .user("u-4711")
            .purpose(Purpose.BORDER_CONTROL)
            .build();

    final TestGateway gateway = new TestGateway();
    final List<Duration> waits = new CopyOnWriteArrayList<>();
    final TravelDocuments documents;
    final RecordOperations<TravelDocumentDraft, TravelDocumentRecord> records;
    private final HttpGateway port;
    private final AsyncCalls async = new AsyncCalls(Duration.ofSeconds(60), System::nanoTime);

    Line() throws IOException {
        this(InstantSource.system(), ATTEMPT, 100_000);
    }

    Line(InstantSource clock, Duration attempt, int responseBytes) throws IOException {
        SecureRandom random = new SecureRandom();
        Quotas quotas = new Quotas(1, System::nanoTime);
        port = new GatewayLine(
                        List.of(gateway.endpoint()),
                        CryptographyProvider.bouncyCastleForEllipticCurves(),
                        ATTEMPT,
                        responseBytes)
                .open(gateway.identity(), gateway.trust(), clock, random, Events.unheard())
                .telling(quotas);
        Caller caller = new Caller(
                new CallRunner(1, 8, System::nanoTime, waits::add, random, quotas, (from, to) -> {}),
                new Caller.CallDefaults(Locale.ENGLISH, Duration.ofSeconds(60), attempt, 3),
                new References(random),
                Evidence.none());
        var calls = new GatewayCalls<>(TravelDocuments.DATABASE, port, caller, async);
        documents = new TravelDocuments(calls);
        records = new RecordOperations<>(
                new GatewayWrites<>(TravelDocuments.DATABASE, calls, port, caller, caller::nextKey, clock));
    }

    /** From now on. */
    void believe(Trust trust) {
        port.line().replace(port.line().identity(), trust);
    }

    @Override
    public void close() throws IOException {
        port.close();
        async.close();
        gateway.close();
    }
}
