package org.i247.benchmarks;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Clock;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.util.Timeout;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * What is left when everything that is not needed on a good day is left out: Apache HttpClient, Jackson, Bouncy Castle's
 * signatures, and nothing else. No retry, no deadline, no bound, no strictness.
 */
final class HandWritten implements Rival {
    private static final int CALLERS = 256;

    private final String target;
    private final HandSignature signature;
    private final CloseableHttpClient http;

    HandWritten(Line line) throws GeneralSecurityException, IOException {
        target = line.target();
        signature = new HandSignature(
                line.clientStore(), line.gatewayCertificate(), new BouncyCastleProvider(), Clock.systemUTC());
        http = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setTlsSocketStrategy(ClientTlsStrategyBuilder.create()
                                .setSslContext(Stores.context(line.clientStore()))
                                .buildClassic())
                        .setMaxConnTotal(CALLERS)
                        .setMaxConnPerRoute(CALLERS)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setSocketTimeout(Timeout.ofSeconds(10))
                                .build())
                        .build())
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableConnectionState() // or a connection with a client certificate serves once
                .build();
    }

    @Override
    public boolean ask() throws Exception {
        byte[] content = HandRecords.JSON.writeValueAsBytes(HandRecords.QUESTION);
        HandSignature.Signed signed = signature.sign(target, content);
        HttpPost request = new HttpPost(target);
        request.setHeader("I247-Context", HandSignature.CONTEXT);
        request.setHeader("Content-Digest", signed.digest());
        request.setHeader("Signature-Input", signed.input());
        request.setHeader("Signature", signed.signature());
        request.setEntity(new ByteArrayEntity(content, ContentType.create("application/json")));
        return http.execute(request, response -> {
            byte[] answer = EntityUtils.toByteArray(response.getEntity());
            try {
                signature.verify(
                        signed,
                        response.getCode(),
                        name -> {
                            Header header = response.getFirstHeader(name);
                            return header == null ? "" : header.getValue();
                        },
                        answer);
            } catch (GeneralSecurityException e) {
                throw new IOException("the answer cannot be believed", e);
            }
            return !HandRecords.JSON
                    .readValue(answer, HandRecords.Answer.class)
                    .hits()
                    .isEmpty();
        });
    }

    @Override
    public void close() throws IOException {
        http.close();
    }
}
