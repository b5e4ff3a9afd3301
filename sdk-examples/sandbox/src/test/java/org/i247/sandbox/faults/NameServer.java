package org.i247.sandbox.faults;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A name server (RFC 1035) of a few names, which answers as it is told: at port 53 of this machine, over UDP. */
final class NameServer implements AutoCloseable {
    private static final int PORT = 53;
    private static final int HEADER = 12;
    private static final int TYPE_A = 1;
    private static final int SERVER_FAILURE = 2;
    private static final int NO_SUCH_NAME = 3;

    /**
     * What it says of a name.
     *
     * @param code the response code
     * @param addresses the IPv4 addresses, perhaps none
     * @param delay how late it says so
     */
    record Reply(int code, List<String> addresses, Duration delay) {
        static Reply of(String... addresses) {
            return new Reply(0, List.of(addresses), Duration.ZERO);
        }

        static Reply notFound() {
            return new Reply(NO_SUCH_NAME, List.of(), Duration.ZERO);
        }

        static Reply failure() {
            return new Reply(SERVER_FAILURE, List.of(), Duration.ZERO);
        }

        Reply after(Duration time) {
            return new Reply(code, addresses, time);
        }
    }

    private final Map<String, Reply> replies = new ConcurrentHashMap<>();
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(2, task -> {
        Thread thread = new Thread(task, "name-server");
        thread.setDaemon(true);
        return thread;
    });
    private final DatagramSocket socket;

    NameServer() throws IOException {
        socket = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), PORT));
        threads.execute(this::serve);
    }

    /** From now on says this of a name, and of others that they are not there. */
    void say(String name, Reply reply) {
        replies.put(name, reply);
    }

    private void serve() {
        byte[] buffer = new byte[512];
        try {
            while (true) {
                DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
                socket.receive(packet);
                byte[] query = Arrays.copyOf(buffer, packet.getLength());
                Reply reply = replies.getOrDefault(name(query), Reply.notFound());
                byte[] answer = answer(query, reply);
                DatagramPacket back = new DatagramPacket(answer, answer.length, packet.getSocketAddress());
                threads.schedule(() -> send(back), reply.delay().toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (IOException e) {
            // Closed: the rows are over.
        }
    }

    private void send(DatagramPacket packet) {
        try {
            socket.send(packet);
        } catch (IOException e) {
            // Whoever asked has left.
        }
    }

    private static String name(byte[] query) {
        StringBuilder name = new StringBuilder();
        for (int at = HEADER; query[at] != 0; at += query[at] + 1) {
            name.append(name.isEmpty() ? "" : ".")
                    .append(new String(query, at + 1, query[at], StandardCharsets.US_ASCII));
        }
        return name.toString();
    }

    private static byte[] answer(byte[] query, Reply reply) {
        int questionEnd = HEADER + name(query).length() + 2 + 4;
        boolean ipv4 = query[questionEnd - 3] == TYPE_A;
        List<String> addresses = ipv4 ? reply.addresses() : List.of();
        ByteBuffer answer = ByteBuffer.allocate(512);
        answer.put(query, 0, 2).putShort((short) (0x8180 | reply.code())); // an answer, recursion as it was wanted
        answer.putShort((short) 1).putShort((short) addresses.size()).putInt(0);
        answer.put(query, HEADER, questionEnd - HEADER);
        for (String address : addresses) {
            answer.putShort((short) 0xC00C)
                    .putShort((short) TYPE_A)
                    .putShort((short) 1)
                    .putInt(0);
            answer.putShort((short) 4);
            for (String part : address.split("\\.")) {
                answer.put((byte) Integer.parseInt(part));
            }
        }
        return Arrays.copyOf(answer.array(), answer.position());
    }

    @Override
    public void close() {
        socket.close();
        threads.shutdownNow();
    }
}
