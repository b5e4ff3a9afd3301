package org.i247.sandbox.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Security;
import java.util.List;

/** The network of this process, which is nobody else's: a name server and a packet filter that the rows may set. */
final class OwnNetwork implements Network, AutoCloseable {
    private static final NameServer.Reply HERE = NameServer.Reply.of("127.0.0.1");

    private final NameServer names;

    /** Sets the namespaces up in which the process was started; as {@code unshare --net --mount} leaves them, they are bare. */
    OwnNetwork(Path work) throws IOException, InterruptedException {
        run("", "ip", "link", "set", "lo", "up");
        put(work, "resolv.conf", "nameserver 127.0.0.1\noptions timeout:20 attempts:1\n");
        put(work, "nsswitch.conf", "hosts: dns\n");
        // Each row says anew what a name means.
        Security.setProperty("networkaddress.cache.ttl", "0");
        Security.setProperty("networkaddress.cache.negative.ttl", "0");
        names = new NameServer();
        names.say("localhost", HERE);
        names.say(NetworkRows.GATEWAY, HERE);
    }

    private static void put(Path work, String name, String text) throws IOException, InterruptedException {
        Path file = Files.writeString(work.resolve(name), text);
        run("", "mount", "--bind", file.toString(), "/etc/" + name);
    }

    /** As at the start. */
    void reset() throws IOException, InterruptedException {
        run("", "nft", "flush", "ruleset");
        names.say(NetworkRows.GATEWAY, HERE);
    }

    @Override
    public void name(String name, NameServer.Reply reply) {
        names.say(name, reply);
    }

    @Override
    public void alias(String address) throws IOException, InterruptedException {
        run("""
                table ip alias {
                chain leaving {
                type nat hook output priority -100;
                ip daddr %s dnat to 127.0.0.1
                }
                }
                """.formatted(address), "nft", "-f", "-");
    }

    @Override
    public void filter(Stage stage, String... rules) throws IOException, InterruptedException {
        String port = Integer.toString(stage.sandbox().endpoint().getPort());
        run("""
                table inet faults {
                chain leaving {
                type filter hook output priority 0;
                %s
                }
                }
                """.formatted(String.join("\n", rules).replace("GATEWAY", port)), "nft", "-f", "-");
    }

    private static void run(String input, String... command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
        process.getOutputStream().write(input.getBytes(StandardCharsets.US_ASCII));
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + ": " + said);
        }
    }

    @Override
    public void close() {
        names.close();
    }
}
