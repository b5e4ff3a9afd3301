package org.i247.sandbox.proxy;

import java.io.IOException;
import java.net.Socket;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

/**
 * TLS that ends here and begins anew. The client has to show a certificate of the authority, as the gateway demands; the
 * gateway is shown one and the same, whoever asks.
 *
 * @param host the gateway's host
 * @param port the gateway's port
 * @param toClient what the client is shown
 * @param toGateway what the gateway is shown
 * @param manner what is different from a good gateway's TLS
 */
record TlsSides(String host, int port, SSLContext toClient, SSLContext toGateway, Consumer<SSLParameters> manner)
        implements Sides {
    @Override
    public Side client(Socket accepted) throws IOException {
        SSLSocket tls = over(accepted, toClient);
        tls.setUseClientMode(false);
        SSLParameters parameters = tls.getSSLParameters();
        parameters.setNeedClientAuth(true);
        manner.accept(parameters);
        tls.setSSLParameters(parameters);
        tls.startHandshake();
        return new Side(accepted, tls);
    }

    @Override
    public Side gateway() throws IOException {
        Socket tcp = PlainSides.connected(host, port);
        try {
            SSLSocket tls = over(tcp, toGateway);
            SSLParameters parameters = tls.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            tls.setSSLParameters(parameters);
            tls.startHandshake();
            return new Side(tcp, tls);
        } catch (IOException e) {
            tcp.close();
            throw e;
        }
    }

    private SSLSocket over(Socket tcp, SSLContext context) throws IOException {
        return (SSLSocket) context.getSocketFactory().createSocket(tcp, host, port, true);
    }
}
