package org.i247.screening;

import java.io.File;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** A real Redis, in a process of its own. */
final class RedisProcess implements AutoCloseable {
    private final Process process;
    private final int port;

    private RedisProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static boolean isInstalled() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, "redis-server")));
    }

    static RedisProcess start(Path directory) throws IOException {
        return start(directory, FreePort.find());
    }

    static RedisProcess start(Path directory, int port) throws IOException {
        List<String> command = List.of("redis-server", "--bind", "127.0.0.1", "--port", Integer.toString(port));
        List<String> inMemory = List.of("--dir", directory.toString(), "--save", "", "--appendonly", "no");
        Process process = new ProcessBuilder(
                        Stream.concat(command.stream(), inMemory.stream()).toList())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        while (process.isAlive()) {
            try (Socket ready = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return new RedisProcess(process, ready.getPort());
            } catch (ConnectException e) {
                LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
            }
        }
        throw new IOException("redis-server ended");
    }

    int port() {
        return port;
    }

    String address() {
        return "redis://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
