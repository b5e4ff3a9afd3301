package org.i247.benchmarks;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.i247.sdk.internal.signature.AnswerVerdict;
import org.i247.sdk.internal.signature.SignedRequest;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** What each part of a query costs by itself. */
@Fork(1)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
public class PartsBenchmark {
    /**
     * Signs a request.
     *
     * @param parts the parts
     * @return the signature
     */
    @Benchmark
    public SignedRequest signature(Parts parts) {
        return parts.sign();
    }

    /**
     * Verifies an answer.
     *
     * @param parts the parts
     * @return the verdict
     */
    @Benchmark
    public AnswerVerdict verification(Parts parts) {
        return parts.verify();
    }

    /**
     * Carries a request and its answer over a kept connection.
     *
     * @param parts the parts
     * @return the bytes of the answer
     * @throws IOException if the connection breaks
     */
    @Benchmark
    public byte[] exchange(Parts parts) throws IOException {
        return parts.exchange();
    }

    /**
     * Writes a query and reads an answer.
     *
     * @param parts the parts
     * @param blackhole what uses both
     */
    @Benchmark
    public void json(Parts parts, Blackhole blackhole) {
        blackhole.consume(parts.write());
        blackhole.consume(parts.read());
    }

    /**
     * All of them one after the other, which is the least that a query can cost: by itself each part finds the
     * processor's caches full of nothing else, and never runs just after a wait for the gateway.
     *
     * @param parts the parts
     * @param blackhole what uses them
     * @throws IOException if the connection breaks
     */
    @Benchmark
    @Warmup(iterations = 10, time = 1)
    public void inTurn(Parts parts, Blackhole blackhole) throws IOException {
        blackhole.consume(parts.write());
        blackhole.consume(parts.sign());
        blackhole.consume(parts.exchange());
        blackhole.consume(parts.verify());
        blackhole.consume(parts.read());
    }
}
