package org.i247.benchmarks;

import java.io.Closeable;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * The SDK and its rivals in one process, by turns, so that whatever else the machine does disturbs all of them alike.
 * Each round asks every one of them for a while, each round in another order.
 */
final class Comparison implements Closeable {
    /** The name of the SDK among them. */
    static final String SDK = "this SDK";

    private final Line line = new Line();
    private final Map<String, Rival> rivals = new LinkedHashMap<>();
    private final LongSupplier nanos;

    Comparison(SigningKeys keys, LongSupplier nanos) throws GeneralSecurityException, IOException {
        this.nanos = nanos;
        line.keys = keys;
        line.open();
        rivals.put(SDK, () -> line.ask() instanceof org.i247.sdk.query.Answer.Hits);
        rivals.put("hand-written pipeline", new HandWritten(line));
        rivals.put(
                "JDK HttpClient by hand", new JdkByHand(line.target(), line.clientStore(), line.gatewayCertificate()));
        rivals.put("plain assembly", new PlainAssembly(line));
        rivals.put("HAPI FHIR client", new FhirRival(line));
        rivals.put("AWS SDK 2, DynamoDB", new AwsRival(line));
    }

    /** What each question cost, in each round, by rival. */
    Map<String, List<Cost>> run(int callers, int warmUps, int rounds, long roundNanos) throws Exception {
        Map<String, List<Cost>> costs = new LinkedHashMap<>();
        try (Callers all = new Callers(callers, nanos)) {
            List<Map.Entry<String, Rival>> order = new ArrayList<>(rivals.entrySet());
            for (int round = 0; round < warmUps + rounds; round++) {
                for (Map.Entry<String, Rival> rival : order) {
                    Cost cost = all.ask(rival.getValue(), roundNanos);
                    if (round >= warmUps) {
                        costs.computeIfAbsent(rival.getKey(), name -> new ArrayList<>())
                                .add(cost);
                    }
                }
                Collections.rotate(order, 1);
            }
        }
        return costs;
    }

    @Override
    public void close() throws IOException {
        for (Rival rival : rivals.values()) {
            rival.close();
        }
        line.close();
    }
}
