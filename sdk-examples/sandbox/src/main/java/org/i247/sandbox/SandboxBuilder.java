package org.i247.sandbox;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sets a sandbox up. Not safe for use by several threads. */
public final class SandboxBuilder {
    int port;

    @Nullable
    Integer noticesPort;

    @Nullable
    Path directory;

    InstantSource clock = Clock.systemUTC();
    long seed = 247;
    RateWindow.Quota quota = new RateWindow.Quota(1_000_000, Duration.ofMinutes(1));

    Consumer<? super SandboxExchange> listener = exchange -> {};

    @Nullable
    Duration biometricTime;

    SandboxBuilder() {}

    /**
     * Where it listens; a free port if nothing is said.
     *
     * @param number the port, 0 to 65535; 0 is any free one
     * @return this builder
     */
    public SandboxBuilder port(int number) {
        port = checked(number);
        return this;
    }

    private static int checked(int number) {
        if (number < 0 || number > 65535) {
            throw new IllegalArgumentException("A port is a number from 0 to 65535");
        }
        return number;
    }

    /**
     * Lets a stand-in for INTERPOL's public notices API listen beside the gateway, on a free port.
     *
     * @return this builder
     */
    public SandboxBuilder publicNotices() {
        return publicNotices(0);
    }

    /**
     * Lets a stand-in for INTERPOL's public notices API listen beside the gateway.
     *
     * @param number the port, 0 to 65535; 0 is any free one
     * @return this builder
     */
    public SandboxBuilder publicNotices(int number) {
        noticesPort = checked(number);
        return this;
    }

    /**
     * Where its files are written and stay; a temporary directory, gone with the sandbox, if nothing is said.
     *
     * @param path the directory; it is made if it is not there
     * @return this builder
     */
    public SandboxBuilder directory(Path path) {
        directory = Objects.requireNonNull(path, "path");
        return this;
    }

    /**
     * What it dates and judges by; the system's clock if nothing is said. TLS goes by the system's all the same.
     *
     * @param source the clock, within ten years of the system's
     * @return this builder
     */
    public SandboxBuilder clock(InstantSource source) {
        clock = Objects.requireNonNull(source, "source");
        return this;
    }

    /**
     * What the invented records are made from: the same seed, the same records.
     *
     * @param value any number
     * @return this builder
     */
    public SandboxBuilder seed(long value) {
        seed = value;
        return this;
    }

    /**
     * How many requests it takes in a time, from all clients together; a million in a minute if nothing is said. It is
     * announced in {@code RateLimit} with every answer, and beyond it is {@code QUOTA_EXCEEDED} until the time is over.
     *
     * @param requests how many, 1 or more
     * @param window in how long, in whole seconds, 1 or more
     * @return this builder
     */
    public SandboxBuilder quota(int requests, Duration window) {
        if (requests < 1 || window.toSeconds() < 1 || window.toNanosPart() != 0) {
            throw new IllegalArgumentException("A quota is one request or more in one second or more");
        }
        quota = new RateWindow.Quota(requests, window);
        return this;
    }

    /**
     * How long a biometric search takes, by the sandbox's clock. If nothing is said, ten prints take eight seconds, a mark
     * twenty, and a DNA profile four.
     *
     * @param time the time; zero for an answer at the first question
     * @return this builder
     */
    public SandboxBuilder biometricTime(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("A search takes no negative time");
        }
        biometricTime = time;
        return this;
    }

    /**
     * Who hears of each exchange at the gateway, for instance to hold what an application sends to the contract.
     *
     * @param heard called by several threads at once
     * @return this builder
     */
    public SandboxBuilder listener(Consumer<? super SandboxExchange> heard) {
        listener = Objects.requireNonNull(heard, "heard");
        return this;
    }

    /**
     * Starts the sandbox; blocks until it listens.
     *
     * @return the sandbox; the caller closes it
     * @throws IllegalStateException if the port is taken
     * @throws java.io.UncheckedIOException if the files cannot be written
     */
    public Sandbox start() {
        return Sandbox.start(this);
    }
}
