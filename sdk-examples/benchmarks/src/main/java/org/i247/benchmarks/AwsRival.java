package org.i247.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.util.Map;
import javax.net.ssl.KeyManager;
import javax.net.ssl.TrustManager;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/**
 * The AWS SDK for Java 2: one query of DynamoDB, as long as the question of the SDK, over mutual TLS. It signs with a
 * secret that both ends share (HMAC), and verifies nothing.
 */
final class AwsRival implements Rival {
    private static final int CALLERS = 256;

    private static final QueryRequest QUESTION = QueryRequest.builder()
            .tableName("persons")
            .keyConditionExpression("documentNumber = :d")
            .filterExpression("dateOfBirth = :b")
            .expressionAttributeValues(
                    Map.of(":d", AttributeValue.fromS("L898902C3"), ":b", AttributeValue.fromS("1974-08-12")))
            .limit(20)
            .build();

    private final DynamoDbClient client;

    AwsRival(Line line) throws GeneralSecurityException, IOException {
        KeyManager[] keys = Stores.keyManagers(line.clientStore());
        TrustManager[] trust = Stores.trustManagers(line.clientStore());
        client = DynamoDbClient.builder()
                .endpointOverride(URI.create(line.endpoint()))
                .region(Region.EU_WEST_3)
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create("benchmark", "a secret that both ends share")))
                .httpClientBuilder(Apache5HttpClient.builder()
                        .maxConnections(CALLERS)
                        .tlsKeyManagersProvider(() -> keys)
                        .tlsTrustManagersProvider(() -> trust))
                .build();
    }

    @Override
    public boolean ask() {
        QueryResponse found = client.query(QUESTION);
        return AttributeValue.fromS("ERIKSSON").equals(found.items().get(0).get("name"));
    }

    @Override
    public void close() {
        client.close();
    }
}
