package org.i247.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;

/** What goes wrong between a gateway and its clients, each of it now and then. */
final class Faults implements Sending {
    private static final byte[] BUSY =
            "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 4\r\n\r\nbusy".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] GARBAGE = "SSH-2.0-wrong\r\n".getBytes(StandardCharsets.US_ASCII);

    @Override
    public boolean send(Socket connection, byte[] answer) throws IOException {
        OutputStream to = connection.getOutputStream();
        int perMille = ThreadLocalRandom.current().nextInt(1000);
        if (perMille < 20) { // dropped without a byte
            return false;
        } else if (perMille < 30) { // cut
            to.write(answer, 0, 1 + ThreadLocalRandom.current().nextInt(answer.length - 1));
            return false;
        } else if (perMille < 33) { // stalled, until the client has had enough
            connection.getInputStream().read();
            return false;
        } else if (perMille < 36) {
            to.write(GARBAGE);
            return false;
        } else if (perMille < 51) { // refused by a machine in between
            to.write(BUSY);
        } else if (perMille < 61) { // changed after it was signed
            byte[] forged = answer.clone();
            forged[forged.length - 2] ^= 1;
            to.write(forged);
        } else {
            to.write(answer);
        }
        return true;
    }
}
