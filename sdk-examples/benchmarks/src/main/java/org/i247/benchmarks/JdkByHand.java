package org.i247.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;

/** What the JDK and Jackson give: the JDK's HTTP client and the JDK's signatures, put together by hand. */
final class JdkByHand implements Rival {
    private final String target;
    private final HandSignature signature;
    private final HttpClient http;

    JdkByHand(String target, KeyStore own, X509Certificate gateway) throws GeneralSecurityException, IOException {
        this.target = target;
        signature = new HandSignature(own, gateway, null, Clock.systemUTC());
        http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(Stores.context(own))
                .connectTimeout(Duration.ofSeconds(5))
                .build();
    }

    @Override
    public boolean ask() throws Exception {
        byte[] content = HandRecords.JSON.writeValueAsBytes(HandRecords.QUESTION);
        HandSignature.Signed signed = signature.sign(target, content);
        HttpRequest request = HttpRequest.newBuilder(URI.create(target))
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/json")
                .header("I247-Context", HandSignature.CONTEXT)
                .header("Content-Digest", signed.digest())
                .header("Signature-Input", signed.input())
                .header("Signature", signed.signature())
                .POST(HttpRequest.BodyPublishers.ofByteArray(content))
                .build();
        HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        signature.verify(
                signed,
                response.statusCode(),
                name -> response.headers().firstValue(name).orElse(""),
                response.body());
        return !HandRecords.JSON
                .readValue(response.body(), HandRecords.Answer.class)
                .hits()
                .isEmpty();
    }
}
