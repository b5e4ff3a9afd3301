package org.i247.benchmarks;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.SSLSocket;

/** A kept connection with mutual TLS and nothing above it: the least that an exchange can cost. For one thread. */
final class BareConnection implements AutoCloseable {
    private final SSLSocket socket;
    private final InputStream in;
    private final OutputStream out;

    BareConnection(KeyStore store, int port) throws GeneralSecurityException, IOException {
        socket = (SSLSocket) Stores.context(store).getSocketFactory().createSocket(BareGateway.ADDRESS, port);
        socket.setTcpNoDelay(true);
        socket.startHandshake();
        in = socket.getInputStream();
        out = socket.getOutputStream();
    }

    /** Sends a request and reads an answer whose length is known. */
    byte[] exchange(byte[] request, int answerLength) throws IOException {
        out.write(request);
        byte[] answer = new byte[answerLength];
        if (in.readNBytes(answer, 0, answerLength) < answerLength) {
            throw new EOFException("the answer is cut off");
        }
        return answer;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
